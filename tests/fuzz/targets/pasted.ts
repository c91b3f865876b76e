import { readClauseDocument } from '#core/clauses/chips/readClauseDocument.ts';
import { writeClauseDocument } from '#core/clauses/chips/writeClauseDocument.ts';
import { checkClauseText } from '#core/clauses/templateText.ts';
import { readPasted, readPastedText } from '#renderer/clauseEditor/pasting/readPasted.ts';
import { clauseNode, documentFrom } from '#renderer/clauseEditor/text/clauseNodes.ts';
import type { ClauseBlock } from '#core/clauses/chips/clauseDocument.ts';
import { mutatedText } from '#tests/fuzz/mutations.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

/** As word processors, mail programs and browsers put it on the clipboard. */
const CLIPBOARDS = [
  '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>' +
    '<!--StartFragment--><p class=MsoNormal>The <b>Provider</b> shall <i>act</i>.<o:p></o:p></p>' +
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>First</p>" +
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)</span>Second</p><!--EndFragment--></body></html>",
  '<meta charset="utf-8"><b style="font-weight:normal"><p dir="ltr"><span style="font-weight:700">Fees</span></p>' +
    '<ol><li><p>One<br>line</p><ul><li>æøå</li></ul></li><li></li></ol></b>',
  '<table><tr><td>99,9&nbsp;%</td><td>{{ provider.legalName }}</td></tr></table><h2>{#fees} # no heading</h2>',
  '<div>1. no list<div>- nor this</div></div><pre>    code\n\n| - | - |</pre><a href="javascript:alert(1)">**[x](#y)**</a>',
  '<ul><li>a</li></ul><p><br></p><ul><li>b</li><ol><li>c</li></ol></ul><svg><script>x</script></svg>&#xE000;\u200B\uFEFF',
];
const TEXTS = ['First.\r\n\r\n1. Second\r\n\t- third', '{% if x %}\n{#y}\n\\', '***a** b*\n===\n<b>'];

/** What is pasted into a clause. Whatever it is, it can be shown, saved, and comes back as it was. */
export const pastedTargets: readonly FuzzTarget[] = [
  {
    name: 'clause, pasted from another program',
    share: 6_000,
    read: (chance) => isKept(readPasted(mutatedText(chance.of(CLIPBOARDS), CLIPBOARDS, chance))),
  },
  {
    name: 'clause, pasted as text',
    share: 2_000,
    read: (chance) => isKept(readPastedText(mutatedText(chance.of(TEXTS), TEXTS, chance))),
  },
];

function isKept(blocks: readonly ClauseBlock[]): boolean {
  if (blocks.length === 0) return false;
  const shown = clauseNode(blocks);
  shown.check();
  const written = writeClauseDocument(documentFrom(shown));
  const wrong = checkClauseText(written).filter(({ rule }) => rule !== 'tooLong');
  if (wrong.length > 0) throw new Error(`What was pasted cannot be saved: ${JSON.stringify(wrong)} in ${written}`);
  const again = writeClauseDocument(readClauseDocument(written));
  if (again !== written) throw new Error(`What was pasted comes back otherwise: ${written}`);
  return true;
}

import type { Agreement } from '#core/agreement/agreement.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import { printedTexts } from '#core/checks/passages/printedTexts.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import type { Block, Document, Inline } from '#core/document/document.ts';

const CLAUSE = {
  en: /\b(?:clause|section)\s+(\d+(?:\.\d+)*)/giu,
  da: /(?<!\p{L})(?:pkt\.|punkt|afsnit)\s*(\d+(?:\.\d+)*)/giu,
} as const;

/** Somebody else's clauses are meant. */
const ELSEWHERE =
  /^\s*(?:of|in|i|af)\s+(?:the\s+)?(?:master|main|framework|data|hoved|ramme|databehandler|bilag|annex)/iu;

export const brokenReference: EditionRule = {
  id: 'broken-reference',
  reads: 'edition',
  severity: 'error',
  title: both('A reference that leads nowhere', 'En henvisning, der ikke fører nogen steder'),
  why: both(
    'References typed by hand go wrong with the next inserted clause. They are seen in signed contracts.',
    'Henvisninger, der er tastet i hånden, bliver forkerte, så snart et punkt indsættes. De ses i underskrevne kontrakter.',
  ),
  advice: both(
    'Insert a reference to the clause instead of typing its number.',
    'Indsæt en henvisning til punktet i stedet for at taste nummeret.',
  ),
  examples: {
    fails: both('See clause 19.1, which does not exist', 'Jf. pkt. 19.1, som ikke findes'),
    passes: both('See clause 9.1, which exists', 'Jf. pkt. 9.1, som findes'),
  },
  find: (document, agreement) => [...typedNumbers(document), ...unresolved(document, agreement)],
};

/** Numbers of clauses that somebody typed. */
function typedNumbers(document: Document): readonly Found[] {
  const { language, sections } = document;
  const labels = new Set(sections.flatMap(({ blocks }) => labelsIn(blocks)));
  return printedTexts(document).flatMap(({ content }) =>
    content.filter(isAnswer).flatMap(({ text, path }) =>
      Array.from(text.matchAll(CLAUSE[language]))
        .filter(
          ({ 1: label = '', 0: whole, index }) =>
            !labels.has(label) && !ELSEWHERE.test(text.slice(index + whole.length)),
        )
        .map(({ 0: whole }) => ({
          path,
          language,
          message: both(`The contract has no ${whole}.`, `Kontrakten har intet ${whole}.`),
        })),
    ),
  );
}

function isAnswer(inline: Inline): inline is Extract<Inline, { kind: 'value' }> {
  return inline.kind === 'value';
}

function labelsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'clause' ? [block.label.full, ...labelsIn(block.blocks)] : []));
}

/** References of a clause of the agreement's own to something that was taken out. */
function unresolved(document: Document, { clauses }: Agreement): readonly Found[] {
  const { language, sections } = document;
  const anchors = new Set(sections.flatMap((section) => ('anchor' in section ? [section.anchor] : [])));
  for (const { blocks } of sections) collectAnchors(blocks, anchors);
  return clauses.flatMap(({ id, text }) =>
    Array.from((text?.[language] ?? '').matchAll(/\]\(#([a-z0-9-]+)\)|\{%\s*ref\s+([a-z0-9-]+)/giu)).flatMap(
      ({ 1: link, 2: tag }) => {
        const target = link ?? tag ?? '';
        if (anchors.has(target)) return [];
        return [
          {
            path: `clauses/${id}/text`,
            language,
            message: both(
              `The clause refers to #${target}, which the contract does not have.`,
              `Bestemmelsen henviser til #${target}, som kontrakten ikke har.`,
            ),
          },
        ];
      },
    ),
  );
}

function collectAnchors(blocks: readonly Block[], anchors: Set<string>): void {
  for (const block of blocks) {
    if (block.kind === 'clause') {
      anchors.add(block.anchor);
      collectAnchors(block.blocks, anchors);
    } else if (block.kind === 'definitions') for (const { anchor } of block.entries) anchors.add(anchor);
  }
}

import { describe, expect, it } from 'vitest';
import { FINDING_RULES, type FindingRule } from '#core/clauses/finding.ts';
import { checkClauseText, checkTemplate } from '#core/clauses/templateText.ts';
import { fixtureTemplate } from './fixtureTemplate.ts';

/** Text that stands in a body section, from line 3 on. */
function inBody(text: string): string {
  return `{% body_section %}\n\n${text}\n`;
}

function rulesIn(text: string): readonly string[] {
  return checkTemplate(text, ['downtime']).map(({ rule }) => rule);
}

interface Planted {
  readonly text: string;
  readonly at: readonly [line: number, column: number];
  readonly subject?: string;
  readonly suggestion?: string;
}

/** One text for each rule, wrong in one place. */
const PLANTED: Readonly<Record<FindingRule, Planted>> = {
  textTooLong: { text: 'a'.repeat(250_007), at: [1, 1], subject: '7' },
  tooLong: { text: inBody('{% if services %}'.repeat(33) + 'x' + '{% endif %}'.repeat(33)), at: [3, 545] },
  forbiddenCharacter: { text: inBody('One\uE000'), at: [3, 4], subject: 'U+E000' },
  notClosed: { text: inBody('One\n{% if purpose %}'), at: [4, 1], subject: '{% if purpose %}' },
  unknownTag: { text: inBody('{% servises %}'), at: [3, 1], subject: 'servises', suggestion: 'services' },
  unexpectedTag: { text: inBody('{% endif %}'), at: [3, 1] },
  wrongArgument: { text: inBody('{% duties custmer %}'), at: [3, 1], suggestion: 'customer' },
  badExpression: { text: inBody('{{ provider["legalName"] }}'), at: [3, 4] },
  filter: { text: inBody('{{ provider.legalName | upcase }}'), at: [3, 23], subject: '| upcase' },
  unknownValue: {
    text: inBody('Text by {{ provider.legalNam }}.'),
    at: [3, 12],
    subject: 'provider.legalNam',
    suggestion: 'provider.legalName',
  },
  propertyOfList: { text: inBody('{{ services.name }}'), at: [3, 4], subject: 'services.name' },
  notPrintable: { text: inBody('{{ support.hours }}'), at: [3, 4], suggestion: 'support.hours.name' },
  notAList: { text: inBody('{% for s in provider %}x{% endfor %}'), at: [3, 13], subject: 'provider' },
  notComparable: { text: inBody('{% if effectiveDate > 3 %}x{% endif %}'), at: [3, 7] },
  unknownChoice: { text: inBody('{% if type == "internl" %}x{% endif %}'), at: [3, 15], suggestion: 'internal' },
  nameTaken: { text: inBody('{% for metrics in services %}x{% endfor %}'), at: [3, 1], subject: 'metrics' },
  tagNotAlone: { text: inBody('See {% services %}'), at: [3, 5], subject: 'services' },
  tagNotHere: { text: '', at: [1, 1] },
  textBeforeSection: { text: '\n Early\n\n{% body_section %}\n', at: [2, 2], subject: 'Early' },
  badAnchor: { text: inBody('# Title {#Not An Anchor}'), at: [3, 9] },
  duplicateAnchor: { text: inBody('# One {#a}\n\n# Two {#a}'), at: [5, 7], subject: 'a' },
  anchorInLoop: { text: inBody('{% for s in services %}\n# One {#a}\n{% endfor %}'), at: [4, 7], subject: 'a' },
  brokenReference: {
    text: inBody('# One {#service-credits}\n\nSee [clause](#service-credit).'),
    at: [5, 5],
    subject: 'service-credit',
    suggestion: 'service-credits',
  },
  badLink: { text: inBody('[click](javascript:alert(1))'), at: [3, 1], subject: 'javascript:alert(1)' },
  markdown: { text: inBody('One\n\n> two'), at: [5, 1], subject: '> two' },
};

describe('the check of a template', () => {
  it('finds nothing in a sound template', () => {
    expect(checkTemplate(fixtureTemplate.texts.en, ['downtime'])).toEqual([]);
  });

  it.each(FINDING_RULES.filter((rule) => rule !== 'tagNotHere'))(
    'finds %s with line, column and what was meant',
    (rule) => {
      const { text, at, ...about } = PLANTED[rule];
      const [first] = checkTemplate(text, ['downtime']).filter((finding) => finding.rule === rule);
      expect(first).toMatchObject({ rule, line: at[0], column: at[1], ...about });
      expect(rulesIn(text).filter((other) => other !== rule)).toEqual([]);
    },
  );

  it.each(['own_clauses term', 'contents', 'body_section'])('finds a tag that a clause must not hold: %s', (tag) => {
    expect(checkClauseText(`Text\n\n{% ${tag} %}\n`)).toMatchObject([{ rule: 'tagNotHere', line: 3, column: 1 }]);
  });

  it.each([
    'assign a = 1',
    'capture a',
    'include "x"',
    'render "x"',
    'layout "x"',
    'raw %}{% endraw',
    'tablerow a in services',
    'increment a',
    'cycle "a", "b"',
    'comment',
    'liquid echo type',
    'break',
  ])('does not know Liquid that contracts have no use for: %s', (tag) => {
    expect(rulesIn(inBody(`{% ${tag} %}`))).toContain('unknownTag');
  });

  it.each([
    ['HTML', '<b>bold</b>'],
    ['an image', '![logo](https://example.com/logo.png)'],
    ['code', 'Use `code`'],
    ['a code block', '```\ncode\n```'],
    ['an indented code block', '    code'],
    ['a table', 'a | b\n--|--\n1 | 2'],
    ['a block quote', '> quote'],
    ['an underlined heading', 'Title\n====='],
    ['a third level of headings', '### Title'],
    ['a thematic break', '***'],
    ['an address in angle brackets', '<https://example.com>'],
    ['a link definition', '[a]: https://example.com'],
  ])('does not take %s', (_, text) => {
    expect(new Set(rulesIn(inBody(text)))).toEqual(new Set(['markdown']));
  });

  it.each([
    ['an annex without a title', '{% annex_section measurement %}', 'wrongArgument'],
    ['an annex with an empty title', '{% annex_section measurement " " %}', 'wrongArgument'],
    ['a mixture of and and or', inBody('{% if type and purpose or number %}x{% endif %}'), 'badExpression'],
    ['a comparison of a number with text', inBody('{% if services.size == "2" %}x{% endif %}'), 'notComparable'],
    ['a whole object', inBody('{{ provider }}'), 'notPrintable'],
    ['an id', inBody('{{ provider.id }}'), 'notPrintable'],
    ['a plain text', inBody('{{ "text" }}'), 'badExpression'],
    ['a value in an address', inBody('[site](https://{{ provider.website }})'), 'badLink'],
    ['a prototype property', inBody('{{ provider.constructor.name }}'), 'unknownValue'],
    ['what is inside a wording', inBody('{{ purpose.en }}'), 'unknownValue'],
    ['an end of something else', inBody('{% if purpose %}x{% endfor %}{% endif %}'), 'unexpectedTag'],
    ['elsif after else', inBody('{% if purpose %}x{% else %}y{% elsif type %}z{% endif %}'), 'unexpectedTag'],
    ['a loop variable outside its loop', inBody('{% for s in services %}{% endfor %}{{ s.name }}'), 'unknownValue'],
  ])('finds %s', (_, text, rule) => {
    expect(rulesIn(text)).toEqual([rule]);
  });

  it('takes the same anchor in branches of which only one is ever said', () => {
    const text =
      '{% if purpose %}\n# One {#a}\n{% else %}\n# Two {#a}\n{% endif %}\n\nSee [](#a) and [](#term-downtime).';
    expect(rulesIn(inBody(text))).toEqual([]);
  });

  it('follows links, loops and kinds of things', () => {
    const text =
      '{% for m in metrics %}{% if m.hours.timeZone and forloop.first %}{{ m.hours.name }}{% endif %}' +
      '{% for r in consequences %}{% if r.trigger.kind == "event" %}{{ r.trigger.event }}{% endif %}{% endfor %}{% endfor %}';
    expect(rulesIn(inBody(text))).toEqual([]);
  });

  it('tells every finding, in the order of the text', () => {
    const findings = checkTemplate(inBody('{{ a }}\n\n{{ b }}\n\n> c'), []);
    expect(findings.map(({ line }) => line)).toEqual([3, 5, 7]);
  });
});

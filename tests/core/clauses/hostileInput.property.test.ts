import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { evaluateClauseText, evaluateTemplate } from '#core/clauses/evaluateTemplate.ts';
import type { EvaluatedTemplate } from '#core/clauses/evaluated.ts';
import { checkTemplate } from '#core/clauses/templateText.ts';
import { hostileText } from '#tests/arbitraries/hostileText.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { templateSaying } from './fixtureTemplate.ts';

const AROUND = templateSaying(
  '# Of {{ provider.legalName }} {#of}\n\n**{{ provider.legalName }}** [see](#of)\n\n1. {{ provider.legalName }}x\n' +
    '- {{ provider.legalName }}{{ provider.legalName }}',
);

function saying(legalName: string): EvaluatedTemplate {
  const outcome = evaluateTemplate(AROUND, anAgreement({ parties: [{ id: 'p', role: 'provider', legalName }] }), 'en');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

/** The template with every answer of this text replaced, so that only structure is left. */
function structureOf(template: EvaluatedTemplate): string {
  return JSON.stringify(template, (key: string, value: unknown) => (key === 'value' ? 'answer' : value));
}

function answersIn(template: EvaluatedTemplate): readonly unknown[] {
  const values: unknown[] = [];
  JSON.stringify(template, (key: string, value: unknown) => {
    if (key === 'value') values.push(value);
    return value;
  });
  return values;
}

const isSaid = (text: string) => text.trim() !== '';

describe('whatever somebody types as the name of a party', () => {
  const plain = structureOf(saying('Plain'));

  it('is printed as it is and changes nothing around it', () => {
    fc.assert(
      fc.property(hostileText().filter(isSaid), (name) => {
        const template = saying(name);
        expect(structureOf(template)).toBe(plain);
        expect(answersIn(template)).toEqual(Array(5).fill(name));
      }),
    );
  });

  it('may be 100 kB of anything', () => {
    for (const unit of ['{{ agreement }}', '[', '*a**b', '\uE000\uE010\uE001', '- ', '<div>\n\n']) {
      const name = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(structureOf(saying(name))).toBe(plain);
      expect(answersIn(saying(name))).toEqual(Array(5).fill(name));
    }
  });
});

/** Pieces of the language put together without sense. */
const templateLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{ ',
        ' }}',
        '{% ',
        ' %}',
        '{{ provider.legalName }}',
        '{% if purpose %}',
        '{% else %}',
        '{% endif %}',
        'for s in services',
        '{% for s in services %}',
        '{% endfor %}',
        '{% case type %}',
        '{% when "customer" %}',
        '{% endcase %}',
        '{% services %}',
        '{% body_section %}',
        '{%- raw -%}',
        '[',
        '](#a)',
        '](https://a.dk)',
        '{#a}',
        '\n',
        '\n\n',
        '# ',
        '1. ',
        '- ',
        '  ',
        '**',
        '*',
        '(1..9)',
        '| x: y',
        '"',
        'a[b',
        ' == ',
        ' and ',
        '&#xE000;',
        '\\',
        '`',
        '<a>',
        '![',
        '>',
      ),
      hostileText(200),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever somebody writes as a clause', () => {
  const agreement = anAgreement({ services: [{ id: 'mail', name: { en: 'Mail' } }, { id: 'chat' }] });

  it('becomes blocks or a problem', () => {
    fc.assert(
      fc.property(templateLike, fc.constantFrom(...LANGUAGES), (text, language) => {
        const outcome = evaluateClauseText(text, agreement, language);
        expect(typeof outcome.ok).toBe('boolean');
        expect(checkTemplate(text, [])).toEqual(checkTemplate(text, []));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['[', 100_000],
    ['[a](', 25_000],
    ['*a**b', 20_000],
    ['_a ', 33_000],
    ['- ', 50_000],
    ['1. ', 33_000],
    ['> ', 50_000],
    ['- a\n  ', 16_000],
    ['`a``', 25_000],
    ['<a ', 33_000],
    ['![', 50_000],
    ['{{ ', 33_000],
    ['{% if purpose %}', 6_000],
    ['{{[[[[', 16_000],
    [`{% if ${'a.'.repeat(400)}`, 120],
    ['{% for s in services %}{% endfor %}', 2_800],
    ['*a* **b** [c](#d)\n\n', 5_000],
    ['\\*', 50_000],
    [' \n', 50_000],
    ['a\\\n', 33_000],
    ['---|', 25_000],
    ['{#', 50_000],
    ['{#a', 33_000],
    ['    {#a}', 12_000],
    ['1. abc\n   1. def\n', 10_000],
    ['- a\n', 10_000],
    ['- a\r  ', 10_000],
  ])('is answered in good time, even when it says %j over and over', (piece, times) => {
    const outcome = evaluateClauseText(piece.repeat(times).slice(0, 30_000), agreement, 'en');
    expect(typeof outcome.ok).toBe('boolean');
  });

  it('is refused beyond 30 000 characters', () => {
    expect(evaluateClauseText('a'.repeat(30_001), agreement, 'en')).toMatchObject({
      problem: { kind: 'findings', findings: [{ rule: 'textTooLong', subject: '1' }] },
    });
  });
});

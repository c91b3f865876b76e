import { describe, expect, it } from 'vitest';
import { evaluateClauseText, evaluateTemplate } from '#core/clauses/evaluateTemplate.ts';
import type { EvaluatedBlock, EvaluatedInline, EvaluatedTemplate } from '#core/clauses/evaluated.ts';
import type { Template } from '#core/clauses/template.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { fixtureTemplate, read, templateSaying } from './fixtureTemplate.ts';

function evaluated(template: Template, agreement: Agreement, language: Language = 'en'): EvaluatedTemplate {
  const outcome = evaluateTemplate(template, agreement, language);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

function said(text: string, parts: AgreementParts = {}, language: Language = 'en'): readonly EvaluatedBlock[] {
  return evaluated(templateSaying(text), anAgreement(parts), language).sections[0]?.blocks ?? [];
}

/** A block in one line: its form, then its words with `<path=value>` for answers. */
function line(block: EvaluatedBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${words(block.content)}${block.anchor === null ? '' : ` {${block.anchor}}`}`;
    case 'paragraph':
      return `${words(block.content)}${block.anchor === null ? '' : ` {${block.anchor}}`}`;
    case 'orderedList':
    case 'bulletList':
      return `${block.kind}(${block.items.map((item) => item.map(line).join(' ')).join(' | ')})`;
    case 'tag':
      return `%${block.tag} ${block.argument ?? ''}`.trim();
  }
}

function words(inlines: readonly EvaluatedInline[]): string {
  return inlines.map(word).join('');
}

function word(inline: EvaluatedInline): string {
  if (inline.kind === 'lineBreak') return '/';
  if (inline.kind === 'reference') return `[${inline.text}->${inline.target}]`;
  if (inline.kind === 'link') return `[${inline.text}=>${inline.href}]`;
  const text = inline.kind === 'text' ? inline.text : `<${inline.answer.path}=${JSON.stringify(inline.answer.value)}>`;
  return inline.marks.length === 0 ? text : `${inline.marks.join('+')}(${text})`;
}

function lines(text: string, parts: AgreementParts = {}, language: Language = 'en'): readonly string[] {
  return said(text, parts, language).map(line);
}

describe('an evaluated template', () => {
  it('has every form of the language', () => {
    const agreement = anAgreement({
      type: 'internal',
      effectiveDate: '2026-11-23',
      calendars: [{ id: 'office', name: { en: 'office hours', da: 'kontortid' } }],
      services: [
        { id: 'mail', name: { en: 'Mail' }, hours: 'office' },
        { id: 'chat', name: { en: 'Chat' } },
      ],
    });
    const { sections } = evaluated(read(fixtureTemplate), agreement);
    expect(sections.map((section) => [section.kind, ...section.blocks.map(line)])).toEqual([
      ['cover', '%cover'],
      [
        'body',
        '# Parties {parties}',
        'Between bold(<parties/provider/legalName="Fjordblik Systems A/S">) and ' +
          'italic(<parties/customer/legalName="Havnegaard Logistik A/S">), as stated in [clause->services]. {between}',
        'Valid from <effectiveDate="2026-11-23">.',
        '# Services {services}',
        '%services',
        '## List {list}',
        'orderedList(<services/mail/name={"en":"Mail"}>; ' +
          'orderedList(hours: <calendars/office/name={"en":"office hours","da":"kontortid"}>) | ' +
          '<services/chat/name={"en":"Chat"}> orderedList(hours: <services/chat/hours=undefined>))',
        'bulletList(see [the site=>https://example.com/a]/or [write=>mailto:post@example.com])',
        'English',
      ],
      ['annex', '%metric_definitions'],
    ]);
    expect(sections[2]).toMatchObject({
      anchor: 'measurement',
      title: [{ kind: 'text', text: 'Measurement', marks: [] }],
    });
  });

  it('keeps each answer with its kind and place', () => {
    const [block] = said('{{ metrics.first.window.kind }}', {
      metrics: [{ id: 'uptime', window: { kind: 'rolling' } }],
    });
    const answer = { path: 'metrics/uptime/window/kind', kind: { kind: 'choice', of: 'windowKind' }, value: 'rolling' };
    expect(block).toEqual({ kind: 'paragraph', anchor: null, content: [{ kind: 'answer', answer, marks: [] }] });
  });

  it('prints an answer that is missing as an answer without a value, where it would be given', () => {
    expect(lines('{{ title }}, {{ term.exit.plan }}', { title: { da: 'Aftale' } })).toEqual([
      '<title=undefined>, <term/exit/plan=undefined>',
    ]);
    expect(lines('{{ provider.legalName }}', { parties: [] })).toEqual(['<parties/provider/legalName=undefined>']);
    expect(lines('{{ services.first.name }}')).toEqual(['<services/0/name=undefined>']);
  });

  it('takes text in another language, blank text and an empty list for no answer', () => {
    const text =
      '{% if title %}title{% endif %} {% if number %}number{% endif %} {% if services %}list{% else %}none{% endif %}';
    expect(lines(text, { title: { da: 'Aftale' }, number: ' ' })).toEqual(['none']);
    expect(lines(text, { title: { da: 'Aftale' }, number: '7' }, 'da')).toEqual(['title number none']);
  });

  it.each([
    ['type == "customer"', true],
    ['type != "customer"', false],
    ['legalForce != "contract"', true],
    ['metrics.size >= 1 and metrics.size < 2', true],
    ['metrics.first.percentile == 95', true],
    ['metrics.first.percentile > 94.99', true],
    ['metrics.first.percentile > 95.0', false],
    ['metrics.first.decimals > 1', false],
    ['objectives.first.attainment < 1 or type == "internal"', false],
    ['remedies.carveOuts contains "dataLoss"', true],
    ['remedies.carveOuts contains "confidentiality"', false],
    ['remedies.exclusive == false', true],
    ['remedies.exclusive', false],
    ['remedies.transferable', true],
    ['metrics.first.subject.kind == "agreement"', true],
    ['support', false],
  ])('decides %s: %s', (condition, isTrue) => {
    const parts: AgreementParts = {
      metrics: [{ id: 'uptime', percentile: '95.00', subject: { kind: 'agreement' } }],
      remedies: { carveOuts: ['dataLoss'], exclusive: false, transferable: true },
    };
    expect(lines(`{% if ${condition} %}yes{% else %}no{% endif %}`, parts)).toEqual([isTrue ? 'yes' : 'no']);
  });

  it('knows the language it is written in', () => {
    expect(lines('{% case language %}{% when "en" %}E{% else %}D{% endcase %}', {}, 'da')).toEqual(['D']);
  });

  it('lets words of a reference hold values', () => {
    expect(lines('# A {#a}\n\n[{{ number }}](#a) [](#a)', { number: '7' })[1]).toBe('<number="7">\u00A0[->a] [->a]');
  });

  it('stays small however the lists of an agreement multiply', () => {
    const services = Array.from({ length: 300 }, (_, index) => ({ id: `s${index}` }));
    const loops =
      '{% for a in services %}{% for b in services %}{% for c in services %}x{% endfor %}{% endfor %}{% endfor %}';
    expect(evaluateTemplate(templateSaying(loops), anAgreement({ services }), 'en')).toEqual({
      ok: false,
      problem: { kind: 'tooMuchText' },
    });
  });

  it('leaves what is in an item there, whether or not the condition at its beginning holds', () => {
    const text = '1. {% if purpose %}For {% endif %} all:\n\n   1. here\n2. there';
    expect(lines(text)).toEqual(['orderedList(all: orderedList(here) | there)']);
    expect(lines(text, { purpose: { en: 'mail' } })).toEqual(['orderedList(For  all: orderedList(here) | there)']);
  });
});

describe('the text of a clause', () => {
  it('becomes blocks', () => {
    const outcome = evaluateClauseText(
      'By {{ provider.legalName }} [see](#anything).\n\n{% duties customer %}',
      anAgreement(),
      'en',
    );
    expect(outcome.ok && outcome.value.map(line)).toEqual([
      'By <parties/provider/legalName="Fjordblik Systems A/S"> [see->anything].',
      '%duties customer',
    ]);
  });

  it('cannot spell a sentinel', () => {
    const forged = evaluateClauseText('&#xE000;&#xE010;&#xE001; {{ number }}', anAgreement({ number: '7' }), 'en');
    expect(forged.ok && forged.value.map(line)).toEqual(['&#xE000;&#xE010;&#xE001; <number="7">']);
  });

  it('is refused with its findings', () => {
    const outcome = evaluateClauseText('{{ nothing }}', anAgreement(), 'en');
    expect(outcome).toMatchObject({
      problem: { kind: 'findings', findings: [{ rule: 'unknownValue', line: 1, column: 4 }] },
    });
  });
});

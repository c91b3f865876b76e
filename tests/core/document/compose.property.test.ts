import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvaluatedBlock, EvaluatedInline, EvaluatedSection } from '#core/clauses/evaluated.ts';
import { composeDocument } from '#core/document/compose.ts';
import type { Block, Clause, Document, Inline } from '#core/document/document.ts';
import { text } from '#core/document/inline.ts';
import { letters, roman } from '#core/document/number.ts';
import { resolveDocument } from '#core/document/resolve.ts';
import { showParagraphs, showWording } from '#core/document/show.ts';
import type { ComposedBlock } from '#core/document/writing.ts';
import { anAgreement, stubWriters } from '#tests/builders/writing.ts';

const anchors = fc.constantFrom('one', 'two', 'three', 'four', 'five');

const writtenClause = (id: string, level: 2 | 3): ComposedBlock => ({
  kind: 'clause',
  id,
  level,
  anchor: id,
  label: null,
  title: level === 2 ? [text('Written')] : null,
  blocks: [{ kind: 'paragraph', id: `${id}-text`, role: 'body', content: [text('By a writer:')], keepWithNext: false }],
});

const writers = stubWriters({
  charges: () => [writtenClause('charge', 2), writtenClause('charge', 3)],
  goals: ({ agreement, ...writing }) =>
    showParagraphs({ agreement, ...writing }, 'purpose', agreement.purpose).map((content, index) => ({
      kind: 'paragraph',
      id: `goal-${index}`,
      role: 'body',
      content,
      keepWithNext: false,
    })),
  contacts: (writing) => [
    {
      kind: 'definitions',
      id: 'definitions',
      entries: [
        {
          id: 'definition',
          anchor: 'one',
          term: [text('Service')],
          meaning: [showWording(writing, 'title', writing.agreement.title)],
        },
      ],
    },
  ],
});

const inline: fc.Arbitrary<EvaluatedInline> = fc.oneof(
  fc.string({ unit: 'binary' }).map((words): EvaluatedInline => ({ kind: 'text', text: words, marks: [] })),
  fc.constant<EvaluatedInline>({ kind: 'text', text: 'The Service:', marks: ['bold'] }),
  anchors.map((target): EvaluatedInline => ({ kind: 'reference', target, text: 'clause' })),
  fc.constant<EvaluatedInline>({ kind: 'lineBreak' }),
  fc.webUrl().map((href): EvaluatedInline => ({ kind: 'link', href, text: href })),
  fc.option(fc.string({ unit: 'binary' }), { nil: undefined }).map((value): EvaluatedInline => ({
    kind: 'answer',
    answer: { path: 'title', kind: { kind: 'plain' }, value },
    marks: [],
  })),
);
const content = fc.array(inline, { maxLength: 4 });
const maybeAnchor = fc.option(anchors, { freq: 2 });

const { block } = fc.letrec<{ block: EvaluatedBlock; items: EvaluatedBlock[][] }>((tie) => ({
  items: fc.array(fc.array(tie('block'), { maxLength: 3 }), { maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('paragraph' as const), anchor: maybeAnchor, content }),
    fc.record({ kind: fc.constant('heading' as const), depth: fc.constantFrom(1, 2), anchor: maybeAnchor, content }),
    fc.record({
      kind: fc.constant('tag' as const),
      tag: fc.constantFrom('charges' as const, 'goals' as const, 'contacts' as const, 'parties' as const),
      argument: fc.constant(null),
    }),
    fc.record({ kind: fc.constantFrom('orderedList' as const, 'bulletList' as const), items: tie('items') }),
  ),
}));

const section: fc.Arbitrary<EvaluatedSection> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('cover' as const, 'body' as const, 'body' as const, 'signatures' as const),
    blocks: fc.array(block, { maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('annex' as const),
    anchor: anchors,
    title: content,
    blocks: fc.array(block, { maxLength: 8 }),
  }),
);

function draftOf(sections: readonly EvaluatedSection[], fields: Readonly<Record<string, unknown>> = {}): Document {
  const request = {
    agreement: anAgreement(fields),
    template: { sections },
    terms: [],
    language: 'en',
    status: 'draft',
    date: '2026-11-23',
  } as const;
  const outcome = resolveDocument(composeDocument(request, writers));
  if (!outcome.ok) throw new Error('A draft is never refused');
  return outcome.value;
}

function everyDraft(holds: (document: Document) => void): void {
  fc.assert(fc.property(fc.array(section, { maxLength: 5 }), (sections) => holds(draftOf(sections))));
}

/** Every object in the document, the document itself included. */
function nodesOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

function stringsAt(document: Document, key: string): readonly string[] {
  return nodesOf(document.sections).flatMap((node) => (typeof node[key] === 'string' ? [node[key]] : []));
}

const clausesIn = (blocks: readonly Block[]): readonly Clause[] => blocks.filter((each) => each.kind === 'clause');

const everyClause = (within: unknown): readonly Clause[] =>
  nodesOf(within).filter((node) => node['kind'] === 'clause') as unknown as readonly Clause[];

const ownLabels = (blocks: readonly Block[], level: number): readonly string[] =>
  clausesIn(blocks)
    .filter((clause) => clause.level === level)
    .map(({ label }) => label.own);

describe('every document', () => {
  it('has ids and anchors of its own for everything, and anchors of letters, digits and hyphens', () => {
    everyDraft((document) => {
      const ids = stringsAt(document, 'id');
      const held = stringsAt(document, 'anchor');
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(held).size).toBe(held.length);
      for (const anchor of held) expect(anchor).toMatch(/^[A-Za-z0-9-]+$/);
    });
  });

  it('has references and contents that lead somewhere, and print something', () => {
    everyDraft((document) => {
      const held = new Set(stringsAt(document, 'anchor'));
      const inlines = nodesOf(document.sections) as unknown as readonly Inline[];
      const references = inlines.filter((each) => each.kind === 'reference');
      const targets = [
        ...references.map(({ target }) => target),
        ...inlines.flatMap((each) => (each.kind === 'term' ? [each.definition] : [])),
        ...document.contents.map(({ target }) => target),
      ];
      expect(targets.filter((target) => !held.has(target))).toEqual([]);
      expect(references.filter((each) => each.text === '')).toEqual([]);
    });
  });

  it('is numbered without gaps, and says the same number once in each part', () => {
    everyDraft((document) => {
      const annexes = document.sections.filter(({ kind }) => kind === 'annex').map(({ blocks }) => blocks);
      const body = document.sections.filter(({ kind }) => kind !== 'annex').flatMap(({ blocks }) => blocks);
      for (const blocks of [body, ...annexes]) {
        const labels = everyClause(blocks).map(({ label }) => label.full);
        expect(new Set(labels).size).toBe(labels.length);
        expect(ownLabels(blocks, 1)).toEqual(ownLabels(blocks, 1).map((_, index) => String(index + 1)));
      }
      for (const { label, blocks } of everyClause(document.sections)) {
        expect(ownLabels(blocks, 2)).toEqual(ownLabels(blocks, 2).map((_, index) => `${label.full}.${index + 1}`));
        expect(ownLabels(blocks, 3)).toEqual(ownLabels(blocks, 3).map((_, index) => `(${letters(index + 1)})`));
        expect(ownLabels(blocks, 4)).toEqual(ownLabels(blocks, 4).map((_, index) => `(${roman(index + 1)})`));
      }
    });
  });

  it('has clauses that keep their promises: titles, first paragraphs, something in them, levels that go down', () => {
    everyDraft((document) => {
      const broken = everyClause(document.sections).filter(
        ({ level, title, blocks }) =>
          blocks.length === 0 ||
          (level === 1 && title === null) ||
          (level > 2 && title !== null) ||
          (title === null && blocks[0]?.kind !== 'paragraph') ||
          clausesIn(blocks).some((inner) => inner.level <= level),
      );
      expect(broken).toEqual([]);
    });
  });

  it('has no clauses on the cover and beside the signatures', () => {
    everyDraft((document) => {
      const unnumbered = document.sections.filter(({ kind }) => kind === 'cover' || kind === 'signatures');
      expect(everyClause(unnumbered)).toEqual([]);
    });
  });

  it('has texts that may be printed', () => {
    everyDraft((document) => {
      for (const shown of [...stringsAt(document, 'text'), ...stringsAt(document, 'prompt'), document.title]) {
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u);
      }
    });
  });
});

/** The shape of a document: everything but the words. */
const shapeOf = (document: Document): string =>
  JSON.stringify(document.sections, (key, value: unknown) => (key === 'text' ? '' : value));

describe('an answer, whatever was typed', () => {
  const sections: readonly EvaluatedSection[] = [
    {
      kind: 'body',
      blocks: [
        { kind: 'heading', depth: 1, anchor: 'one', content: [{ kind: 'text', text: 'One', marks: [] }] },
        { kind: 'paragraph', anchor: null, content: [{ kind: 'text', text: 'The Service.', marks: [] }] },
        { kind: 'tag', tag: 'contacts', argument: null },
      ],
    },
  ];

  it.each([
    ['Markdown', '# Title * a **b** [c](https://evil.example) `d`'],
    ['Liquid', '{% for x in parties %}{{ x }}{% endfor %}{% credits %}'],
    ['HTML', '<script>alert(1)</script><table><tr><td>&amp;'],
    ['control characters', 'a\u0000\u0007\u001Bb'],
    ['right-to-left marks', '\u202Eevil\u2066\u200F'],
    ['JSON', '","kind":"clause","x":"'],
    ['a defined term', 'Service'],
    ['an introduction', 'As follows:'],
    ['100 kB', 'word '.repeat(20_000)],
    ['100 kB without a space', 'x'.repeat(100_000)],
  ])('never changes the structure: %s', (_, typed) => {
    const plain = shapeOf(draftOf(sections, { title: { en: 'plain' } }));
    expect(shapeOf(draftOf(sections, { title: { en: typed } }))).toBe(plain);
  });

  it('would be seen to change the structure: a line break is one more inline', () => {
    const plain = shapeOf(draftOf(sections, { title: { en: 'plain' } }));
    expect(shapeOf(draftOf(sections, { title: { en: 'pl\nain' } }))).not.toBe(plain);
  });

  it('never changes the structure: any visible line', () => {
    const plain = shapeOf(draftOf(sections, { title: { en: 'plain' } }));
    const visible = fc
      .string({ unit: 'binary' })
      .map((words) => `x${words.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, '')}`);
    fc.assert(
      fc.property(visible, (typed) => {
        expect(shapeOf(draftOf(sections, { title: { en: typed } }))).toBe(plain);
      }),
    );
  });
});

it('composes the same document from the same agreement', () => {
  fc.assert(
    fc.property(fc.array(section, { maxLength: 3 }), (sections) => {
      expect(draftOf(sections)).toEqual(draftOf(sections));
    }),
  );
});

import * as fc from 'fast-check';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Document, Section } from '#core/document/document.ts';
import { contentsOf } from '#tests/builders/sampleDocument.ts';

/**
 * Whole resolved documents: every kind of node, valid in structure (ids and anchors unique, labels dense, references
 * resolved, tables rectangular), with any text a document may hold.
 */
export function anyDocument(): fc.Arbitrary<Document> {
  return fc
    .record({
      language: fc.constantFrom(...LANGUAGES),
      title: anyText(),
      number: fc.option(anyText()),
      version: fc.option(fc.constantFrom('0.3', '1.0', '2.1-rc')),
      status: fc.constantFrom('draft', 'final'),
      date: fc.constantFrom('2026-11-23', '1999-12-31', '2028-02-29'),
      parties: fc.array(anyText(), { maxLength: 3 }),
      header: fc.record({ left: anyText(), right: anyText() }),
      footer: fc.record({ left: anyText() }),
      sections: fc.tuple(cover, body, fc.option(signatures), fc.array(annex, { maxLength: 2 })),
    })
    .map(({ header, footer, sections, ...rest }) => {
      const [first, second, third, others] = sections;
      const raw = [first, second, ...(third === null ? [] : [third]), ...others];
      const made = resolved(rest.status === 'final' ? withoutBlanks(raw) : raw);
      const page = { before: 'Page ', between: ' of ' };
      const draftMark = rest.status === 'draft' ? 'UDKAST' : null;
      const running = { header, footer, page, draftMark };
      return { ...rest, running, sections: made, contents: contentsOf(made) };
    });
}

/** Text as documents hold it: any sign but control, format and line-breaking ones. */
export function anyText(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    'service',
    'Ydelse',
    'ærø',
    '99,9\u00a0%',
    'på',
    'of',
    'SLA-2026-0042',
    '“so”',
    '(a)',
    'no\u2011break',
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map(allowed) },
    { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('a', '/', '-', '漢', '😀', 'م'), maxLength: 400 }) },
  );
}

function allowed(text: string): string {
  return text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu, '');
}

const marks = fc.uniqueArray(fc.constantFrom('bold', 'italic'), { maxLength: 2 });
const words = fc.oneof(anyText(), fc.constantFrom(' ', ', ', '.'));
/** References say which of the document's places they mean by a number; the place is looked up when it is known. */
const pick = fc.nat({ max: 1000 }).map(String);

const inline = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('text'), text: words, marks }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('value'), path: fc.constant('services/mail/name'), text: words, marks }),
  },
  fc.record({ kind: fc.constant('blank'), path: fc.constant('term/start'), prompt: anyText() }),
  fc.record({ kind: fc.constant('reference'), target: pick, text: fc.constant('') }),
  fc.record({ kind: fc.constant('term'), definition: pick, text: words, marks }),
  fc.record({
    kind: fc.constant('link'),
    href: fc.constantFrom('https://example.com/?a=1&b=2', 'mailto:a@b.dk'),
    text: words,
  }),
  fc.record({ kind: fc.constant('lineBreak') }),
);

const inlines = fc.array(inline, { maxLength: 6 });
const paragraphs = fc.array(inlines, { maxLength: 3 });
const id = fc.constant('');

const paragraph = fc.record({
  kind: fc.constant('paragraph'),
  id,
  role: fc.constantFrom('body', 'body', 'body', 'label', 'note'),
  content: inlines,
  keepWithNext: fc.boolean(),
});

const heading = fc.record({ kind: fc.constant('heading'), id, rank: fc.constantFrom(1, 2, 3), content: inlines });

const listWithin = (nesting: number): fc.Arbitrary<unknown> =>
  fc.record({
    kind: fc.constant('list'),
    id,
    marker: fc.constantFrom('bullet', 'number'),
    items: fc.array(
      fc.record({
        id,
        content: paragraphs,
        lists: nesting === 0 ? fc.constant([]) : fc.array(listWithin(nesting - 1), { maxLength: 1 }),
        goesOn: fc.constant(false),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });

const list = listWithin(2);

const table = fc.integer({ min: 1, max: 6 }).chain((width) => {
  const exactly = { minLength: width, maxLength: width };
  const cell = fc.record({ content: paragraphs, isRowHeader: fc.boolean() });
  const row = fc.record({ id, cells: fc.array(cell, exactly) });
  return fc.record({
    kind: fc.constant('table'),
    id,
    summary: anyText(),
    columns: fc.array(
      fc.record({ width: fc.integer({ min: 1, max: 9 }), align: fc.constantFrom('left', 'right', 'centre') }),
      exactly,
    ),
    header: row,
    rows: fc.array(row, { maxLength: 5 }),
  });
});

const keyValue = fc.record({
  kind: fc.constant('keyValue'),
  id,
  summary: anyText(),
  rows: fc.array(fc.record({ id, key: inlines, value: paragraphs }), { minLength: 1, maxLength: 4 }),
});

const definitions = fc.record({
  kind: fc.constant('definitions'),
  id,
  entries: fc.array(fc.record({ id, anchor: id, term: inlines, meaning: paragraphs }), { minLength: 1, maxLength: 4 }),
});

const simpleBlock = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  heading,
  list,
  { weight: 2, arbitrary: table },
  keyValue,
  definitions,
);

function clause(level: number): fc.Arbitrary<unknown> {
  const inner = level === 4 ? simpleBlock : fc.oneof(simpleBlock, { weight: 2, arbitrary: clause(level + 1) });
  const blocks = fc.array(inner, { maxLength: 3 });
  const common = { kind: fc.constant('clause'), id, level: fc.constant(level), anchor: id, label: fc.constant(null) };
  const titled = fc.record({ ...common, title: inlines, blocks });
  const opened = fc.tuple(paragraph, blocks).map(([first, rest]) => [{ ...first, role: 'body' }, ...rest]);
  const untitled = fc.record({ ...common, title: fc.constant(null), blocks: opened });
  if (level === 1) return titled;
  return level === 2 ? fc.oneof(titled, untitled) : untitled;
}

const numbered = fc.array(fc.oneof(simpleBlock, { weight: 3, arbitrary: clause(1) }), { maxLength: 6 });

const cover = fc
  .record({
    title: inlines,
    blocks: fc.array(fc.oneof(paragraph, keyValue), { maxLength: 4 }),
    contents: fc.option(anyText()),
  })
  .map(({ title, blocks, contents }) => ({
    kind: 'cover',
    id: '',
    blocks: [
      { kind: 'paragraph', id: '', role: 'title', content: title, keepWithNext: false },
      ...blocks,
      ...(contents === null ? [] : [{ kind: 'contents', id: '', title: contents }]),
    ],
  }));

const body = fc.record({ kind: fc.constant('body'), id, blocks: numbered });
const annex = fc.record({
  kind: fc.constant('annex'),
  id,
  anchor: id,
  label: fc.constant(null),
  title: inlines,
  blocks: numbered,
});

const field = fc.record({
  id,
  kind: fc.constantFrom('signature', 'name', 'title', 'place', 'date'),
  label: anyText(),
  value: fc.option(inlines),
});

const signatures = fc
  .array(fc.record({ id, heading: inlines, name: inlines, fields: fc.array(field, { maxLength: 5 }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parties) => ({ kind: 'signatures', id: '', blocks: [{ kind: 'signatures', id: '', parties }] }));

type Raw = Readonly<Record<string, unknown>>;

interface Target {
  readonly target: string;
  readonly text: string;
}

const isRaw = (node: unknown): node is Raw => typeof node === 'object' && node !== null && !Array.isArray(node);

function withoutBlanks(raw: unknown): unknown {
  return JSON.parse(JSON.stringify(raw, answered));
}

function answered(_key: string, node: unknown): unknown {
  if (!isRaw(node) || node['kind'] !== 'blank') return node;
  return { kind: 'value', path: node['path'], text: node['prompt'], marks: [] };
}

/** Gives everything its id, anchor and label, then lets references and terms point at what there is. */
function resolved(raw: unknown): readonly Section[] {
  const resolution = new Resolution();
  const named = resolution.name(raw, '');
  return JSON.parse(JSON.stringify(named, (_key, node: unknown) => resolution.point(node))) as readonly Section[];
}

class Resolution {
  private count = 0;
  private annexes = 0;
  private readonly places: Target[] = [];
  private readonly definitions: Target[] = [];

  name(node: unknown, parent: string): unknown {
    if (Array.isArray(node)) return this.nameAll(node, parent);
    return isRaw(node) ? this.nameOne(node, parent, null) : node;
  }

  point(node: unknown): unknown {
    if (!isRaw(node)) return node;
    if (node['kind'] === 'reference') return this.pointed(node, this.places, 'target');
    return node['kind'] === 'term' ? this.pointed(node, this.definitions, 'definition') : node;
  }

  private nameAll(nodes: readonly unknown[], parent: string): readonly unknown[] {
    let clauses = 0;
    return nodes.map((node) => {
      if (!isRaw(node) || node['kind'] !== 'clause') return this.name(node, parent);
      clauses += 1;
      return this.nameOne(node, parent, labelOf(Number(node['level']), clauses, parent));
    });
  }

  private nameOne(node: Raw, parent: string, label: { readonly own: string; readonly full: string } | null): Raw {
    const own: Record<string, unknown> = {};
    if ('id' in node) own['id'] = `n${(this.count += 1)}`;
    if (label !== null) own['label'] = label;
    if (node['kind'] === 'annex') own['label'] = `Annex ${(this.annexes += 1)}`;
    if ('anchor' in node) own['anchor'] = this.anchorOf(node, own['label']);
    const inner = Object.entries(node)
      .filter(([key]) => !(key in own))
      .map(([key, value]) => [key, this.name(value, label?.full ?? parent)] as const);
    return { ...node, ...own, ...Object.fromEntries(inner) };
  }

  private anchorOf(node: Raw, label: unknown): string {
    const target = `anchor-${(this.count += 1)}`;
    if ('meaning' in node) this.definitions.push({ target, text: target });
    else this.places.push({ target, text: isRaw(label) ? String(label['full']) : String(label) });
    return target;
  }

  private pointed(node: Raw, targets: readonly Target[], key: 'target' | 'definition'): Raw {
    if (targets.length === 0) return { kind: 'text', text: 'nothing to point at', marks: [] };
    const found = targets[Number(node[key]) % targets.length];
    if (found === undefined) return node;
    return key === 'target' ? { ...node, ...found } : { ...node, definition: found.target };
  }
}

function labelOf(level: number, count: number, parent: string): { readonly own: string; readonly full: string } {
  if (level <= 2) {
    const full = level === 1 ? String(count) : `${parent}.${count}`;
    return { own: full, full };
  }
  const own = level === 3 ? `(${String.fromCodePoint(96 + count)})` : `(${'i'.repeat(count)})`;
  return { own, full: `${parent}${own}` };
}

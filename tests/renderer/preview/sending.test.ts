import { expect, test } from 'vitest';
import type { Block, Clause, Paragraph } from '#core/document/document.ts';
import { changedPlaces } from '#renderer/preview/changedPlaces.ts';
import { knownBlocks, receivedBlock, sentBlock } from '#renderer/preview/sending.ts';

const paragraph = (id: string, words: string): Paragraph => ({
  kind: 'paragraph',
  id,
  role: 'body',
  content: [{ kind: 'text', text: words, marks: [] }],
  keepWithNext: false,
});

const clause = (id: string, number: string, blocks: readonly Block[]): Clause => ({
  kind: 'clause',
  id,
  level: 1,
  anchor: id,
  label: { own: number, full: number },
  title: [{ kind: 'text', text: id, marks: [] }],
  blocks,
});

const facts = (value: string): Block => ({
  kind: 'keyValue',
  id: 'facts',
  summary: 'Facts',
  rows: ['a', 'b'].map((id) => ({
    id,
    key: [{ kind: 'text', text: id, marks: [] }],
    value: [[{ kind: 'text', text: id === 'a' ? 'as it was' : value, marks: [] }]],
  })),
});

const before: readonly Block[] = [
  clause('parties', '1', [paragraph('who', 'Provider'), paragraph('whom', 'Customer')]),
  clause('term', '2', [paragraph('length', 'Two years')]),
];

function sendAll(now: readonly Block[], then: readonly Block[]): readonly Block[] {
  const known = knownBlocks(then);
  // What travels to the window is a copy.
  const sent = structuredClone(now.map((block) => sentBlock(block, known)));
  return sent.flatMap((one) => receivedBlock(one, known));
}

test('what arrives is what was made, and what did not change is the object it was', () => {
  const now = [
    clause('parties', '1', [paragraph('who', 'Supplier'), paragraph('whom', 'Customer')]),
    clause('term', '2', [paragraph('length', 'Two years')]),
  ];
  const [parties, term] = sendAll(now, before);
  expect([parties, term]).toEqual(now);
  expect(term).toBe(before[1]);
  expect(parties?.kind === 'clause' && parties.blocks[1]).toBe(before[0]?.kind === 'clause' && before[0].blocks[1]);
});

test('only the part that changed is on its way', () => {
  const now = clause('parties', '1', [paragraph('who', 'Supplier'), paragraph('whom', 'Customer')]);
  const sent = sentBlock(now, knownBlocks(before));
  expect(sent.kind === 'clause' && sent.blocks.map(({ kind }) => kind)).toEqual(['whole', 'same']);
});

const prices = (second: string): Block => ({
  kind: 'table',
  id: 'prices',
  summary: 'Prices',
  columns: [{ width: 1, align: 'left' }],
  header: row('head', 'Price'),
  rows: [row('first', '10'), row('second', second)],
});

function row(id: string, words: string) {
  return { id, cells: [{ content: [[{ kind: 'text', text: words, marks: [] } as const]], isRowHeader: false }] };
}

test('of a table only the rows that changed are on their way, and the others are the objects they were', () => {
  const [then, now] = [prices('20'), prices('30')];
  const sent = sentBlock(now, knownBlocks([then]));
  expect(sent.kind === 'rows' && sent.rows).toEqual(['first', row('second', '30')]);
  const [arrived] = sendAll([now], [then]);
  expect(arrived).toEqual(now);
  expect(arrived?.kind === 'table' && arrived.rows[0]).toBe(then.kind === 'table' && then.rows[0]);
});

test('a table with another head arrives whole', () => {
  const now = { ...prices('20'), summary: 'What it costs' };
  expect(sendAll([now], [prices('20')])).toEqual([now]);
});

test('a paragraph with other words and a clause that is new are marked, one with another number only is not', () => {
  const now = [
    clause('parties', '1', [paragraph('who', 'Supplier'), paragraph('whom', 'Customer')]),
    clause('law', '2', [paragraph('which', 'Danish')]),
    clause('term', '3', [paragraph('length', 'Two years')]),
  ];
  expect(changedPlaces(sendAll(now, before), knownBlocks(before))).toEqual(['who', 'law']);
});

test('in a list of facts the row that changed is marked', () => {
  expect(changedPlaces([facts('new')], knownBlocks([facts('old')]))).toEqual(['b']);
});

test('the first contract has nothing that changed', () => {
  expect(changedPlaces(before, new Map())).toEqual([]);
});

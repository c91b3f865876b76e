import type { Document } from '#core/document/document.ts';
import { bullets, listOf, numbered, titled } from './documentNodes.ts';
import { contentsOf, sampleDocument } from './sampleDocument.ts';

const list = listOf('bullet', 'list', [
  ['first', listOf('bullet', 'list-1', [['item 1-1', listOf('number', 'list-1-1', [['item 1-1-1']])], ['item 1-2']])],
  ['second', listOf('number', 'list-2', [['item 2-1'], ['item 2-2']])],
  ['third', listOf('number', 'list-3', [['item 3-1']])],
  ['fourth'],
]);

const sections: Document['sections'] = [
  {
    kind: 'body',
    id: 'body',
    blocks: [
      titled('1', 'scope', 'Scope', numbered('1.1', 'services', ['The Services are:'], list)),
      titled('2', 'other', 'Other', numbered('2.1', 'more', ['Also:'], bullets('flat', 'one', 'two'))),
    ],
  },
];

/** Bullets and numbers within bullets, three deep. */
export const listedDocument: Document = { ...sampleDocument('en'), sections, contents: contentsOf(sections) };

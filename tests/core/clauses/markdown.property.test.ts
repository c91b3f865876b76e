import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, it } from 'vitest';
import { cutsIn, readMarkdown } from '#core/clauses/markdown.ts';

const markdown = fc
  .array(
    fc.constantFrom(
      'a',
      '**b**',
      '*',
      '# ',
      '## ',
      '- ',
      '1. ',
      '10) ',
      '+',
      '\n',
      '\n\n',
      '\n \n',
      '  ',
      '    ',
      '\t',
      '\\',
      '[c](#d)',
      '***',
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

it('Markdown read in pieces is what it is read whole', () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const begins = [0, ...cutsIn(text)];
      const pieces = begins.map((begin, index) => text.slice(begin, begins[index + 1]));
      expect(pieces.flatMap((piece) => readMarkdown(piece).children.map(form))).toEqual(
        readMarkdown(text).children.map(form),
      );
    }),
    { numRuns: 2_000 },
  );
});

/** A node without its position. */
function form(node: Nodes): unknown {
  const own = 'value' in node ? node.value : 'url' in node ? node.url : '';
  return [node.type, own, 'children' in node ? node.children.map(form) : []];
}

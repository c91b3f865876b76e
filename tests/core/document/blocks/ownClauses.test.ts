import { describe, expect, it } from 'vitest';
import { contents } from '#core/document/blocks/contents.ts';
import { ownClausesWith } from '#core/document/blocks/ownClauses.ts';
import { text } from '#core/document/inline.ts';
import { outlineOf } from '#tests/builders/outline.ts';
import { aWriting, stubWriters } from '#tests/builders/writing.ts';

const writers = stubWriters({
  goals: () => [{ kind: 'paragraph', id: 'g', role: 'body', content: [text('Our goals.')], keepWithNext: false }],
});
const ownClauses = ownClausesWith((writing, tag, argument) => writers[tag](writing, argument));

const written = (clause: Readonly<Record<string, unknown>>, component = 'term'): string => {
  const writing = aWriting({
    clauses: [{ id: 'audit', component: 'term', ...clause }],
    parties: [{ id: 'p', role: 'provider', legalName: 'Nordlys *A/S*' }],
  });
  return outlineOf({ sections: [{ kind: 'body', id: 'body', blocks: ownClauses(writing, component) }] });
};

const lines = (...expected: readonly string[]) => expected.join('\n');

describe('a clause of the agreement itself', () => {
  it('is a subclause with its title and its text', () => {
    const words = { en: 'The Customer may:\n\n1. look\n2. ask **once**\n\nThat is all.' };
    expect(written({ title: { en: 'Audit' }, text: words })).toBe(
      lines(
        'body',
        '  L2 Audit',
        '    The Customer may:',
        '    L3',
        '      look',
        '    L3',
        '      ask once',
        '    That is all.',
      ),
    );
  });

  it('without a title is a subclause a paragraph', () => {
    expect(written({ text: { en: 'One.\n\nTwo.' } })).toBe(lines('body', '  L2', '    One.', '  L2', '    Two.'));
  });

  it('that begins with a list and has no title has a number of its own, not that of the clause before it', () => {
    expect(written({ text: { en: '1. look\n2. ask\n\nThat is all.' } })).toBe(
      lines('body', '  L2', '    L3', '      look', '    L3', '      ask', '  L2', '    That is all.'),
    );
    expect(written({ text: { en: '- look\n- ask' } })).toBe(lines('body', '  L2', '    - look', '    - ask'));
  });

  it('prints the answers it names, which stay plain text', () => {
    expect(written({ title: { en: 'X' }, text: { en: 'Call {{ provider.legalName }}.' } })).toContain(
      'Call Nordlys *A/S*.',
    );
  });

  it('may hold a structure of the agreement', () => {
    expect(written({ title: { en: 'X' }, text: { en: 'See:\n\n{% goals %}' } })).toBe(
      lines('body', '  L2 X', '    See:', '    Our goals.'),
    );
  });

  it('belongs to its component only', () => {
    expect(written({ text: { en: 'One.' } }, 'security')).toBe('body');
  });

  it('is a blank where it is not written in the language of the document', () => {
    expect(written({ title: { da: 'Revision' }, text: { da: 'Kunden må spørge.' } })).toBe(
      lines(
        'body',
        '  L2 [title of the clause, not yet written in English]',
        '    [text of the clause, not yet written in English]',
      ),
    );
  });

  it.each(['{% if %}', '{{ nobody.knows }}', '{% own_clauses term %}'])(
    'is a blank where its text has errors: %s',
    (broken) => {
      expect(written({ title: { en: 'X' }, text: { en: broken } })).toBe(
        lines('body', '  L2 X', '    [text of the clause “X”, which contains errors]'),
      );
    },
  );
});

describe('the contents', () => {
  it('stand where the template says, under their heading', () => {
    expect(contents(aWriting({}, 'da'), null)).toEqual([{ kind: 'contents', id: 'contents', title: 'Indhold' }]);
  });
});

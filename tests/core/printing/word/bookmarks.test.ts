import { describe, expect, it } from 'vitest';
import { targetsOf } from '#core/printing/word/bookmarks.ts';
import { titled } from '#tests/builders/documentNodes.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';

const bookmarksFor = (anchors: readonly string[]): readonly string[] => {
  const blocks = anchors.map((anchor, index) => titled(String(index + 1), anchor, 'Title'));
  const document = sampleDocument('en', { sections: [{ kind: 'body', id: 'body', blocks }] });
  return Array.from(targetsOf(document).values(), ({ bookmark }) => bookmark);
};

describe('targetsOf', () => {
  it('names bookmarks after the anchors', () => {
    expect(bookmarksFor(['service-levels', 'credits'])).toEqual(['_Ref_service_levels', '_Ref_credits']);
  });

  it('keeps names apart that Word would take for one', () => {
    const long = 'a-clause-with-a-very-long-anchor-that-word-cuts';
    const names = bookmarksFor(['Fees', 'fees', 'a-b', 'a.b', `${long}-1`, `${long}-2`]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^_Ref_\w{1,35}$/);
  });

  it('knows clauses, annexes and definitions at every depth', () => {
    const targets = targetsOf(sampleDocument('en'));
    expect(targets.get('cooperation-people-reach')?.kind).toBe('clause');
    expect(targets.get('annex-levels')?.kind).toBe('annex');
    expect(targets.get('def-service')?.kind).toBe('definition');
  });
});

import { describe, expect, it } from 'vitest';
import { termFinder } from '#core/document/definedTerms.ts';
import type { Section } from '#core/document/document.ts';
import { plainTextOf, text, value } from '#core/document/inline.ts';
import { withUsedTermsOnly } from '#core/document/usedTerms.ts';

const meanings = {
  Downtime: 'time in which a Service fails',
  Service: 'what is delivered',
  Incident: 'what causes Downtime',
  Credit: 'an amount',
};

function kept(answer: string, optional: readonly string[] = Object.keys(meanings)): readonly string[] {
  const entries = Object.entries(meanings).map(([term, meaning]) => ({
    id: term,
    anchor: term,
    term: [text(term)],
    meaning: [[text(meaning)]],
  }));
  const content = [text('The text says '), value('purpose', answer)];
  const sections: readonly Section<'composed'>[] = [
    {
      kind: 'body',
      id: 'body',
      blocks: [
        { kind: 'definitions', id: 'd', entries },
        { kind: 'paragraph', id: 'p', role: 'body', keepWithNext: false, content },
      ],
    },
  ];
  const used = withUsedTermsOnly(sections, new Set(optional), termFinder(sections, 'en'));
  return used.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'definitions' ? block.entries.map(({ term }) => plainTextOf(term)) : [])),
  );
}

describe('the defined terms of a template', () => {
  it('are left out where nothing uses them', () => {
    expect(kept('nothing')).toEqual([]);
  });

  it('stay when an answer uses them, with the terms their meaning uses', () => {
    expect(kept('that Downtime is short')).toEqual(['Downtime', 'Service']);
    expect(kept('who reports Incidents')).toEqual(['Downtime', 'Service', 'Incident']);
  });

  it('stay when the agreement defines them itself', () => {
    expect(kept('nothing', ['Service', 'Incident', 'Credit'])).toEqual(['Downtime', 'Service']);
  });
});

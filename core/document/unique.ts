import { cleanPiece } from './clean.ts';
import type { Inline, Section } from './document.ts';
import { rewriteSection } from './rewrite.ts';

/**
 * The sections with every id and every anchor different from the others, and nothing in their texts that cannot be
 * printed. Whoever comes first keeps an id or anchor; those after it get a number.
 */
export function withUniqueIds(sections: readonly Section<'composed'>[]): readonly Section<'composed'>[] {
  const id = onceOnly();
  const anchor = onceOnly();
  return sections.map((section) =>
    rewriteSection<'composed'>(section, {
      id,
      anchor: (wanted) => anchor(wanted.replace(/[^A-Za-z0-9-]/g, '-')),
      clauseLabel: () => null,
      annexLabel: () => null,
      inlines: (content) => content.map(cleaned),
      words: cleanPiece,
    }),
  );
}

function onceOnly(): (wanted: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let given = wanted;
    while (taken.has(given)) {
      const number = (next.get(wanted) ?? 1) + 1;
      next.set(wanted, number);
      given = `${wanted}-${number}`;
    }
    taken.add(given);
    return given;
  };
}

function cleaned(inline: Inline): Inline {
  if (inline.kind === 'lineBreak' || inline.kind === 'reference') return inline;
  if (inline.kind === 'blank') return { ...inline, prompt: cleanPiece(inline.prompt) };
  return { ...inline, text: cleanPiece(inline.text) };
}

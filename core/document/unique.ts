import { cleanPiece } from './clean.ts';
import type { Inline, Section } from './document.ts';
import { namesIn } from './names.ts';
import { rewriteSection, type RewrittenBlocks } from './rewrite.ts';

type Sections = readonly Section<'composed'>[];

/**
 * The sections with every id and every anchor different from the others, and nothing in their texts that cannot be
 * printed. Whoever comes first keeps an id or anchor; those after it get a number.
 */
export function withUniqueIds(sections: Sections): Sections {
  if (areUnique(sections)) return rewritten(sections, { id: (id) => id, anchor: (anchor) => anchor, known });
  const anchor = onceOnly();
  return rewritten(sections, { id: onceOnly(), anchor: (wanted) => anchor(wanted.replace(/[^A-Za-z0-9-]/g, '-')) });
}

/** Blocks that were cleaned before, and had names of their own. */
const known: RewrittenBlocks = new WeakMap();

interface Naming {
  readonly id: (id: string) => string;
  readonly anchor: (anchor: string) => string;
  readonly known?: RewrittenBlocks;
}

function rewritten(sections: Sections, naming: Naming): Sections {
  return sections.map((section) =>
    rewriteSection<'composed'>(section, {
      ...naming,
      clauseLabel: () => null,
      annexLabel: () => null,
      inlines: (content) => content.map(cleaned),
      words: cleanPiece,
    }),
  );
}

/** Whether every name may stay as it is: almost always. */
function areUnique(sections: Sections): boolean {
  const ids = new Set<string>();
  const anchors = new Set<string>();
  return sections.every((section) => {
    const names = namesIn(section);
    return names.every(
      (some) => addAll(some.ids, ids) && addAll(some.anchors, anchors) && some.anchors.every(isAnchor),
    );
  });
}

/** False as soon as one of them is there already. */
function addAll(names: readonly string[], to: Set<string>): boolean {
  return names.every((name) => to.size < to.add(name).size);
}

function isAnchor(anchor: string): boolean {
  return /^[A-Za-z0-9-]*$/.test(anchor);
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

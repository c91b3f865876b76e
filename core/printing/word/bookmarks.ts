import type { Block, Document } from '#core/document/document.ts';

/** What an anchor belongs to decides what a cross-reference to it shows. */
export type TargetKind = 'clause' | 'annex' | 'definition';

export interface Target {
  readonly kind: TargetKind;
  /** Unique in the file whatever the case of its letters, 40 characters at most, hidden from Word's list of bookmarks. */
  readonly bookmark: string;
}

export type Targets = ReadonlyMap<string, Target>;

const PREFIX = '_Ref_';
const LONGEST = 40;

/** A bookmark for each anchor of the document, made from the anchor's own letters. */
export function targetsOf(document: Document): Targets {
  const targets = new Map<string, Target>();
  const taken = new Set<string>();
  const add = (anchor: string, kind: TargetKind): void => {
    if (!targets.has(anchor)) targets.set(anchor, { kind, bookmark: freeName(anchor, taken) });
  };
  for (const section of document.sections) {
    if (section.kind === 'annex') add(section.anchor, 'annex');
    addAnchors(section.blocks, add);
  }
  return targets;
}

function addAnchors(blocks: readonly Block[], add: (anchor: string, kind: TargetKind) => void): void {
  for (const block of blocks) {
    if (block.kind === 'definitions') for (const entry of block.entries) add(entry.anchor, 'definition');
    if (block.kind !== 'clause') continue;
    add(block.anchor, 'clause');
    addAnchors(block.blocks, add);
  }
}

function freeName(anchor: string, taken: Set<string>): string {
  const wanted = PREFIX + anchor.replace(/[^A-Za-z0-9]/g, '_');
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : `_${number}`;
    const name = wanted.slice(0, LONGEST - ending.length) + ending;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

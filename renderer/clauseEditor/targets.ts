import { useMemo, useState } from 'react';
import type { Block, Document } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { isSameData } from '#core/document/sameData.ts';
import { useContract } from '#renderer/state/contract.ts';
import type { Target } from './picker/offers.ts';

/** What of a printed contract can be referred to: its clauses, and the terms it defines. */
export function targetsIn(contents: Document['contents'], blocks: readonly Block[]): readonly Target[] {
  const clauses = (contents ?? []).map(({ target, label, title }): Target => ({
    anchor: target,
    name: `${label} ${title}`,
    isTerm: false,
  }));
  const definitions = everyBlock(blocks).flatMap((block) =>
    block.kind === 'definitions'
      ? block.entries.map(({ anchor, term }): Target => ({ anchor, name: plainTextOf(term), isTerm: true }))
      : [],
  );
  return [...clauses, ...definitions];
}

/** Blocks with those that are inside of clauses. */
export function everyBlock(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'clause' ? [block, ...everyBlock(block.blocks)] : [block]));
}

/** What of the contract of the open draft can be referred to; the same list as long as it says the same. */
export function useContractTargets(): readonly Target[] {
  const contents = useContract((contract) => contract.contents);
  const sections = useContract((contract) => contract.sections);
  const targets = useMemo(
    () =>
      targetsIn(
        contents,
        sections.flatMap(({ blocks }) => blocks),
      ),
    [contents, sections],
  );
  const [known, setKnown] = useState(targets);
  if (known === targets || isSameData(known, targets)) return known;
  setKnown(targets);
  return targets;
}

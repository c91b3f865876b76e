import { expect, test } from 'vitest';
import { beginningOf } from '#renderer/preview/beginningOf.ts';
import { SECTION_IDS } from '#renderer/sections/sectionId.ts';
import { sampleBlocks } from '#tests/builders/sampleBlocks.ts';

const titleOf = (id: string | null, blocks: ReturnType<typeof sampleBlocks>) => {
  const all = blocks.flatMap((block) => (block.kind === 'clause' ? [block, ...block.blocks] : [block]));
  const found = all.find((block) => block.id === id);
  return found?.kind === 'clause'
    ? `${found.label.full} ${found.title?.map((one) => 'text' in one && one.text).join('')}`
    : null;
};

test('each section of the wizard begins where the contract speaks of it', () => {
  const blocks = sampleBlocks('en');
  const beginnings = SECTION_IDS.map((section) => [section, titleOf(beginningOf(section, blocks), blocks)]);
  expect(Object.fromEntries(beginnings)).toMatchObject({
    parties: '1 Parties',
    services: '5 Services',
    goals: '6.9 Goals',
    support: '7 Support and problem management',
    responsibilities: '8 Responsibilities',
    warranties: '9 Warranties',
    security: '11 Information security',
    continuity: '12 Continuity and disaster recovery',
    governance: '13 Governance',
    term: '14 Term and termination',
    disputes: '15 Disputes and governing law',
    clauses: null,
  });
});

import type { AgreementType } from '#core/agreement/agreement.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { openDraft } from '#tests/e2e/program/ask.ts';
import { openEverything } from '#tests/e2e/program/openEverything.ts';
import { openSection } from '../../deeds.ts';
import { stay, type At, type Screen, type Walk } from '../walk.ts';

const TABS = ['standard', 'answers', 'sheet'] as const;

/** Every section of a type, as one comes to it and with all that can be opened in it, and the review. */
function screensOf(type: AgreementType): readonly Screen[] {
  const sections = sectionsOf(type).flatMap((section): readonly Screen[] => [
    {
      name: section,
      arrange: ({ page }) => openSection(page, section),
      leave: stay,
    },
    { name: `${section}-opened`, isWhole: true, arrange: ({ page }) => openEverything(page), leave: stay },
  ]);
  const review = TABS.map((tab): Screen => ({
    name: `review-${tab}`,
    isWhole: true,
    arrange: ({ page, language }) => page.getByRole('tab', { name: reviewWords[language].tabs[tab] }).click(),
    leave: stay,
  }));
  const open: Screen = {
    name: 'review-points',
    isWhole: true,
    arrange: ({ page, language }) => page.getByRole('tab', { name: reviewWords[language].tabs.open(0) }).click(),
    leave: stay,
  };
  return [...sections, open, ...review];
}

async function contractIsThere({ page }: At): Promise<void> {
  await page.getByRole('document').first().getByRole('heading').first().waitFor();
}

const ofSample = (type: AgreementType, sample: string): Walk => ({
  name: type,
  samples: [sample],
  isOpen: true,
  begin: contractIsThere,
  screens: screensOf(type),
});

/** What an agreement says of which nothing is answered. */
const blank: Walk = {
  name: 'blank',
  samples: [],
  isOpen: false,
  begin: async (at) => {
    await openDraft(at.page, { kind: 'blank', type: 'customer', language: at.language });
    await contractIsThere(at);
  },
  screens: screensOf('customer'),
};

export const sections: readonly Walk[] = [
  ofSample('customer', 'customer-saas'),
  ofSample('internal', 'internal-service-desk'),
  ofSample('multiLevel', 'multi-level-group'),
  blank,
];

import { findingWords } from '#renderer/words/findingWords.ts';
import { openFirst, openSection, reviewWrongNumber } from './deeds.ts';
import type { Shot } from './shot.ts';

const SAMPLES = [
  'multi-level-group',
  'managed-hosting',
  'internal-service-desk',
  'transport-delivery',
  'customer-saas',
];

/** The pictures of README. */
export const readmeShots: readonly Shot[] = [
  {
    name: 'start',
    language: 'en',
    samples: SAMPLES,
    isOpen: false,
    arrange: (page) => page.getByRole('row').nth(SAMPLES.length).waitFor(),
  },
  {
    name: 'wizard',
    language: 'en',
    samples: ['customer-saas'],
    isOpen: true,
    arrange: async (page) => {
      await openSection(page, 'remedies');
      await openFirst(page, 'consequences');
    },
  },
  {
    name: 'targets',
    language: 'en',
    samples: ['customer-saas'],
    isOpen: true,
    arrange: async (page) => {
      await openSection(page, 'metrics');
      const targets = page.locator('[data-path="objectives"]');
      await targets.evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await targets.getByRole('textbox').first().click();
    },
  },
  {
    name: 'wizard-dark',
    language: 'da',
    settings: { theme: 'dark' },
    samples: ['internal-service-desk'],
    isOpen: true,
    arrange: (page) => openSection(page, 'responsibilities'),
  },
  {
    name: 'review',
    language: 'en',
    samples: ['customer-saas'],
    isOpen: true,
    arrange: async (page) => {
      await reviewWrongNumber(page);
      await page.getByRole('main').getByRole('button', { name: findingWords.en.why }).first().click();
    },
  },
];

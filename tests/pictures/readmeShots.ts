import type { Page } from '@playwright/test';
import { findingWords } from '#renderer/words/findingWords.ts';
import { words } from '#renderer/words/words.ts';
import { openSection, type Shot } from './shot.ts';

const SAMPLES = [
  'multi-level-group',
  'managed-hosting',
  'internal-service-desk',
  'transport-delivery',
  'customer-saas',
];
const { sections } = words.en;

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
      await openSection(page, sections.remedies.name);
      await page.locator('[data-path="consequences"] li button[aria-expanded]').first().click();
    },
  },
  {
    name: 'targets',
    language: 'en',
    samples: ['customer-saas'],
    isOpen: true,
    arrange: async (page) => {
      await openSection(page, sections.metrics.name);
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
    arrange: (page) => openSection(page, words.da.sections.responsibilities.name),
  },
  {
    name: 'review',
    language: 'en',
    samples: ['customer-saas'],
    isOpen: true,
    arrange: async (page) => {
      await typeWrongNumber(page);
      await openSection(page, sections.review.name);
      await page.getByRole('main').getByRole('button', { name: findingWords.en.why }).first().click();
    },
  },
];

/** A registration number with a wrong check digit, so that there is something to find. */
async function typeWrongNumber(page: Page): Promise<void> {
  await openSection(page, sections.parties.name);
  await page.locator('[data-path="parties"] li button[aria-expanded]').first().click();
  await page
    .locator('[data-path^="parties/"][data-path$="/registrationNumber"] :is(input, textarea)')
    .first()
    .fill('12345678');
}

import type { Page } from '@playwright/test';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo } from '#tests/e2e/journeys/person.ts';

/** Opens a section of the draft by the map. */
export async function openSection(page: Page, section: SectionId): Promise<void> {
  await goTo(page, section);
}

/** Opens the first item of a list of the section that is shown. */
export async function openFirst(page: Page, list: string): Promise<void> {
  await page.locator(`[data-path="${list}"] li button[aria-expanded]`).first().click();
}

/** Types a registration number with a wrong check digit and goes to the review, so that there is something found. */
export async function reviewWrongNumber(page: Page): Promise<void> {
  await openSection(page, 'parties');
  await openFirst(page, 'parties');
  const number = page.locator('[data-path^="parties/"][data-path$="/registrationNumber"]').first();
  await number.getByRole('textbox').fill('12345678');
  await openSection(page, 'review');
}

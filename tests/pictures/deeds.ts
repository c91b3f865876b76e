import type { Page } from '@playwright/test';
import type { Words } from '#renderer/words/words.ts';

/** Opens a section of the draft. */
export async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').first().getByRole('button', { name }).first().click();
}

/** Opens the first item of a list of the section that is shown. */
export async function openFirst(page: Page, list: string): Promise<void> {
  await page.locator(`[data-path="${list}"] li button[aria-expanded]`).first().click();
}

/** Types a registration number with a wrong check digit and goes to the review, so that there is something found. */
export async function reviewWrongNumber(page: Page, { sections }: Words): Promise<void> {
  await openSection(page, sections.parties.name);
  await openFirst(page, 'parties');
  const number = page.locator('[data-path^="parties/"][data-path$="/registrationNumber"]').first();
  await number.getByRole('textbox').fill('12345678');
  await openSection(page, sections.review.name);
}

import type { Page } from '@playwright/test';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { english } from '#renderer/words/english.ts';

test('an agreement is begun, with parties, a service and a metric, by keyboard alone', async ({ page }) => {
  test.setTimeout(300_000);
  const keys = new Keys(page);
  await keys.reach('Blank', 'Enter');
  await keys.write('Your organisation (provider)', 'Fjordblik Systems A/S');
  await keys.write('Customer', 'Havnegaard Logistik A/S');
  await keys.write('Title', 'Written by keys');
  await page.keyboard.press('Enter');
  await keys.isIn('agreement');
  await keys.goOn('parties');
  await keys.reach(/^Fjordblik Systems A\/S/, 'Enter');
  await keys.reach('Add a signatory', 'Enter');
  await keys.types('Name, row 1', 'Ida Holm');
  await keys.goOn('services');
  await keys.reach('Add a service', 'Enter');
  await keys.types('Name', 'Kajplan');
  await keys.goOn('goals');
  await keys.goOn('metrics');
  await keys.reach('Choose from the catalogue', 'Enter');
  await keys.write('Search metrics', 'availability of the service');
  await keys.reach(/^Add .*[Aa]vailability/, 'Space');
  await keys.reach('Add 1 metric', 'Enter');
  await keys.arrives('Name');
});

/** More stops than any screen has between two things one goes to. */
const MOST_STOPS = 160;

/** Hands that have no mouse: they go from stop to stop, and see where they are. */
class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Goes on with Tab until something of this name has the keyboard, and presses a key there. */
  async reach(name: string | RegExp, key: string): Promise<void> {
    await this.#comeTo(name);
    await this.#page.keyboard.press(key);
  }

  async write(name: string, text: string): Promise<void> {
    await this.#comeTo(name);
    await this.#page.keyboard.press('Control+A');
    await this.#page.keyboard.type(text);
  }

  /** Types where the keyboard is put by itself. */
  async types(name: string, text: string): Promise<void> {
    await this.arrives(name);
    await this.#page.keyboard.type(text);
  }

  async arrives(at: string): Promise<void> {
    await expect.poll(() => this.#focused()).toMatchObject({ name: at });
  }

  async goOn(section: keyof typeof english.sections): Promise<void> {
    await this.#page.keyboard.press('Alt+PageDown');
    await this.isIn(section);
  }

  async isIn(section: keyof typeof english.sections): Promise<void> {
    const heading = this.#page.getByRole('heading', { level: 1, name: english.sections[section].name, exact: true });
    await expect(heading).toBeFocused();
  }

  async #comeTo(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const now = await this.#focused();
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) {
        expect(now.isSeen, `one sees that the keyboard is at ${now.name}`).toBe(true);
        return;
      }
      passed.push(now.name);
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(name)}, only to ${passed.join(' | ')}`);
  }

  /** What has the keyboard, by its name, and whether one sees that it has. */
  #focused(): Promise<{ name: string; isSeen: boolean }> {
    return this.#page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: '', isSeen: false };
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name = element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText;
      const around = [element, element.closest<HTMLElement>('.MuiButtonBase-root, .MuiInputBase-root')];
      const isMarked = around.some((one) => {
        if (one === null) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      });
      const isText = element.matches('textarea, select, input:not([type=checkbox], [type=radio])');
      return { name: name.trim().replaceAll(/\s+/g, ' '), isSeen: isMarked || isText };
    });
  }
}

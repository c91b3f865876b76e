import type { Locator, Page } from '@playwright/test';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';

/** A part of the window as a person sees it: what is asked in it is found by its words. */
export class Place {
  readonly at: Locator;

  constructor(at: Locator) {
    this.at = at;
  }

  /** The part with a name: a group of questions, a list, a table. */
  within(name: string): Place {
    const named = this.at
      .getByRole('group', { name, exact: true })
      .or(this.at.getByRole('region', { name, exact: true }));
    return new Place(named.first());
  }

  /** Scrolls on until the part is there: what lies far below is drawn when one comes near. */
  async see(name: string): Promise<void> {
    const part = this.within(name).at;
    for (let turn = 0; turn < 40 && (await part.count()) === 0; turn += 1) {
      await this.at.evaluate((main) => main.scrollBy({ top: 400 }));
      await this.at.page().waitForTimeout(50);
    }
    await part.scrollIntoViewIfNeeded();
  }

  async type(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, text] of Object.entries(answers)) {
      await this.at.getByRole('textbox', { name: label, exact: true }).first().fill(text);
    }
  }

  async choose(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, option] of Object.entries(answers)) {
      await this.at.getByRole('combobox', { name: label, exact: true }).first().selectOption({ label: option });
    }
  }

  /** Presses one button after another; each is named from its beginning. */
  async press(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) {
      await this.at.getByRole('button', named(name)).first().click();
    }
  }

  /** Opens a thing of a list, unless it is open. */
  async open(name: RegExp): Promise<void> {
    const thing = this.at.getByRole('button', { name }).and(this.at.locator('[aria-expanded]')).first();
    if ((await thing.getAttribute('aria-expanded')) === 'false') await thing.click();
  }

  /** Sets the marks of a list of boxes. */
  async mark(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.at.getByRole('checkbox', named(name)).first().check();
  }

  /** One of several kinds, of those explained in a list. */
  async choosesKind(name: string): Promise<void> {
    await this.at.getByRole('radio', { name, exact: true }).first().click();
  }

  /** Puts rows of a spreadsheet in at a field. */
  async paste(field: string, rows: readonly (readonly string[])[]): Promise<void> {
    const target = this.at
      .getByRole('textbox', { name: field, exact: true })
      .or(this.at.getByRole('combobox', { name: field, exact: true }));
    await pasteInto(target.first(), rows);
  }

  /** Lines of text, each in a field of its own; several are pasted at once. */
  async lines(name: string, texts: readonly string[]): Promise<void> {
    const part = this.within(name);
    await part.press(/^Add a line/);
    const [first = '', another] = texts;
    if (another === undefined) return part.at.getByRole('textbox').first().fill(first);
    await pasteInto(
      part.at.getByRole('textbox').first(),
      texts.map((text) => [text]),
    );
  }
}

/** The way to a section, by the map. */
export async function goTo(page: Page, section: SectionId): Promise<Place> {
  const names = agreementTypeSchema.options.map((type) => sectionName(section, 'en', type).name).join('|');
  await page
    .getByRole('navigation')
    .first()
    .getByRole('button', { name: new RegExp(`^(?:${names})`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^(?:${names})$`) }).waitFor();
  return new Place(page.getByRole('main'));
}

/** Words are the whole name; a pattern may be its beginning. */
function named(name: string | RegExp) {
  return typeof name === 'string' ? { name, exact: true } : { name };
}

async function pasteInto(target: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  await target.focus();
  await target.evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((cells) => cells.join('\t')).join('\n'),
  );
}

import { expect, type Locator, type Page } from '@playwright/test';
import { SECTION_IDS, type SectionId } from '#renderer/sections/sectionId.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { keyboard } from './keyboard.ts';
import { mouse, type Hands } from './hands.ts';

/** A part of the window as a person sees it: what is asked in it is found by its words. */
export class Place {
  readonly at: Locator;
  readonly hands: Hands;

  constructor(at: Locator, hands: Hands = mouse) {
    this.at = at;
    this.hands = hands;
  }

  /** The part with a name: a group of questions, a list, a table. */
  within(name: string): Place {
    const named = this.at
      .getByRole('group', { name, exact: true })
      .or(this.at.getByRole('region', { name, exact: true }));
    return new Place(named.first(), this.hands);
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
      await this.hands.fill(this.at.getByRole('textbox', { name: label, exact: true }).first(), text);
    }
  }

  async choose(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, option] of Object.entries(answers)) {
      await this.hands.select(this.at.getByRole('combobox', { name: label, exact: true }).first(), option);
    }
  }

  /** Presses one button after another; each is named from its beginning. */
  async press(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) {
      await this.hands.press(this.at.getByRole('button', named(name)).first());
    }
  }

  /** Opens a thing of a list, unless it is open; it stays where it was pressed, though the one that was open closes. */
  async open(name: RegExp): Promise<void> {
    const thing = this.at.getByRole('button', { name }).and(this.at.locator('[aria-expanded]')).first();
    if ((await thing.getAttribute('aria-expanded')) === 'false') await this.hands.press(thing);
    await expect(thing).toBeInViewport();
  }

  /** Sets the marks of a list of boxes. */
  async mark(...names: readonly (string | RegExp)[]): Promise<void> {
    for (const name of names) await this.hands.mark(this.at.getByRole('checkbox', named(name)).first());
  }

  /** One of several kinds, of those explained in a list. */
  async choosesKind(name: string): Promise<void> {
    await this.hands.choose(this.at.getByRole('radio', { name, exact: true }).first());
  }

  /** Puts rows of a spreadsheet in at a field. */
  async paste(field: string, rows: readonly (readonly string[])[]): Promise<void> {
    const target = this.at
      .getByRole('textbox', { name: field, exact: true })
      .or(this.at.getByRole('combobox', { name: field, exact: true }));
    await this.hands.comeTo(target.first());
    await pasteInto(target.first(), rows);
  }

  /** Lines of text, each in a field of its own; several are pasted at once. */
  async lines(name: string, texts: readonly string[]): Promise<void> {
    const part = this.within(name);
    await part.press(/^(?:Add a line|Tilføj en linje)/);
    const [first = '', another] = texts;
    if (another === undefined) return this.hands.fill(part.at.getByRole('textbox').first(), first);
    await this.hands.comeTo(part.at.getByRole('textbox').first());
    await pasteInto(
      part.at.getByRole('textbox').first(),
      texts.map((text) => [text]),
    );
  }
}

/** The way to a section with the mouse, by the map. */
export async function goTo(page: Page, section: SectionId): Promise<Place> {
  const names = namesOf(section);
  await page
    .getByRole('navigation')
    .first()
    .getByRole('button', { name: new RegExp(`^(?:${names})`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^(?:${names})$`) }).waitFor();
  return new Place(page.getByRole('main'));
}

/** The way to a section by keys: section by section, on or back. */
export async function goByKeys(page: Page, wanted: SectionId): Promise<Place> {
  const heading = page.getByRole('heading', { level: 1 });
  for (let turn = 0; turn < SECTION_IDS.length; turn += 1) {
    const shown = (await heading.innerText()).trim();
    const at = SECTION_IDS.findIndex((section) => new RegExp(`^(?:${namesOf(section)})$`).test(shown));
    const to = SECTION_IDS.indexOf(wanted);
    if (at === to) break;
    await page.keyboard.press(at < to ? 'Alt+PageDown' : 'Alt+PageUp');
    await expect(heading).not.toHaveText(shown);
    await expect(heading).toBeFocused();
  }
  return new Place(page.getByRole('main'), keyboard);
}

/** What a section is called, in either language, in a type of agreement or another. */
function namesOf(section: SectionId): string {
  return LANGUAGES.flatMap((language) =>
    agreementTypeSchema.options.map((type) => sectionName(section, language, type).name),
  ).join('|');
}

/** Words are the whole name; a pattern may be its beginning. */
function named(name: string | RegExp) {
  return typeof name === 'string' ? { name, exact: true } : { name };
}

async function pasteInto(target: Locator, rows: readonly (readonly string[])[]): Promise<void> {
  await target.evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    rows.map((cells) => cells.join('\t')).join('\n'),
  );
  await target.page().evaluate(untilNothingMoves);
}

/** Nobody presses a button that is still moving: rows that come in push what is below them down. */
async function untilNothingMoves(): Promise<void> {
  const heightNow = () => document.querySelector('main')?.scrollHeight;
  let [height, still] = [heightNow(), 0];
  for (let frame = 0; frame < 120 && still < 6; frame += 1) {
    await new Promise(requestAnimationFrame);
    still = heightNow() === height ? still + 1 : 0;
    height = heightNow();
  }
}

import { expect, type Locator } from '@playwright/test';
import type { Hands } from './hands.ts';

/** More stops than any screen has between two things one goes to. */
const MOST_STOPS = 400;

/** Hands that have no mouse: they go from stop to stop until they are where they want to be, and see that they are. */
export const keyboard: Hands = {
  press: async (button) => {
    await comeTo(button);
    await button.page().keyboard.press('Enter');
  },
  fill: async (field, text) => {
    await comeTo(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    if (text === '') await field.page().keyboard.press('Delete');
    else await field.page().keyboard.type(text);
  },
  select: async (list, option) => {
    await comeTo(list);
    const [now, wanted] = await list.evaluate((element, label) => {
      const select = element as HTMLSelectElement;
      const enabled = [...select.options].filter(({ disabled }) => !disabled);
      const at = enabled.findIndex(({ selected }) => selected);
      return [at, enabled.findIndex((one) => one.label === label)] as const;
    }, option);
    if (wanted < 0) throw new Error(`There is no “${option}” to choose.`);
    const key = wanted > now ? 'ArrowDown' : 'ArrowUp';
    for (let step = 0; step < Math.abs(wanted - now); step += 1) await list.page().keyboard.press(key);
    await expect(list.locator('option:checked')).toHaveText(option);
  },
  mark: async (box) => {
    if (await box.isChecked()) return;
    await comeTo(box);
    await box.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  choose,
  comeTo,
};

/** One Tab leads into a group of radio buttons, the arrows lead on within it. */
async function choose(radio: Locator): Promise<void> {
  const name = await radio.getAttribute('name');
  const group = radio.page().locator(`input[type=radio][name="${name ?? ''}"]`);
  const page = radio.page();
  await comeTo(group.and(page.locator(':checked')).or(group).first());
  for (let step = 0; step < (await group.count()); step += 1) {
    if (await hasKeyboard(radio)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Space');
}

/** Goes on with Tab, or back with Shift and Tab, until the keyboard is at it. */
async function comeTo(wanted: Locator): Promise<void> {
  const { keyboard: keys } = wanted.page();
  // A field may change what it is when the keyboard comes to it: a list opens below it.
  let element = await handleOf(wanted);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const where = await element.evaluate(whereItIs);
    if (where === 'here') return;
    if (where === 'gone') {
      // Something else took its place, as when another item of a list opens.
      element = await handleOf(wanted);
      continue;
    }
    await keys.press(where === 'ahead' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

async function handleOf(wanted: Locator) {
  const element = await wanted.elementHandle();
  if (element === null) throw new Error(`There is no ${String(wanted)}.`);
  return element;
}

async function hasKeyboard(element: Locator): Promise<boolean> {
  return (await element.evaluate(whereItIs)) === 'here';
}

/** Where an element is, seen from what has the keyboard; nobody goes on with the keyboard at a thing that does not show it. */
function whereItIs(element: Element): 'here' | 'ahead' | 'behind' | 'gone' {
  if (!element.isConnected) return 'gone';
  const now = document.activeElement ?? document.body;
  if (now !== element) {
    const isAhead =
      now.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
    return isAhead === 0 ? 'behind' : 'ahead';
  }
  const isText = element.matches('textarea, select, input:not([type=checkbox], [type=radio])');
  const around = [
    element,
    ...element.querySelectorAll('*'),
    element.closest('.MuiButtonBase-root, .MuiInputBase-root, label'),
  ];
  const isMarked = around.some((one) => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (!isText && !isMarked)
    throw new Error(`One does not see that the keyboard is at ${element.outerHTML.slice(0, 200)}`);
  return 'here';
}

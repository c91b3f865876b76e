import type { Locator } from '@playwright/test';

/** How a person does what a question asks for: with the mouse, or by keys alone. */
export interface Hands {
  readonly press: (button: Locator) => Promise<void>;
  readonly fill: (field: Locator, text: string) => Promise<void>;
  readonly select: (list: Locator, option: string) => Promise<void>;
  readonly mark: (box: Locator) => Promise<void>;
  /** Takes one of several; the list of them may be gone then. */
  readonly choose: (radio: Locator) => Promise<void>;
  /** Comes to a field, for what is pasted there. */
  readonly comeTo: (field: Locator) => Promise<void>;
}

export const mouse: Hands = {
  press: (button) => button.click(),
  fill: (field, text) => field.fill(text),
  select: async (list, option) => {
    await list.selectOption({ label: option });
  },
  mark: (box) => box.check(),
  choose: (radio) => radio.click(),
  comeTo: (field) => field.focus(),
};

import type { ElectronApplication, Page } from '@playwright/test';
import type { Language } from '#core/agreement/language.ts';
import type { SettingsChange } from '#core/bridge/settings.ts';
import type { Words } from '#renderer/words/words.ts';

/** What whoever walks through the program has at hand. */
export interface At {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly language: Language;
  readonly say: Words;
  /** For files of this walk. */
  readonly folder: string;
}

/** One state of the window. */
export interface Screen {
  readonly name: string;
  /** Leads there from where the screen before was left. */
  readonly arrange: (at: At) => Promise<void>;
  /** Leads back to where the next screen begins; Escape once where nothing else is said. */
  readonly leave?: (at: At) => Promise<void>;
  /** The window is made as high as what is scrolled in it, so that all of it is seen. */
  readonly isWhole?: boolean;
}

/** Screens that one start of the program leads through, one after another. */
export interface Walk {
  readonly name: string;
  /** The samples that are there; the last one is open where `isOpen`. */
  readonly samples: readonly string[];
  readonly isOpen: boolean;
  /** The program has never run: nothing is chosen yet. */
  readonly isFirst?: boolean;
  readonly settings?: SettingsChange;
  /** What is done before the first screen. */
  readonly begin?: (at: At) => Promise<void>;
  readonly screens: readonly Screen[];
}

export const stay = (): Promise<void> => Promise.resolve();

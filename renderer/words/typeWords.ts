import type { Language } from '#core/agreement/language.ts';

/** What is told when an agreement has become one of another type. */
export interface TypeWords {
  readonly changed: (type: string) => string;
  readonly newText: (template: string) => string;
  readonly kept: (parts: string) => string;
  readonly undo: string;
}

export const typeWords: Readonly<Record<Language, TypeWords>> = {
  en: {
    changed: (type) => `This is now: ${type.toLowerCase()}.`,
    newText: (template) => `Its contract text is “${template}”.`,
    kept: (parts) => `Kept, but not part of this type: ${parts}.`,
    undo: 'Undo',
  },
  da: {
    changed: (type) => `Det er nu en ${type.toLowerCase()}.`,
    newText: (template) => `Kontraktteksten er ”${template}”.`,
    kept: (parts) => `Bevaret, men ikke en del af denne type: ${parts}.`,
    undo: 'Fortryd',
  },
};

import type { Language } from '#core/agreement/language.ts';

/** What a field with a list that is searched in says by itself: without them the library says it in English. */
export const searchedListWords: Readonly<
  Record<Language, Readonly<Record<'openText' | 'closeText' | 'clearText' | 'noOptionsText', string>>>
> = {
  en: {
    openText: 'Show the list',
    closeText: 'Close the list',
    clearText: 'Clear',
    noOptionsText: 'Nothing matches.',
  },
  da: {
    openText: 'Vis listen',
    closeText: 'Luk listen',
    clearText: 'Ryd',
    noOptionsText: 'Intet passer.',
  },
};

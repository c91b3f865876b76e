import type { Language } from '#core/agreement/language.ts';

/** Stands before the room for initials: it belongs to the file, not to the contract. */
export const initialsWord: Readonly<Record<Language, string>> = { en: 'Initials', da: 'Initialer' };

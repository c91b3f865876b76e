import type { Language } from '#core/agreement/language.ts';

/** What the program says of itself when it is started for the first time. */
export const firstStartWords: Readonly<Record<Language, { readonly does: string; readonly stays: string }>> = {
  en: {
    does: 'You answer questions about a service level agreement. The contract stands beside them, in English and Danish, and becomes a Word file and a PDF.',
    stays: 'Everything stays on this computer. The language of the program can be changed at any time.',
  },
  da: {
    does: 'Du svarer på spørgsmål om en serviceniveauaftale. Kontrakten står ved siden af, på dansk og engelsk, og bliver til en Word-fil og en PDF.',
    stays: 'Alt bliver på denne computer. Programmets sprog kan skiftes når som helst.',
  },
};

import type { Language } from '#core/agreement/language.ts';
import type { ActionName } from '#core/bridge/actions.ts';

interface PaletteWords {
  readonly title: string;
  readonly search: string;
  readonly nothing: string;
  readonly count: (count: number) => string;
  readonly kinds: Readonly<Record<'action' | 'section' | 'question' | 'draft' | 'clause', string>>;
  /** Where the words of the menu say too little without the menu around them. */
  readonly longer: Readonly<Partial<Record<ActionName, string>>>;
}

export const paletteWords: Readonly<Record<Language, PaletteWords>> = {
  en: {
    title: 'Commands',
    search: 'Type a command, a section, a question or a draft',
    nothing: 'Nothing matches. Try fewer letters.',
    count: (count) => (count === 1 ? '1 match' : `${count} matches`),
    kinds: { action: 'Command', section: 'Section', question: 'Question', draft: 'Draft', clause: 'Clause' },
    longer: { interfaceEnglish: 'Show the program in English', interfaceDanish: 'Show the program in Danish' },
  },
  da: {
    title: 'Kommandoer',
    search: 'Skriv en kommando, et afsnit, et spørgsmål eller et udkast',
    nothing: 'Intet passer. Prøv færre bogstaver.',
    count: (count) => (count === 1 ? '1 forslag' : `${count} forslag`),
    kinds: { action: 'Kommando', section: 'Afsnit', question: 'Spørgsmål', draft: 'Udkast', clause: 'Bestemmelse' },
    longer: { interfaceEnglish: 'Vis programmet på engelsk', interfaceDanish: 'Vis programmet på dansk' },
  },
};

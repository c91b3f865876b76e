import type { Language } from '#core/agreement/language.ts';

/** What is said when the window itself fails. */
interface TroubleWords {
  readonly title: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly reopen: string;
  readonly allDrafts: string;
  readonly showLog: string;
  readonly details: string;
}

export const troubleWords: Readonly<Record<Language, TroubleWords>> = {
  en: {
    title: 'The window stopped because of a fault in the program',
    saved: 'What you wrote is saved. Open the window again to go on where you were.',
    notSaved:
      'Your last changes could not be saved yet. Leave the window open while you make room on the disk; then open it again.',
    reopen: 'Open the window again',
    allDrafts: 'Go to all agreements',
    showLog: 'Show the log file',
    details: 'What the log has',
  },
  da: {
    title: 'Vinduet gik i stå på grund af en fejl i programmet',
    saved: 'Det, du har skrevet, er gemt. Åbn vinduet igen for at fortsætte, hvor du var.',
    notSaved:
      'Dine seneste ændringer kunne ikke gemmes endnu. Lad vinduet stå åbent, mens du gør plads på disken, og åbn det så igen.',
    reopen: 'Åbn vinduet igen',
    allDrafts: 'Gå til alle aftaler',
    showLog: 'Vis logfilen',
    details: 'Det står i loggen',
  },
};

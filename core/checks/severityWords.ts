import type { Language } from '#core/agreement/language.ts';
import type { Severity } from './finding.ts';

interface SeverityWords {
  readonly name: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity, (count: number) => string>>;
}

/** What the severities are called, in the window and on the command line. */
export const severityWords: Readonly<Record<Language, SeverityWords>> = {
  en: {
    name: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    counted: {
      error: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
      warning: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
      hint: (count) => `${count} ${count === 1 ? 'hint' : 'hints'}`,
    },
  },
  da: {
    name: { error: 'Fejl', warning: 'Advarsel', hint: 'Bemærkning' },
    counted: {
      error: (count) => `${count} fejl`,
      warning: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
      hint: (count) => `${count} ${count === 1 ? 'bemærkning' : 'bemærkninger'}`,
    },
  },
};

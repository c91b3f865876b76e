import type { Language } from '#core/agreement/language.ts';
import type { ChoiceWords } from './choices.ts';
import type { ContinuityWords } from './continuity.ts';
import type { FieldWords } from './fields.ts';
import type { FigureWords } from './figures.ts';
import type { FormWords } from './forms.ts';
import type { FrameWords } from './frame.ts';
import type { GovernanceWords } from './governance.ts';
import type { Manner } from './manner.ts';
import type { PerformanceWords } from './performance.ts';
import type { RemedyWords } from './remedies.ts';
import type { ResponsibilityWords } from './responsibilities.ts';
import type { SecurityWords } from './security.ts';
import type { ServiceWords } from './services.ts';
import type { SupportWords } from './support.ts';
import type { TermWords } from './term.ts';
import { english } from './en/english.ts';
import { danish } from './da/danish.ts';

/** Every word and sentence the program itself puts into a contract, by subject. A language that lacks one does not compile. */
export interface Words {
  /** Numbers, dates, durations, deadlines. */
  readonly forms: FormWords;
  /** The members of each closed list. */
  readonly choices: ChoiceWords;
  /** What each field is called: in blanks, and wherever a field is named. */
  readonly fields: FieldWords;
  readonly frame: FrameWords;
  readonly services: ServiceWords;
  readonly performance: PerformanceWords;
  readonly support: SupportWords;
  readonly responsibilities: ResponsibilityWords;
  readonly remedies: RemedyWords;
  readonly security: SecurityWords;
  readonly continuity: ContinuityWords;
  readonly governance: GovernanceWords;
  readonly term: TermWords;
  /** What the agreement comes to in minutes, money and dates. */
  readonly figures: FigureWords;
}

const LANGUAGES: Readonly<Record<Language, (manner: Manner) => Words>> = { en: english, da: danish };

const made = new Map<string, Words>();

/** The words of a language in a manner; made once for each of the few manners there are. */
export function wordsIn(language: Language, manner: Manner): Words {
  const name = `${language} ${manner.force} ${manner.recompense}`;
  const words = made.get(name) ?? LANGUAGES[language](manner);
  made.set(name, words);
  return words;
}

const CONTRACT: Manner = { force: 'contract', recompense: 'serviceCredit' };

/** The words of a contract that pays service credits; what a language is like whatever the agreement. */
export const words: Readonly<Record<Language, Words>> = {
  en: wordsIn('en', CONTRACT),
  da: wordsIn('da', CONTRACT),
};

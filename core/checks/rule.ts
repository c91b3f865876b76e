import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import type { Bilingual } from './bilingual.ts';
import type { Found, Severity } from './finding.ts';
import type { PassageRole } from './passages/roles.ts';
import type { Word } from './passages/words.ts';
import type { RuleId } from './ruleIds.ts';

/** A check: what it is about, in words for the person who reads its page in the help, and how it finds it. */
export type Rule = AgreementRule | ItemRule | SentenceRule | EditionRule | HouseCheck;

interface RuleWords {
  readonly id: RuleId;
  /** Of an ordinary case; a single finding may be graver or lighter. */
  readonly severity: Severity;
  /** What is wrong, in a few words: "Time without a bound". */
  readonly title: Bilingual;
  /** What comes of it in practice, and where that is seen or laid down. */
  readonly why: Bilingual;
  /** How it is said well, and which question to answer. */
  readonly advice: Bilingual;
  readonly examples: { readonly fails: Bilingual; readonly passes: Bilingual };
  /** Only applied where a workspace asks for it: a dated list of requirements, not a fault in itself. */
  readonly isOptional?: boolean;
}

/**
 * Looks at the agreement as data. Run again only when a property of the agreement that it read has changed, so it reads
 * `agreement.metrics`, never `{ ...agreement }`.
 */
export interface AgreementRule extends RuleWords {
  readonly reads: 'agreement';
  readonly find: (agreement: Agreement) => readonly Found[];
}

/** The lists of an agreement whose items are looked at one by one. */
export type ItemList = {
  [Key in keyof Agreement]-?: Agreement[Key] extends readonly object[] ? Key : never;
}[keyof Agreement];

export type ItemOf<List extends ItemList> = Agreement[List][number];

/** Looks at each item of a list; items that did not change are not looked at again unless what else was read changed. */
export type ItemRule = { [List in ItemList]: RuleOfItems<List> }[ItemList];

export interface RuleOfItems<List extends ItemList> extends RuleWords {
  readonly reads: 'items';
  readonly of: List;
  readonly find: (item: ItemOf<List>, agreement: Agreement) => readonly Found[];
}

/** Looks at each sentence of what was written and of what is printed, in the sentence's own language. */
export interface SentenceRule extends RuleWords {
  readonly reads: 'sentences';
  /** What a text must be for the examples to be about it; a duty, unless it says otherwise. */
  readonly exampleRole?: PassageRole;
  /** Names bind nobody, so only rules about how something is written read them. */
  readonly readsNames?: boolean;
  readonly find: (sentence: Sentence) => readonly FoundInSentence[];
  /** What the same rule finds in the agreement as data. */
  readonly inData?: (agreement: Agreement) => readonly Found[];
}

/** A sentence; its words are cut once for all rules. */
export interface Sentence {
  readonly text: string;
  readonly language: Language;
  /** What the text it stands in does. */
  readonly role: PassageRole;
  /** A deadline, a frequency or a number stands beside the text, as an answer of its own. */
  readonly isBounded?: boolean;
  readonly words: readonly Word[];
}

/** `start` and `end` count UTF-16 units in the sentence. */
export interface FoundInSentence extends Pick<Found, 'message' | 'severity'> {
  readonly start: number;
  readonly end: number;
  /** What to write instead of the words, where one replacement is right in every case. */
  readonly instead?: string;
}

/** Looks at the finished contract of one language as a whole. */
export interface EditionRule extends RuleWords {
  readonly reads: 'edition';
  readonly find: (document: Document, agreement: Agreement) => readonly Found[];
}

/** Holds the agreement against the rules of the workplace, and those it carries itself. */
export interface HouseCheck extends RuleWords {
  readonly reads: 'houseRules';
  readonly find: (agreement: Agreement, houseRules: readonly HouseRule[]) => readonly Found[];
}

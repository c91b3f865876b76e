import type { BlockTag } from '#core/clauses/blockTags.ts';
import type { Lonely } from '#core/clauses/chips/parity.ts';
import type { ClauseStatus, Stance } from '#core/clauses/libraryClause.ts';
import type { Language } from '#core/agreement/language.ts';
import { clauseEditorDanish } from './clauseEditorDanish.ts';
import { clauseEditorEnglish } from './clauseEditorEnglish.ts';

/** The words of the editor in which clauses are written. */
export interface ClauseEditorWords {
  readonly editor: string;
  readonly newClause: string;
  readonly edit: (name: string) => string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly leave: { readonly title: string; readonly about: string; readonly leave: string; readonly stay: string };
  readonly groups: {
    readonly text: string;
    readonly about: string;
    readonly aboutWhy: string;
    readonly preview: string;
    readonly problems: string;
  };
  readonly fields: {
    readonly name: string;
    readonly nameWhy: string;
    readonly title: string;
    readonly titleWhy: string;
    readonly subject: string;
    readonly ownSubject: string;
    readonly subjectWhy: string;
    readonly component: string;
    readonly componentWhy: string;
    readonly stance: string;
    readonly status: string;
    readonly suits: string;
    readonly tags: string;
    readonly tagsWhy: string;
    readonly guidance: string;
    readonly guidanceWhy: string;
    readonly meansProvider: string;
    readonly meansCustomer: string;
    readonly dependsOn: string;
    readonly dependsOnWhy: string;
    readonly addDependency: string;
    readonly remove: (name: string) => string;
  };
  readonly stances: Readonly<Record<Stance, string>>;
  readonly statuses: Readonly<Record<ClauseStatus, string>>;
  readonly dependencies: Readonly<Record<'answer' | 'clause' | 'without', (what: string) => string>>;
  readonly dependencyKinds: Readonly<Record<'answer' | 'clause' | 'without', string>>;
  readonly toolbar: {
    readonly name: string;
    readonly bold: string;
    readonly italic: string;
    readonly numbered: string;
    readonly bullets: string;
    readonly heading: string;
    readonly insert: string;
    readonly undo: string;
    readonly redo: string;
    readonly lessIndent: string;
    readonly moreIndent: string;
  };
  readonly textIn: (language: string) => string;
  readonly placeholder: string;
  readonly picker: {
    readonly title: string;
    readonly search: string;
    readonly nothing: string;
    readonly count: (count: number) => string;
    readonly kinds: Readonly<Record<'value' | 'condition' | 'otherwise' | 'reference' | 'term' | 'structure', string>>;
    readonly not: string;
  };
  readonly chips: {
    readonly onlyIf: (condition: string) => string;
    readonly unless: (condition: string) => string;
    readonly otherwiseIf: (condition: string) => string;
    readonly otherwise: string;
    readonly end: string;
    readonly kept: (source: string) => string;
    readonly keptAbout: string;
    readonly goesTo: (target: string) => string;
    readonly link: (text: string) => string;
    readonly remove: string;
    readonly change: string;
  };
  readonly condition: {
    readonly answered: (name: string) => string;
    readonly listed: (name: string) => string;
    readonly yes: (name: string) => string;
    readonly is: (name: string, what: string) => string;
    readonly isNot: (name: string, what: string) => string;
    readonly compared: (name: string, sign: string, what: string) => string;
    readonly contains: (name: string, what: string) => string;
    readonly and: (one: string, other: string) => string;
    readonly or: (one: string, other: string) => string;
    readonly not: (one: string) => string;
    readonly count: (name: string) => string;
    readonly yesWord: string;
    readonly noWord: string;
  };
  readonly structures: Readonly<Record<BlockTag, string>>;
  readonly provider: string;
  readonly customer: string;
  readonly agreement: string;
  readonly twins: {
    readonly title: (count: number) => string;
    readonly even: string;
    readonly missing: (what: string, language: string) => string;
    readonly putHere: string;
    readonly kinds: Readonly<Record<Lonely['kind'], (subject: string) => string>>;
  };
  readonly terms: {
    readonly title: string;
    readonly why: string;
    readonly term: string;
    readonly meaning: string;
    readonly add: string;
    readonly unnamed: string;
    readonly remove: (term: string) => string;
    readonly missing: (what: string, language: string) => string;
    readonly incomplete: (term: string) => string;
  };
  readonly problems: {
    readonly cannotSave: (count: number) => string;
    readonly missingBoth: (what: string) => string;
    readonly tooLongField: string;
  };
  readonly preview: {
    readonly title: string;
    readonly in: (language: string) => string;
    readonly with: (name: string) => string;
    readonly empty: string;
  };
}

export const clauseEditorWords: Readonly<Record<Language, ClauseEditorWords>> = {
  en: clauseEditorEnglish,
  da: clauseEditorDanish,
};

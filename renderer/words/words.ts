import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { DraftList, DraftState, VersionSummary } from '#core/bridge/drafts.ts';
import type { Missing } from '#core/bridge/problem.ts';
import type { ChangeLabel } from '#core/editing/history.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { danish } from './danish.ts';
import { english } from './english.ts';

/** Every word of the window that does not belong to a question. */
export interface Words {
  /** The language these words are in. */
  readonly language: Language;
  readonly types: Readonly<Record<AgreementType, string>>;
  readonly states: Readonly<Record<DraftState, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly sections: Readonly<Record<SectionId, { readonly name: string; readonly about: string }>>;
  readonly start: {
    readonly title: string;
    readonly search: string;
    readonly shelves: Readonly<Record<DraftList['shelf'], string>>;
    readonly columns: {
      readonly title: string;
      readonly customer: string;
      readonly type: string;
      readonly state: string;
      readonly changed: string;
    };
    readonly sortedBy: string;
    readonly untitled: string;
    readonly newFrom: string;
    readonly fromSample: string;
    readonly blank: (type: string) => string;
    readonly openFile: string;
    readonly empty: string;
    readonly emptyAbout: string;
    readonly nothingFound: string;
    readonly emptyShelf: string;
    readonly count: (shown: number, total: number) => string;
    readonly more: string;
    readonly found: (words: string) => string;
    readonly actions: string;
    readonly open: string;
    readonly rename: string;
    readonly newName: string;
    readonly duplicate: string;
    readonly archive: string;
    readonly unarchive: string;
    readonly remove: string;
    readonly restore: string;
    readonly erase: string;
    readonly eraseAsks: (name: string) => string;
    readonly removed: string;
    readonly allTypes: string;
    readonly allStates: string;
    readonly agreementLanguage: string;
  };
  readonly first: { readonly title: string; readonly about: string; readonly begin: string };
  readonly wizard: {
    readonly map: string;
    readonly back: string;
    readonly undo: string;
    readonly redo: string;
    readonly saved: (time: string) => string;
    readonly saving: string;
    readonly notSaved: string;
    readonly next: string;
    readonly previous: string;
    readonly states: {
      readonly empty: string;
      readonly begun: string;
      readonly attention: string;
      readonly done: string;
    };
    readonly open: (count: number) => string;
    readonly export: string;
    readonly hideContract: string;
    readonly showContract: string;
    readonly bothLanguages: string;
    readonly notAsked: string;
    readonly skipToQuestions: string;
  };
  readonly forms: {
    readonly remove: (name: string) => string;
    readonly removeAnswer: string;
    readonly duplicate: (name: string) => string;
    readonly moveUp: (name: string) => string;
    readonly moveDown: (name: string) => string;
    readonly noName: (number: number) => string;
    readonly more: (answered: number) => string;
    readonly less: string;
    readonly notAnswered: string;
    readonly yes: string;
    readonly no: string;
    readonly choose: string;
    readonly example: (words: string) => string;
    readonly unfinished: string;
    readonly noNumber: string;
    readonly noDate: string;
    readonly noTime: string;
    readonly onlyIn: (language: string) => string;
    readonly inLanguage: (label: string, language: string) => string;
    readonly amount: string;
    /** The amount of a sum of money. */
    readonly money: string;
    readonly unit: string;
    readonly calendar: string;
    readonly currency: string;
    readonly nothingToChoose: string;
    readonly addUnder: (list: string, section: string) => string;
    readonly line: (number: number) => string;
    readonly empty: string;
  };
  readonly preview: {
    readonly title: string;
    readonly composing: string;
    readonly blank: (prompt: string) => string;
    readonly goTo: (words: string) => string;
    readonly larger: string;
    readonly smaller: string;
    readonly zoom: (percent: number) => string;
    readonly language: string;
    readonly draft: string;
    readonly noTemplate: string;
    readonly tooLarge: string;
  };
  readonly review: {
    readonly blanks: (count: number) => string;
    readonly unfinished: (count: number) => string;
    readonly parked: (count: number) => string;
    readonly nothingOpen: string;
    readonly change: string;
    readonly answers: string;
    readonly notAnswered: string;
  };
  readonly export: {
    readonly title: string;
    readonly formats: string;
    readonly both: string;
    readonly status: string;
    readonly draft: string;
    readonly final: string;
    readonly languages: string;
    readonly name: string;
    readonly folder: (name: string | null) => string;
    readonly otherFolder: string;
    readonly go: string;
    readonly cancel: string;
    readonly close: string;
    readonly busy: (done: number, total: number) => string;
    readonly done: (folder: string) => string;
    readonly show: string;
    readonly openIt: string;
    readonly finalStopped: (count: number) => string;
    readonly freeze: string;
    readonly freezeAbout: string;
    readonly frozen: (hash: string) => string;
  };
  readonly versions: {
    readonly title: string;
    readonly about: string;
    readonly name: string;
    readonly keep: string;
    readonly none: string;
    readonly kinds: Readonly<Record<VersionSummary['kind'], string>>;
    readonly unnamed: string;
    readonly fingerprint: (hash: string) => string;
    readonly openCopy: string;
  };
  readonly dialog: { readonly cancel: string; readonly ok: string; readonly close: string };
  readonly changes: Readonly<Record<ChangeLabel['kind'], (label: string) => string>>;
  readonly notices: {
    readonly restoredBackup: (kept: string, from: string) => string;
    readonly startedEmpty: (kept: string) => string;
    readonly unreadableDrafts: (count: number) => string;
    readonly cannotSave: (why: string) => string;
    readonly afterCrash: string;
    readonly editedSince: (file: string) => string;
  };
  readonly problems: {
    readonly missing: Readonly<Record<Missing, string>>;
    readonly disk: (file: string, why: string) => string;
    readonly notSaved: (why: string) => string;
    readonly codes: Readonly<Record<string, string>>;
    readonly otherCode: (code: string) => string;
    readonly agreementFile: (file: string, why: string) => string;
    /** Where in a file something is wrong, and what. */
    readonly inLine: (line: number, what: string) => string;
    readonly moreIssues: (count: number) => string;
    /** A clause that was not saved. */
    readonly clause: (why: string) => string;
    readonly damagedDraft: (name: string) => string;
    readonly blanks: (count: number) => string;
    readonly unfinished: (count: number) => string;
    readonly unprintable: (signs: string) => string;
    readonly brokenReferences: string;
    readonly noChanges: string;
    readonly tooLarge: string;
    readonly noTemplate: string;
    readonly refused: string;
    readonly defect: (log: string) => string;
  };
}

export const words: Readonly<Record<Language, Words>> = { en: english, da: danish };

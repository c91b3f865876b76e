import { z } from 'zod';
import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import { languageSchema, type Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import { LONGEST_REVISER } from '#core/agreement/reviser.ts';
import type { Outcome } from '#core/outcome.ts';
import { actionStatesSchema } from './actions.ts';
import { addressBookSchemas, type AddressBookResults } from './addressBook.ts';
import { brandSchemas, type BrandResults, type LookSummary } from './brands.ts';
import { leadSchema, mirroredDraftSchema } from './contractWindow.ts';
import {
  dateListSchema,
  draftListSchema,
  draftOriginSchema,
  keptIdSchema,
  saveDraftSchema,
  type DatePage,
  type DraftPage,
  type OpenDraft,
  type VersionSummary,
} from './drafts.ts';
import { librarySchemas, type LibraryResults } from './library.ts';
import { ownTemplateSchemas, type OwnTemplateResults } from './ownTemplates.ts';
import { sharingSchemas, type SharingResults } from './sharing.ts';
import type { Difference } from '#core/verifying/differences.ts';
import type { DesktopProblem } from './problem.ts';
import { settingsChangeSchema, type Settings } from './settings.ts';
import { LONGEST_WISHED_NAME } from './wishedName.ts';

/** Something that happened at the start and that the person must know. */
export type StartNotice =
  /** The database was damaged; it was set aside as `kept`, and the backup of that time took its place. */
  | { readonly kind: 'restoredBackup'; readonly kept: string; readonly backupFrom: number }
  | { readonly kind: 'startedEmpty'; readonly kept: string }
  /** Kept drafts that cannot be read: set aside, never deleted. */
  | { readonly kind: 'unreadableDrafts'; readonly count: number }
  | { readonly kind: 'cannotSave'; readonly code: string }
  | { readonly kind: 'afterCrash' };

export interface Start {
  readonly version: string;
  readonly platform: 'windows' | 'mac' | 'linux';
  readonly settings: Settings;
  readonly notices: readonly StartNotice[];
  /** The draft that was open when the program last ended, to be opened again. */
  readonly reopen: string | null;
  /** The contract is in a window of its own. */
  readonly isContractOut: boolean;
  /** For the support page: shown, never used. */
  readonly dataFolder: string;
}

/** What the window tells above everything else until it is put away. */
export type Notice = StartNotice | { readonly kind: 'editedSince'; readonly file: string };

/** An agreement template as sources: the window parses it where it composes the contract. */
export interface TemplateSources {
  readonly id: string;
  readonly manifest: string;
  readonly en: string;
  readonly da: string;
}

export interface TemplateSummary {
  readonly id: string;
  readonly version: number;
  readonly name: Wording;
  readonly description: Wording;
  readonly suits: readonly AgreementType[];
  /** Clauses of the library that an agreement of it begins with. */
  readonly clauses: readonly string[];
}

export interface SampleSummary {
  readonly id: string;
  readonly type: AgreementType;
  readonly title: Wording;
  /** What each party is called, in each language it has a name in. */
  readonly parties: readonly Wording[];
}

export interface ExportedFile {
  /** An opaque handle, good until the program ends. */
  readonly file: string;
  readonly name: string;
  readonly format: 'word' | 'pdf';
  readonly language: Language;
  readonly bytes: number;
}

export interface ExportResult {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
}

/** A draft made of a file from outside. */
export interface ImportedDraft {
  readonly draft: string;
  /** The Word file whose words were changed after it was exported, so that they differ from the draft; usually `null`. */
  readonly editedSince: string | null;
}

/** Which contract a file is, and whether it still says what its agreement says. */
export interface VerifiedContract {
  /** Of the file. */
  readonly name: string;
  readonly title: Wording;
  readonly parties: readonly string[];
  /** As printed on the contract; empty when it has none. */
  readonly number: string;
  readonly version: string;
  readonly language: Language;
  readonly status: 'draft' | 'final';
  /** ISO 8601 date it speaks from; `null` when the file does not say. */
  readonly date: string | null;
  /** Whether the agreement is in the file, or is the final version that was found by the fingerprint on the pages. */
  readonly source: 'inside' | 'found';
  /** SHA-256 of the agreement, in hexadecimal. */
  readonly fingerprint: string;
  /** Its words are those it was made with; without an agreement inside, those of the version that was found. */
  readonly isAsExported: boolean;
  /** Where its words are not those of the agreement; `null` when this program cannot print that anew. */
  readonly differences: readonly Difference[] | null;
  /** What the numbers of the differences count. */
  readonly parts: 'pages' | 'paragraphs';
  /** The final version of the same fingerprint that is kept here. */
  readonly kept: VersionSummary | null;
  /** The newest final version of the same draft, where it was made later and says something else. */
  readonly later: VersionSummary | null;
}

export interface BackupSummary {
  readonly backup: string;
  readonly madeAt: number;
  readonly bytes: number;
  readonly drafts: number;
}

/** The look that a final version was made in, beside that which the settings choose today. */
export interface LookOfVersion {
  /** `null` where none was kept with it, as with those of earlier versions of the program. */
  readonly own: LookSummary | null;
  readonly today: LookSummary;
  /** What is printed in either looks alike. */
  readonly isSame: boolean;
}

const none = z.strictObject({});
const oneDraft = z.strictObject({ draft: keptIdSchema });
const someDrafts = z.strictObject({ drafts: z.array(keptIdSchema).min(1).max(10_000) });
const formats = z
  .array(z.enum(['word', 'pdf']))
  .min(1)
  .max(2);
const languages = z.array(languageSchema).min(1).max(2);

/** What each request must hold. The names say what the person does, never what the disk does. */
export const requestSchemas = {
  start: none,
  changeSettings: settingsChangeSchema,

  listDrafts: draftListSchema,
  /** Dates are read off a few agreements at each asking, so that nothing else waits. */
  listDates: dateListSchema,
  createDraft: draftOriginSchema,
  openDraft: oneDraft,
  saveDraft: saveDraftSchema,
  closeDraft: oneDraft,
  renameDraft: z.strictObject({ draft: keptIdSchema, name: z.string().max(200) }),
  archiveDrafts: z.strictObject({ drafts: someDrafts.shape.drafts, archived: z.boolean() }),
  deleteDrafts: someDrafts,
  restoreDrafts: someDrafts,
  /** Deletes for good what is in the recycle bin. */
  eraseDrafts: someDrafts,

  saveSnapshot: z.strictObject({ draft: keptIdSchema, name: z.string().max(200) }),
  listVersions: oneDraft,
  readVersion: z.strictObject({ version: keptIdSchema }),
  /** Keeps it with the look: that which is chosen in the settings, or that of the house. */
  finaliseDraft: z.strictObject({ draft: keptIdSchema, languages, look: z.enum(['today', 'house']) }),
  lookOfVersion: z.strictObject({ version: keptIdSchema }),

  /** A dialog asks for the file. */
  importAgreement: none,
  /** The file was dropped on the window; only the preload script, which asks the system for its path, sends this. */
  importFile: z.strictObject({ path: z.string().min(1).max(4096) }),
  shareAgreement: oneDraft,

  /** A dialog asks for a Word or PDF file. */
  fileToVerify: none,
  verifyFile: z.strictObject({ file: z.string().max(64) }),
  /** Makes a draft of the agreement inside a file that was verified. */
  openVerified: z.strictObject({ file: z.string().max(64) }),

  exportContract: z.strictObject({
    draft: keptIdSchema,
    /** A kept version instead of the draft as it is. */
    version: keptIdSchema.nullable(),
    formats,
    languages,
    status: z.enum(['draft', 'final']),
    /** What the files have beyond the contract. */
    copy: z.strictObject({ isInternal: z.boolean(), anchors: z.boolean(), initials: z.boolean() }),
    /**
     * That which the version was made in, if it was kept with it; that which is chosen in the settings, if one is; that of the
     * house. A draft has none of its own: it is made in that of the settings.
     */
    look: z.enum(['own', 'today', 'house']),
    /** Name without ending; made safe for every system before it is used. */
    name: z.string().max(LONGEST_WISHED_NAME),
    /** `ask` opens a dialog; `remembered` uses the folder of the last export if there is one. */
    folder: z.enum(['ask', 'remembered']),
  }),
  /** A Word file in which what changed between two versions is tracked changes; `null` is the draft as it is. */
  exportChanges: z.strictObject({
    draft: keptIdSchema,
    before: keptIdSchema.nullable(),
    after: keptIdSchema.nullable(),
    languages,
    /** Who stands at the changes. */
    author: z.string().trim().min(1).max(LONGEST_REVISER),
    name: z.string().max(LONGEST_WISHED_NAME),
    folder: z.enum(['ask', 'remembered']),
  }),
  cancelExport: none,
  /** The folder the next export goes to, if it is remembered. */
  exportFolder: none,
  showFile: z.strictObject({ file: z.string().max(64) }),
  openFile: z.strictObject({ file: z.string().max(64) }),
  /** The contract as its real PDF, for the page view. */
  makePages: z.strictObject({ draft: keptIdSchema, language: languageSchema }),
  printContract: z.strictObject({ draft: keptIdSchema, language: languageSchema }),

  listTemplates: none,
  readTemplate: z.strictObject({ template: z.string().max(64) }),
  listSamples: none,
  /** A finished agreement, to show something with its answers. */
  readSample: z.strictObject({ sample: z.string().max(64) }),

  ...addressBookSchemas,

  ...librarySchemas,

  ...brandSchemas,

  ...ownTemplateSchemas,

  ...sharingSchemas,

  listBackups: none,
  makeBackup: none,
  restoreBackup: z.strictObject({ backup: z.string().max(100) }),

  /** Gives the contract a window of its own, or shows the one it has. */
  popOutContract: none,
  takeBackContract: none,
  /** From the window of the contract: its page listens. */
  contractWindowReady: none,
  /** From the window of the draft to that of the contract. */
  mirrorDraft: z.strictObject({ mirrored: mirroredDraftSchema.nullable() }),
  /** From the window of the contract to that of the draft. */
  leadDraft: z.strictObject({ lead: leadSchema }),

  describeActions: actionStatesSchema,
  copyText: z.strictObject({ text: z.string().max(1_000_000) }),
  /** The window has saved all it had: the program may end. */
  readyToQuit: none,
  reportDefect: z.strictObject({ message: z.string().max(10_000), stack: z.string().max(50_000) }),
  showLog: none,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export interface RequestResults
  extends LibraryResults, OwnTemplateResults, SharingResults, AddressBookResults, BrandResults {
  start: Start;
  changeSettings: Settings;

  listDrafts: DraftPage;
  listDates: DatePage;
  createDraft: { readonly draft: string };
  openDraft: OpenDraft;
  saveDraft: { readonly savedAt: number };
  closeDraft: null;
  renameDraft: null;
  archiveDrafts: null;
  deleteDrafts: null;
  restoreDrafts: null;
  eraseDrafts: null;

  saveSnapshot: VersionSummary;
  listVersions: readonly VersionSummary[];
  readVersion: { readonly summary: VersionSummary; readonly agreement: Agreement };
  finaliseDraft: VersionSummary;
  lookOfVersion: LookOfVersion;

  importAgreement: ImportedDraft;
  importFile: ImportedDraft;
  shareAgreement: { readonly file: string; readonly name: string };

  fileToVerify: { readonly file: string; readonly name: string };
  verifyFile: VerifiedContract;
  openVerified: ImportedDraft;

  exportContract: ExportResult;
  exportChanges: ExportResult;
  cancelExport: null;
  exportFolder: { readonly folder: string | null };
  showFile: null;
  openFile: null;
  makePages: { readonly pdf: Uint8Array };
  printContract: null;

  listTemplates: readonly TemplateSummary[];
  readTemplate: TemplateSources;
  listSamples: readonly SampleSummary[];
  readSample: Agreement;

  listBackups: readonly BackupSummary[];
  makeBackup: BackupSummary;
  restoreBackup: null;

  popOutContract: null;
  takeBackContract: null;
  contractWindowReady: null;
  mirrorDraft: null;
  leadDraft: null;

  describeActions: null;
  copyText: null;
  readyToQuit: null;
  reportDefect: { readonly log: string };
  showLog: null;
}

export type RequestName = keyof typeof requestSchemas & keyof RequestResults;
export type RequestInput<Name extends RequestName> = z.infer<(typeof requestSchemas)[Name]>;
export type RequestOutcome<Name extends RequestName> = Outcome<RequestResults[Name], DesktopProblem>;

/** Everything the window may ask of the machine: answers are outcomes, a promise of one is never rejected. */
export type DesktopRequests = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<RequestOutcome<Name>>;
};

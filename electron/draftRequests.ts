import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { DateList, DraftOrigin } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { copyOf } from '#core/editing/copyOf.ts';
import { startingClauses } from '#core/clauses/startingClauses.ts';
import { unreachable } from '#core/unreachable.ts';
import { lookOfVersion } from './looks.ts';
import { sample, template, templateSummaries } from './shipped.ts';
import { shippedClauses } from './shippedClauses.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

type DraftRequests = Pick<
  DesktopRequests,
  | 'listDrafts'
  | 'listDates'
  | 'createDraft'
  | 'openDraft'
  | 'saveDraft'
  | 'closeDraft'
  | 'renameDraft'
  | 'archiveDrafts'
  | 'deleteDrafts'
  | 'restoreDrafts'
  | 'eraseDrafts'
  | 'saveSnapshot'
  | 'listVersions'
  | 'readVersion'
  | 'lookOfVersion'
>;

interface DraftMeans {
  readonly storage: RemoteStorage;
  readonly newId: () => string;
  /** Reads the dates of some more agreements. */
  readonly readDates: (days: Pick<DateList, 'from' | 'to'>) => Promise<void>;
}

/** The requests about drafts and their versions. */
export function draftRequests({ storage, newId, readDates }: DraftMeans): DraftRequests {
  return {
    listDrafts: (list) => storage.listDrafts(list),
    listDates: async (list) => {
      await readDates(list);
      return storage.listDates(list);
    },
    createDraft: async (origin) => {
      const agreement = await startOf(origin, storage, newId);
      if (!agreement.ok) return agreement;
      const created = await storage.createDraft(agreement.value, null);
      return created.ok ? done({ draft: created.value }) : created;
    },
    openDraft: ({ draft }) => storage.openDraft(draft),
    saveDraft: async (save) => {
      const saved = await storage.saveDraft(save);
      return saved.ok ? done({ savedAt: saved.value }) : saved;
    },
    closeDraft: ({ draft }) => storage.closeDraft(draft),
    renameDraft: ({ draft, name }) => storage.renameDraft(draft, name),
    archiveDrafts: ({ drafts, archived }) => storage.archiveDrafts(drafts, archived),
    deleteDrafts: ({ drafts }) => storage.deleteDrafts(drafts),
    restoreDrafts: ({ drafts }) => storage.restoreDrafts(drafts),
    eraseDrafts: ({ drafts }) => storage.eraseDrafts(drafts),
    saveSnapshot: ({ draft, name }) => storage.keepVersion(draft, { kind: 'snapshot', name }),
    listVersions: ({ draft }) => storage.listVersions(draft),
    readVersion: ({ version }) => storage.readVersion(version),
    lookOfVersion: ({ version }) => lookOfVersion(storage, version),
  };
}

/** The agreement a new draft begins with, under an id of its own. Whatever was agreed before, a new draft is a draft. */
async function startOf(
  origin: DraftOrigin,
  storage: RemoteStorage,
  newId: () => string,
): Promise<Outcome<Agreement, DesktopProblem>> {
  switch (origin.kind) {
    case 'blank':
      return blankFrom(templateFor(origin.type), origin, newId());
    case 'template':
      return blankFrom(origin.template, { type: null, language: origin.language }, newId());
    case 'ownTemplate': {
      const own = await storage.ownTemplates.read(origin.template);
      return own.ok ? done(renewed(own.value.agreement, newId())) : own;
    }
    case 'sample': {
      const found = sample(origin.sample);
      return found === null ? failed({ kind: 'missing', what: 'sample' }) : done(renewed(found, newId()));
    }
    case 'copy': {
      const present = await storage.presentOf(origin.draft);
      return present.ok ? done(copyOf(present.value.agreement, newId())) : present;
    }
    case 'version': {
      const version = await storage.readVersion(origin.version);
      return version.ok ? done(renewed(version.value.agreement, newId())) : version;
    }
    default:
      return unreachable(origin);
  }
}

/** The template for agreements of a type: the first that is made for it. */
function templateFor(type: AgreementType): string {
  return templateSummaries().find(({ suits }) => suits.includes(type))?.id ?? '';
}

function blankFrom(
  templateId: string,
  { type, language }: { type: AgreementType | null; language: Language },
  id: string,
): Outcome<Agreement, DesktopProblem> {
  const found = template(templateId);
  if (found === null) return failed({ kind: 'missing', what: 'template' });
  const [usual = 'customer'] = found.suits;
  const blank = newAgreement({ id, type: type ?? usual, language });
  const begun = startingClauses(found.clauses, shippedClauses());
  return done({ ...blank, ...begun, template: { id: found.id, version: found.version } });
}

function renewed(agreement: Agreement, id: string): Agreement {
  return { ...agreement, id, state: 'draft' };
}

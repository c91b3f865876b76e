import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import type { DateList, DraftOrigin } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { startingClauses } from '#core/clauses/startingClauses.ts';
import { unreachable } from '#core/unreachable.ts';
import { lookOfVersion } from './looks.ts';
import { sample, shippedClauses, template, templateSummaries } from './shipped.ts';
import type { Storage } from './storage/storage.ts';

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
  readonly storage: Storage;
  readonly newId: () => string;
  /** Reads the dates of some more agreements. */
  readonly readDates: (days: Pick<DateList, 'from' | 'to'>) => Promise<void>;
}

/** The requests about drafts and their versions. */
export function draftRequests({ storage, newId, readDates }: DraftMeans): DraftRequests {
  const create = (origin: DraftOrigin) => {
    const agreement = startOf(origin, storage, newId);
    if (!agreement.ok) return agreement;
    const created = storage.createDraft(agreement.value, null);
    return created.ok ? done({ draft: created.value }) : created;
  };
  return {
    listDrafts: (list) => Promise.resolve(storage.listDrafts(list)),
    listDates: async (list) => {
      await readDates(list);
      return storage.listDates(list);
    },
    createDraft: (origin) => Promise.resolve(create(origin)),
    openDraft: ({ draft }) => Promise.resolve(storage.openDraft(draft)),
    saveDraft: (save) => {
      const saved = storage.saveDraft(save);
      return Promise.resolve(saved.ok ? done({ savedAt: saved.value }) : saved);
    },
    closeDraft: ({ draft }) => Promise.resolve(storage.closeDraft(draft)),
    renameDraft: ({ draft, name }) => Promise.resolve(storage.renameDraft(draft, name)),
    archiveDrafts: ({ drafts, archived }) => Promise.resolve(storage.archiveDrafts(drafts, archived)),
    deleteDrafts: ({ drafts }) => Promise.resolve(storage.deleteDrafts(drafts)),
    restoreDrafts: ({ drafts }) => Promise.resolve(storage.restoreDrafts(drafts)),
    eraseDrafts: ({ drafts }) => Promise.resolve(storage.eraseDrafts(drafts)),
    saveSnapshot: ({ draft, name }) => Promise.resolve(storage.keepVersion(draft, { kind: 'snapshot', name })),
    listVersions: ({ draft }) => Promise.resolve(storage.listVersions(draft)),
    readVersion: ({ version }) => Promise.resolve(storage.readVersion(version)),
    lookOfVersion: ({ version }) => Promise.resolve(lookOfVersion(storage, version)),
  };
}

/** The agreement a new draft begins with, under an id of its own. Whatever was agreed before, a new draft is a draft. */
function startOf(origin: DraftOrigin, storage: Storage, newId: () => string): Outcome<Agreement, DesktopProblem> {
  switch (origin.kind) {
    case 'blank':
      return blankFrom(templateFor(origin.type), origin, newId());
    case 'template':
      return blankFrom(origin.template, { type: null, language: origin.language }, newId());
    case 'ownTemplate': {
      const own = storage.ownTemplates.read(origin.template);
      return own.ok ? done(renewed(own.value.agreement, newId())) : own;
    }
    case 'sample': {
      const found = sample(origin.sample);
      return found === null ? failed({ kind: 'missing', what: 'sample' }) : done(renewed(found, newId()));
    }
    case 'copy': {
      const present = storage.presentOf(origin.draft);
      return present.ok ? done(renewed(present.value.agreement, newId())) : present;
    }
    case 'version': {
      const version = storage.readVersion(origin.version);
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

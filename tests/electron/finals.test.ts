import { expect, test } from 'vitest';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory } from '#core/editing/history.ts';
import { done } from '#core/outcome.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { exportContract } from '#electron/contractExport.ts';
import type { ExportJob } from '#electron/exporting/job.ts';
import { finaliseDraft } from '#electron/finaliseDraft.ts';
import { FileHandles } from '#electron/handles.ts';
import { asRemote, blank, dataFolder, open, value } from './storage/openFolder.ts';

const AGREEMENT = blank({ version: '1.0', template: { id: 'customer-saas', version: 1 } });

/** A kept draft whose answer to a question is as typed, and what is printed of it. */
function drafted(typed: unknown) {
  const { storage } = open(dataFolder());
  const draft = value(storage.createDraft(AGREEMENT, null));
  const about = { label: { kind: 'answer', pattern: 'effectiveDate' }, mergeKey: null, at: 0 } as const;
  const { past } = edit(newHistory(newDraft(AGREEMENT)), about, (one) => setAnswer(one, 'effectiveDate', typed));
  value(storage.saveDraft({ draft, keep: 0, changes: [...past], cursor: 1, place: null }));
  const printed: ExportJob[] = [];
  const means = {
    storage: asRemote(storage),
    exporter: {
      print: (job: ExportJob) => {
        printed.push(job);
        return Promise.resolve(done([]));
      },
    },
    dialogs: { folderForExport: () => Promise.resolve(dataFolder()) },
    handles: new FileHandles(),
    today: () => '2027-01-01',
    progress: () => undefined,
  };
  return { storage, draft, means, printed };
}

const unfinished = { ok: false, problem: { kind: 'unfinished', paths: ['effectiveDate'] } };

test('a final is kept of what is finished', async () => {
  const { storage, draft, means, printed } = drafted('2027-03-01');
  expect(await finaliseDraft(means, { draft, languages: ['da'], look: 'today' })).toMatchObject({
    ok: true,
    value: { kind: 'final', number: '1.0' },
  });
  expect(printed.map(({ status }) => status)).toEqual(['final']);
  expect(value(storage.listVersions(draft))).toHaveLength(1);
});

test('an answer that cannot be read yet keeps a final from being made without it', async () => {
  const { storage, draft, means, printed } = drafted('1. mar');
  expect(await finaliseDraft(means, { draft, languages: ['da'], look: 'today' })).toEqual(unfinished);
  expect(printed).toEqual([]);
  expect(value(storage.listVersions(draft))).toEqual([]);
});

test('nor are files of a final made that is not kept; those of a draft are', async () => {
  const { draft, means, printed } = drafted('1. mar');
  const wish = {
    draft,
    version: null,
    formats: ['pdf'],
    languages: ['da'],
    copy: PLAIN_COPY,
    look: 'today',
    name: 'Aftale',
    folder: 'ask',
  } as const;
  const asked = { ...wish, formats: [...wish.formats], languages: [...wish.languages] };
  expect(await exportContract(means, { ...asked, status: 'final' })).toEqual(unfinished);
  expect(printed).toEqual([]);
  expect((await exportContract(means, { ...asked, status: 'draft' })).ok).toBe(true);
  expect(printed.map(({ status }) => status)).toEqual(['draft']);
});

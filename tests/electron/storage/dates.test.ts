import { expect, test } from 'vitest';
import type { DateList } from '#core/bridge/drafts.ts';
import { milestones } from '#core/measures/milestones/milestones.ts';
import type { ReadDates } from '#electron/storage/dates.ts';
import type { Storage } from '#electron/storage/storage.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { edit, newHistory } from '#core/editing/history.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { blank, dataFolder, open, value } from './openFolder.ts';

const YEAR: DateList = { from: '2027-01-01', to: '2027-12-31', draft: null, limit: 100 };
const read: ReadDates = (agreement, days) => milestones(agreement, days).known;

const ending = (end: string) =>
  blank({
    title: { da: `Til ${end}` },
    term: { kind: 'fixed', start: '2026-01-01', end, noticePeriods: [], grounds: [] },
  });

/** All dates, however many askings they take. */
function datesOf(storage: Storage, list: DateList = YEAR) {
  for (let asking = 0; asking < 50; asking += 1) {
    value(storage.readDates(list, read));
    const page = value(storage.listDates(list));
    if (page.unread === 0) return page.dates;
  }
  throw new Error('Never read to the end');
}

const never: ReadDates = () => {
  throw new Error('Read again');
};

test('the dates of all agreements come soonest first, a few agreements at each asking', () => {
  const { storage } = open(dataFolder());
  const late = value(storage.createDraft(ending('2027-09-30'), null));
  const soon = value(storage.createDraft(ending('2027-03-31'), null));
  // The clock of these tests goes on by a second at each look, so that every asking reads one.
  value(storage.readDates(YEAR, read));
  expect(value(storage.listDates(YEAR)).unread).toBe(1);
  expect(datesOf(storage).map(({ draft, date, kind }) => [draft, date, kind])).toEqual([
    [soon, '2027-03-31', 'termEnd'],
    [late, '2027-09-30', 'termEnd'],
  ]);
  expect(datesOf(storage, { ...YEAR, draft: late })).toHaveLength(1);
  expect(datesOf(storage, { ...YEAR, limit: 1 })).toHaveLength(1);
});

test('an agreement is read once, and again after a change', () => {
  const { storage } = open(dataFolder());
  const agreement = ending('2027-03-31');
  const draft = value(storage.createDraft(agreement, null));
  datesOf(storage);
  value(storage.readDates(YEAR, never));
  expect(value(storage.listDates(YEAR)).dates).toHaveLength(1);
  const label = { kind: 'answer', pattern: 'term/end' } as const;
  const history = edit(newHistory(newDraft(agreement)), { label, mergeKey: null, at: 1 }, (one) =>
    setAnswer(one, 'term/end', '2027-06-30'),
  );
  value(storage.saveDraft({ draft, keep: 0, changes: [...history.past], cursor: 1, place: null }));
  expect(datesOf(storage).map(({ date }) => date)).toEqual(['2027-06-30']);
});

test('of what recurs only the next date is told', () => {
  const { storage } = open(dataFolder());
  const reviewed = anAgreement({
    effectiveDate: '2027-01-01',
    governance: { reviews: [{ id: 'review', frequency: { times: 1, per: 'quarter' } }] },
  });
  value(storage.createDraft(reviewed, null));
  const reviews = datesOf(storage).filter(({ kind }) => kind === 'review');
  expect(reviews.map(({ date }) => date)).toEqual(['2027-03-31']);
});

test('what is archived or deleted is no longer due; what was signed is due as it was signed', () => {
  const { storage } = open(dataFolder());
  const archived = value(storage.createDraft(ending('2027-03-31'), null));
  const deleted = value(storage.createDraft(ending('2027-04-30'), null));
  const signed = value(storage.createDraft(ending('2027-05-31'), null));
  value(storage.keepVersion(signed, { kind: 'final', name: 'Signed' }));
  value(storage.archiveDrafts([archived], true));
  value(storage.deleteDrafts([deleted]));
  expect(datesOf(storage).map(({ draft, date }) => [draft, date])).toEqual([[signed, '2027-05-31']]);
});

test('an agreement that is changed while it is read is read again', () => {
  const { storage } = open(dataFolder());
  const agreement = ending('2027-03-31');
  const draft = value(storage.createDraft(agreement, null));
  const label = { kind: 'answer', pattern: 'term/end' } as const;
  const history = edit(newHistory(newDraft(agreement)), { label, mergeKey: null, at: 1 }, (one) =>
    setAnswer(one, 'term/end', '2027-06-30'),
  );
  const save = () => storage.saveDraft({ draft, keep: 0, changes: [...history.past], cursor: 1, place: null });
  value(
    storage.readDates(YEAR, (as, days) => {
      value(save());
      return read(as, days);
    }),
  );
  expect(value(storage.listDates(YEAR))).toEqual({ dates: [], unread: 1 });
  expect(datesOf(storage).map(({ date }) => date)).toEqual(['2027-06-30']);
});

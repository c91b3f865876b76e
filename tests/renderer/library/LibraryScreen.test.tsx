import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { RequestInput } from '#core/bridge/requests.ts';
import type { LibraryList } from '#core/bridge/library.ts';
import { entriesOf } from '#core/library/entry.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { done } from '#core/outcome.ts';
import { LibraryScreen } from '#renderer/library/LibraryScreen.tsx';
import { closeEditedClause, useEditedClause } from '#renderer/state/editedClause.ts';
import { useLibraryPlace } from '#renderer/state/library.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const insurance = aLibraryClause();
const strict = aLibraryClause({
  id: 'insurance-customer',
  stance: 'customer',
  name: { en: 'Insurance with proof', da: 'Forsikring med bevis' },
  text: { en: 'The Provider is insured and proves it.', da: 'Leverandøren er forsikret og beviser det.' },
});
const exit = aLibraryClause({
  id: 'exit',
  subject: 'exit',
  component: 'term',
  status: 'retired',
  name: { en: 'Exit', da: 'Ophør' },
});
const own: LibraryClause = aLibraryClause({
  id: 'own',
  subject: 'audit',
  component: 'governance',
  name: { en: 'Audit', da: 'Revision' },
});

const keptOwn = {
  id: 'own',
  favourite: false,
  status: null,
  origin: null,
  deletedAt: null,
  newest: { clause: own, savedAt: 1_800_000_000_000 },
};
const library = (): LibraryList => ({
  ...entriesOf([insurance, strict, exit], [keptOwn], new Map([['own', 1]])),
  damaged: 0,
});
const use = {
  draft: 'd',
  name: 'Hosting for Nord',
  title: {},
  customer: 'Nord A/S',
  service: '',
  language: 'da',
  state: 'draft',
  shelf: 'archive',
  versions: [1],
} as const;

function open(language: 'en' | 'da' = 'en', list: LibraryList = library(), kept: LibraryList = list) {
  const marked = vi.fn<(marks: RequestInput<'markClauses'>) => Promise<ReturnType<typeof done<null>>>>(() =>
    Promise.resolve(done(null)),
  );
  const deleted = vi.fn<(clauses: RequestInput<'deleteClauses'>) => Promise<ReturnType<typeof done<null>>>>(() =>
    Promise.resolve(done(null)),
  );
  show(<LibraryScreen />, {
    language,
    answers: {
      listClauses: () => Promise.resolve(done(list)),
      readClause: ({ clause }) => {
        const entry = [...kept.clauses, ...kept.bin].find((one) => one.clause.id === clause);
        if (entry === undefined) throw new Error(`Nobody knows ${clause}`);
        return Promise.resolve(done({ entry, versions: [{ clause: entry.clause, source: 'own', savedAt: 1 }] }));
      },
      listClauseUses: ({ clause }) => Promise.resolve(done(clause === 'own' ? [use] : [])),
      listSamples: () => Promise.resolve(done([])),
      markClauses: marked,
      deleteClauses: deleted,
    },
  });
  return { marked, deleted };
}

const rows = () => screen.getByRole('listbox').querySelectorAll<HTMLElement>('[role=option]');
const listed = () => screen.findByRole('listbox');
const names = () => [...rows()].map((row) => row.querySelector('p')?.textContent);

beforeEach(() => {
  useLibraryPlace.setState({ isShown: true, chosen: null });
});

test('lists what is not retired by name, and shows the first', async () => {
  open();
  await listed();
  expect(names()).toEqual(['Audit', 'Insurance', 'Insurance with proof']);
  expect(screen.getByRole('article', { name: 'Audit' })).toBeTruthy();
  expect(await screen.findByText(/Nord A\/S · version 1 · archived/)).toBeTruthy();
});

test('finds in both languages, and says so when nothing fits', async () => {
  const user = userEvent.setup();
  open();
  await listed();
  await user.type(screen.getByRole('searchbox'), 'bevis');
  expect(names()).toEqual(['Insurance with proof']);
  await user.type(screen.getByRole('searchbox'), ' zzzz');
  expect(screen.getByRole('status').textContent).toBe(libraryWords.en.nothingFound);
  await user.click(screen.getByRole('button', { name: libraryWords.en.clearFilters }));
  expect(names()).toHaveLength(3);
});

test('filters by part of an agreement, side and status', async () => {
  const user = userEvent.setup();
  open();
  await listed();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'customer');
  expect(names()).toEqual(['Insurance with proof']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), '');
  await user.click(screen.getByRole('button', { name: /^Governance/ }));
  expect(names()).toEqual(['Audit']);
  await user.click(screen.getByRole('button', { name: /^All clauses/ }));
  await user.selectOptions(within(screen.getByRole('search')).getByRole('combobox', { name: 'Status' }), 'retired');
  expect(names()).toEqual(['Exit']);
});

test('arrows go from clause to clause, and what is looked at goes with them', async () => {
  const user = userEvent.setup();
  open();
  await listed();
  await user.click(screen.getByRole('searchbox'));
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toContain('Insurance');
  expect(screen.getByRole('article', { name: 'Insurance' })).toBeTruthy();
});

test('marks a favourite and a status, and deletes only what one made oneself', async () => {
  const user = userEvent.setup();
  const { marked, deleted } = open();
  const article = await screen.findByRole('article', { name: 'Audit' });
  await user.click(within(article).getByRole('button', { name: 'Favourite' }));
  expect(marked).toHaveBeenCalledWith({ clauses: ['own'], favourite: true });
  await user.selectOptions(within(article).getByRole('combobox', { name: 'Status' }), 'draft');
  expect(marked).toHaveBeenCalledWith({ clauses: ['own'], status: 'draft' });
  await user.click(within(article).getByRole('button', { name: 'Delete' }));
  expect(deleted).toHaveBeenCalledWith({ clauses: ['own'] });
  expect(await screen.findByText(libraryWords.en.removed('Audit'))).toBeTruthy();
  await user.click(screen.getByRole('option', { name: /Insurance with proof/ }));
  expect(within(screen.getByRole('article')).queryByRole('button', { name: 'Delete' })).toBeNull();
});

test('compares a clause with its variant word by word', async () => {
  const user = userEvent.setup();
  open();
  await listed();
  await user.click(rows()[1] as HTMLElement);
  await user.click(screen.getByRole('button', { name: libraryWords.en.compareWith }));
  const dialog = screen.getByRole('dialog');
  expect(dialog.querySelector('ins')?.textContent).toContain('and proves it');
  expect(dialog.querySelector('del')).toBeNull();
});

test('is Danish in a Danish window, and says what to do where there is nothing', async () => {
  const user = userEvent.setup();
  open('da');
  await listed();
  expect(names()).toEqual(['Forsikring', 'Forsikring med bevis', 'Revision']);
  await user.click(screen.getByRole('button', { name: /^Favoritter/ }));
  expect(screen.getByRole('status').textContent).toBe(libraryWords.da.emptyFavourites);
});

test('what is edited is the clause as it is kept, also where the list has not been read again since', async () => {
  onTestFinished(closeEditedClause);
  const saved = { ...own, version: own.version + 1, text: { en: 'Written a moment ago.' } };
  const kept = { ...keptOwn, newest: { clause: saved, savedAt: 1_800_000_000_001 } };
  open('en', library(), { ...entriesOf([], [kept], new Map()), damaged: 0 });
  await listed();
  await userEvent.click(screen.getByRole('button', { name: libraryWords.en.edit }));
  await vi.waitFor(() => expect(useEditedClause.getState().clause).toEqual(saved));
});

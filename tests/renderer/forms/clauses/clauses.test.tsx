import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import { done } from '#core/outcome.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { useClauseLibrary } from '#renderer/state/clauseLibrary.ts';
import { closeEditedClause, useEditedClause } from '#renderer/state/editedClause.ts';
import { undoLast } from '#renderer/state/openDraft.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { present, show } from '../../openWindow.tsx';

const insurance = aLibraryClause({
  text: { en: '{{ provider.legalName }} is insured.', da: '{{ provider.legalName }} er forsikret.' },
  dependsOn: [{ kind: 'answer', at: 'remedies/liabilityCap' }],
});
const second = aLibraryClause({ version: 2, text: { en: 'The Provider stays insured.', da: 'Forbliver forsikret.' } });
const variant = aLibraryClause({
  id: 'insurance-customer',
  stance: 'customer',
  name: { en: 'High insurance', da: 'Høj forsikring' },
  text: { en: 'Insured for EUR 5 million.', da: 'Forsikret for 5 mio. EUR.' },
});
const copied = {
  id: 'copied',
  origin: { clause: 'insurance-balanced', version: 1 },
  title: { en: 'Insurance' },
  text: { en: 'The Provider is well insured.' },
  component: 'frame',
} as const;

const entry = (clause: LibraryClause): LibraryEntry => ({
  clause,
  source: 'own',
  favourite: false,
  savedAt: 0,
  deletedAt: null,
  origin: null,
  shippedVersion: null,
  uses: 0,
});

interface Shown {
  readonly agreement?: Agreement;
  readonly library?: readonly LibraryClause[];
  readonly older?: readonly LibraryClause[];
  readonly language?: Language;
}

async function showClauses({
  agreement = anAgreement(),
  library = [insurance, variant],
  older = [],
  language = 'en',
}: Shown) {
  useClauseLibrary.setState({ shelf: null });
  const answers = {
    listClauses: () => Promise.resolve(done({ clauses: library.map(entry), bin: [], damaged: 0 })),
    readClause: ({ clause }: { readonly clause: string }) => {
      const versions = [...library, ...older].filter(({ id }) => id === clause);
      const [newest = insurance] = versions;
      const all = versions.map((one) => ({ clause: one, source: 'own', savedAt: 0 }) as const);
      return Promise.resolve(done({ entry: entry(newest), versions: all }));
    },
  };
  show(<Answer at="clauses" />, { agreement, answers, language });
  await waitFor(() => expect(useClauseLibrary.getState().shelf).not.toBeNull());
}

it('brings a clause that was written here to the library, for agreements of this type', async () => {
  const { origin: _origin, ...written } = copied;
  await showClauses({ agreement: anAgreement({ type: 'internal', clauses: [written] }) });
  onTestFinished(closeEditedClause);
  fireEvent.click(await screen.findByRole('button', { name: 'Keep in the library…' }));
  expect(useEditedClause.getState().clause).toMatchObject({
    name: { en: 'Insurance' },
    text: { en: 'The Provider is well insured.' },
    component: 'frame',
    suits: ['internal'],
    status: 'draft',
  });
});

it('inserts a clause that was found and read with the values of the draft, as one step', async () => {
  await showClauses({});
  fireEvent.click(screen.getByRole('button', { name: 'Insert from the library' }));
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search clauses' }), { target: { value: 'insurance is' } });
  const details = within(screen.getByRole('region', { name: 'About the clause' }));
  expect(details.getByText('Fjordblik Systems A/S is insured.')).toBeDefined();
  expect(details.getByText('Keeps its insurance.')).toBeDefined();
  expect(details.getByText(/presupposes an answer that is still open: Cap on liability/)).toBeDefined();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Insert Insurance' }));
  fireEvent.click(screen.getByRole('button', { name: 'Insert clause' }));
  expect(present().agreement.clauses).toMatchObject([
    { origin: { clause: 'insurance-balanced', version: 1 }, text: { en: '{{ provider.legalName }} is insured.' } },
  ]);
  undoLast();
  expect(present().agreement.clauses).toEqual([]);
});

it('replaces a clause by a variant on the same subject', async () => {
  await showClauses({ agreement: anAgreement({ clauses: [copied] }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Replace by a variant (1)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Replace' }));
  expect(present().agreement.clauses).toMatchObject([
    { id: 'copied', origin: { clause: 'insurance-customer' }, text: { en: 'Insured for EUR 5 million.' } },
  ]);
  expect(present().parked).toMatchObject([{ value: { text: { en: 'The Provider is well insured.' } } }]);
});

it('compares a newer version word by word, and takes or keeps it', async () => {
  await showClauses({ agreement: anAgreement({ clauses: [copied] }), library: [second], older: [insurance] });
  expect(screen.getByText('The library has a newer version of 1 clause.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(dialog.getByText('is well', { selector: 'del' })).toBeDefined();
  expect(dialog.getByText('stays', { selector: 'ins' })).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Keep ours: Insurance' }));
  expect(present().agreement.clauses).toMatchObject([{ ...copied, origin: { version: 1, declined: 2 } }]);
  undoLast();
  fireEvent.click(await screen.findByRole('button', { name: 'Compare' }));
  fireEvent.click(screen.getByRole('button', { name: 'Take the new version: Insurance' }));
  expect(present().agreement.clauses).toMatchObject([
    { origin: { version: 2 }, text: { en: 'The Provider stays insured.' } },
  ]);
});

it('lists what differs from our standard, in Danish too, and puts it right', async () => {
  const older = aLibraryClause();
  await showClauses({ agreement: anAgreement({ clauses: [copied] }), library: [older], language: 'da' });
  fireEvent.click(screen.getByRole('button', { name: '1 bestemmelse afviger fra vores standard' }));
  const list = within(screen.getByRole('region', { name: 'Hvad der afviger fra vores standard' }));
  expect(list.getByText('rettet i denne aftale')).toBeDefined();
  fireEvent.click(list.getByRole('button', { name: 'Sammenlign: Insurance' }));
  expect(list.getByText('well', { selector: 'ins', exact: false })).toBeDefined();
  fireEvent.click(list.getByRole('button', { name: 'Tilbage til vores ord: Insurance' }));
  expect(present().agreement.clauses).toMatchObject([{ text: { en: 'The Provider is insured.' } }]);
});

import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Party } from '#core/agreement/party.ts';
import type { DraftOrigin } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ImportedDraft } from '#core/bridge/requests.ts';
import { newDraft } from '#core/editing/draft.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { NewAgreement } from '#renderer/start/NewAgreement.tsx';
import { showNewAgreement, useNewAgreement } from '#renderer/state/newAgreement.ts';
import { undoLast, useOpenDraft } from '#renderer/state/openDraft.ts';
import { perform } from '#renderer/state/perform.ts';
import { useSession } from '#renderer/state/session.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';
import { keeper, summary } from './manyDrafts.ts';

const template = {
  id: 'customer-saas',
  version: 1,
  name: { en: 'Software' },
  description: {},
  suits: ['customer'],
  clauses: [],
} as const;
const sample = {
  id: 'kajplan',
  type: 'customer',
  title: { en: 'Kajplan' },
  parties: [{ en: 'Fjordblik' }, { en: 'Warehouse', da: 'Lager' }],
} as const;
const known: Party = { id: 'kept', role: 'customer', legalName: 'Havnegaard A/S', signatories: [], contacts: [] };

let origins: DraftOrigin[] = [];
let imports: Outcome<ImportedDraft, DesktopProblem>[] = [];

beforeEach(() => {
  origins = [];
  imports = [];
  showNewAgreement(null);
});

async function dialog(language: 'en' | 'da' = 'en') {
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  const base = newDraft(agreement);
  show(<NewAgreement />, {
    language,
    answers: {
      ...keeper([summary(1), summary(2)]).answers,
      listSamples: () => Promise.resolve(done([sample])),
      listTemplates: () => Promise.resolve(done([template])),
      listParties: () => Promise.resolve(done([known])),
      importAgreement: () => Promise.resolve(imports.shift() ?? failed({ kind: 'cancelled' })),
      createDraft: (origin) => {
        origins.push(origin);
        return Promise.resolve(done({ draft: 'new' }));
      },
      openDraft: () =>
        Promise.resolve(
          done({ draft: 'new', name: null, base, baseCursor: 0, changes: [], cursor: 0, place: null, savedAt: 0 }),
        ),
    },
  });
  act(() => perform('newDraft'));
  await screen.findByRole('dialog', { name: language === 'en' ? 'New agreement' : 'Ny aftale' });
}

const create = (name = 'Create agreement') => userEvent.click(screen.getByRole('button', { name }));

test('Ctrl+N offers the finished samples first', async () => {
  await dialog();
  expect(await screen.findByRole('radio', { name: /Kajplan.*Between Fjordblik · Warehouse/ })).toHaveProperty(
    'checked',
    true,
  );
  await create();
  await waitFor(() => expect(origins).toEqual([{ kind: 'sample', sample: 'kajplan' }]));
  expect(useNewAgreement.getState().way).toBeNull();
});

test('first answers stand in the new draft as one step', async () => {
  await dialog();
  await userEvent.click(screen.getByRole('tab', { name: 'Template' }));
  await screen.findByRole('radio', { name: /Software/ });
  await userEvent.type(screen.getByLabelText('Provider'), 'Fjordblik');
  await userEvent.type(screen.getByLabelText('Customer'), 'Havne');
  await userEvent.click(await screen.findByRole('option', { name: 'Havnegaard A/S' }));
  await userEvent.type(screen.getByLabelText('Title'), 'Mail');
  await userEvent.selectOptions(screen.getByLabelText('Language of the agreement'), 'da');
  await create();
  await waitFor(() => expect(useOpenDraft.getState().open?.history.past).toHaveLength(1));
  expect(origins).toEqual([{ kind: 'template', template: 'customer-saas', language: 'da' }]);
  expect(present().agreement.parties.map(({ legalName }) => legalName)).toEqual(['Fjordblik', 'Havnegaard A/S']);
  expect(present().agreement.title).toEqual({ da: 'Mail' });
  undoLast();
  expect(present().agreement.parties).toEqual([]);
});

test('nothing is answered where nothing was given', async () => {
  await dialog();
  await userEvent.click(screen.getByRole('tab', { name: 'Blank' }));
  await userEvent.click(screen.getByRole('radio', { name: /^Internal agreement/ }));
  expect(screen.getByLabelText('Unit that provides the services')).toBeDefined();
  await create();
  await waitFor(() => expect(useOpenDraft.getState().open).not.toBeNull());
  expect(origins).toEqual([{ kind: 'blank', type: 'internal', language: 'en' }]);
  expect(present().agreement.parties).toEqual([]);
});

test('an earlier agreement is searched for and copied', async () => {
  await dialog('da');
  await userEvent.click(screen.getByRole('tab', { name: 'Tidligere aftale' }));
  await screen.findByRole('radio', { name: /Agreement 1/ });
  await userEvent.type(screen.getByRole('searchbox', { name: 'Søg i tidligere aftaler' }), 'Agreement 2');
  await waitFor(() => expect(screen.queryByRole('radio', { name: /Agreement 1/ })).toBeNull());
  await create('Opret kopi');
  await waitFor(() => expect(origins).toEqual([{ kind: 'copy', draft: 'draft-2' }]));
});

test('a file that is opened ends what is told of one that was refused before', async () => {
  await dialog();
  imports = [failed({ kind: 'tooLarge' }), done({ draft: 'new', editedSince: null })];
  await userEvent.click(screen.getByRole('tab', { name: 'File' }));
  await create('Choose a file…');
  await waitFor(() => expect(useSession.getState().problem).toEqual({ kind: 'tooLarge' }));
  act(() => perform('importAgreement'));
  await waitFor(() => expect(useOpenDraft.getState().open).not.toBeNull());
  expect(useSession.getState().problem).toBeNull();
});

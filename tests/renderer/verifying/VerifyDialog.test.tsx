import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { done, failed } from '#core/outcome.ts';
import { WindowPanels } from '#renderer/components/WindowPanels.tsx';
import { verifyDialog } from '#renderer/laterParts.ts';
import { usePanel } from '#renderer/state/panels.ts';
import { perform } from '#renderer/state/perform.ts';
import { useSession } from '#renderer/state/session.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';
import { words } from '#renderer/words/words.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const contract: VerifiedContract = {
  name: 'Retur.pdf',
  title: { da: 'Hosting', en: 'Hosting agreement' },
  parties: ['Ærø A/S', 'Fjord ApS'],
  number: 'SLA-7',
  version: '1.2',
  language: 'da',
  status: 'final',
  date: '2027-01-31',
  source: 'inside',
  fingerprint: 'abcdef0123456789abcdef',
  isAsExported: true,
  differences: [],
  parts: 'pages',
  kept: null,
  later: null,
};

const kept = {
  version: 'v',
  draft: 'd',
  kind: 'final',
  name: '1.2',
  number: '1.2',
  madeAt: 0,
  hash: 'abc',
} as const;

beforeAll(() => verifyDialog.prepare());

type Answers = NonNullable<Parameters<typeof show>[1]['answers']>;

const fileToVerify = () => Promise.resolve(done({ file: 'file-1', name: 'Retur.pdf' }));

function showVerifying(language: 'en' | 'da', answers: Answers) {
  usePanel.setState({ shown: null });
  show(<WindowPanels />, { language, answers: { fileToVerify, ...answers } });
  perform('verifyFile');
}

const verified = (changes: Partial<VerifiedContract>) => ({
  verifyFile: () => Promise.resolve(done({ ...contract, ...changes })),
});

describe.each(LANGUAGES)('verifying a file in %s', (language) => {
  const text = verifyWords[language];

  test('tells which contract it is, and that it is unchanged', async () => {
    showVerifying(language, verified({}));
    expect(await screen.findByText(text.unchanged)).toBeDefined();
    for (const shown of ['Retur.pdf', 'Hosting', 'Ærø A/S · Fjord ApS', text.numbered('SLA-7', '1.2'), text.notKept])
      expect(screen.getByText(shown)).toBeDefined();
    expect(screen.getByText(/abcdef0123456789 …/)).toBeDefined();
  });

  test.each([
    ['what was changed', { isAsExported: false }, text.changed],
    ['what other words are printed now', { isAsExported: true }, text.unchangedOther],
  ])('tells %s, place by place', async (_, changes, headline) => {
    const differences = [{ part: 3, expected: 'within 4 hours', found: '' }];
    showVerifying(language, verified({ ...changes, differences }));
    expect(await screen.findByText(headline)).toBeDefined();
    const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toEqual(['3', 'within 4 hours', text.nothing]);
  });

  test('tells of a Word file in which clause, where it is known', async () => {
    const differences = [
      { part: 1, expected: 'Hosting', found: 'Drift' },
      { part: 40, clause: '7.2', title: 'Escalation', expected: 'within 4 hours', found: 'within 40 hours' },
      { part: 90, clause: 'Annex 1, 2', expected: 'not met', found: 'met' },
    ];
    showVerifying(language, verified({ isAsExported: false, parts: 'paragraphs', differences }));
    expect(await screen.findByRole('columnheader', { name: text.clause })).toBeDefined();
    const places = screen.getAllByRole('row').map((row) => row.firstElementChild?.textContent);
    const number = language === 'en' ? 'clause' : 'pkt.';
    expect(places.slice(1)).toEqual(['', `${number} 7.2 (Escalation)`, 'Annex 1, 2']);
  });

  test.each([
    [{ isAsExported: true, differences: null }, text.unchangedUnknown],
    [{ isAsExported: false, differences: null }, text.changedUnknown],
    [{ isAsExported: false, differences: [] }, text.changedSame],
  ])('says what is not known: %j', async (changes, headline) => {
    showVerifying(language, verified(changes));
    expect(await screen.findByText(headline)).toBeDefined();
  });

  test.each([
    [{ differences: [] }, 'sameAsKept'],
    [{ isAsExported: false, differences: null }, 'keptUnknown'],
    [{ isAsExported: false, differences: [{ part: 3, expected: 'within 4 hours', found: '' }] }, 'unlikeKept'],
  ] as const)('tells of a copy without an agreement which version it is of: %j', async (changes, headline) => {
    showVerifying(language, verified({ ...changes, source: 'found', date: null, kept }));
    expect(await screen.findByText(text[headline]('1.2'))).toBeDefined();
    expect(screen.queryByRole('button', { name: text.openInside })).toBeNull();
    expect(screen.getByText(new RegExp(`^${text.status.final} · [^·]+$`))).toBeDefined();
  });

  test('says of a copy of a final version that a later one says something else', async () => {
    const later = { ...kept, version: 'w', name: '1.3', madeAt: Date.UTC(2027, 1, 3, 12), hash: 'def' };
    showVerifying(language, verified({ source: 'found', kept, later }));
    expect(await screen.findByText(text.sameAsKept('1.2'))).toBeDefined();
    const [told] = await screen.findAllByRole('alert');
    expect(told?.textContent).toMatch(/[“”]1\.3”.*3\.? feb/i);
  });

  test.each(['final', 'draft'] as const)(
    'says of a copy of a %s whose fingerprint is not known here what it is',
    async (status) => {
      const notKept = { kind: 'notKept', fingerprint: '3f2a91bc04de', edition: 'SLA-7 · Version 9', status } as const;
      const problem = { kind: 'carriedFile', file: 'Retur.pdf', problem: notKept } as const;
      showVerifying(language, { verifyFile: () => Promise.resolve(failed(problem)) });
      const told = (await screen.findByRole('alert')).textContent;
      expect(told).toMatch(/Retur\.pdf .*SLA-7 · Version 9.*3f2a\s91bc\s04de/);
      expect(told).toContain(
        { en: { final: 'final version', draft: 'draft' }, da: { final: 'endelig version', draft: 'udkast' } }[language][
          status
        ],
      );
    },
  );

  test('says why a file of others cannot be verified, and what can', async () => {
    const problem = { kind: 'carriedFile', file: 'Retur.pdf', problem: { kind: 'carriesNothing' } } as const;
    showVerifying(language, { verifyFile: () => Promise.resolve(failed(problem)) });
    expect((await screen.findByRole('alert')).textContent).toContain('Retur.pdf');
    expect(screen.getByText(text.about)).toBeDefined();
    expect(screen.queryByRole('button', { name: text.openInside })).toBeNull();
  });
});

test('the agreement inside is opened as a draft, and an edited file says so', async () => {
  const opened: string[] = [];
  showVerifying('en', {
    ...verified({ isAsExported: false }),
    openVerified: ({ file }) => {
      opened.push(file);
      return Promise.resolve(done({ draft: 'new', editedSince: 'Retur.pdf' }));
    },
    openDraft: () => Promise.resolve(failed({ kind: 'missing', what: 'draft' })),
  });
  await userEvent.click(await screen.findByRole('button', { name: verifyWords.en.openInside }));
  await waitFor(() => expect(useSession.getState().notices).toMatchObject([{ kind: 'editedSince' }]));
  expect([opened, usePanel.getState().shown]).toEqual([['file-1'], null]);
});

test('who chooses no file is left where they were; who closes it sees nothing more', async () => {
  showVerifying('en', { fileToVerify: () => Promise.resolve(failed({ kind: 'cancelled' })) });
  await Promise.resolve();
  expect(usePanel.getState().shown).toBeNull();
  showVerifying('en', verified({}));
  await userEvent.click(await screen.findByRole('button', { name: words.en.dialog.close }));
  expect(usePanel.getState().shown).toBeNull();
});

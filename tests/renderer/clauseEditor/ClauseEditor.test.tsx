import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { done } from '#core/outcome.ts';
import { newClause } from '#renderer/clauseEditor/newClause.ts';
import { ClauseEditor } from '#renderer/clauseEditor/ClauseEditor.tsx';
import { useSession } from '#renderer/state/session.ts';
import { clauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { aLibraryClause } from '#tests/builders/libraryClause.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const uptime = {
  id: 'definition-uptime',
  term: { en: 'Uptime', da: 'Oppetid' },
  meaning: { en: 'Time in use.', da: 'Tid i brug.' },
};

/** The editor of a clause, and what it saves. */
function edited(clause: LibraryClause, language: Language = 'en') {
  const save = vi.fn<(saved: LibraryClause) => void>();
  const answers = {
    readTemplate: () => Promise.resolve({ ok: false, problem: { kind: 'missing', what: 'template' } } as const),
  };
  show(
    <ClauseEditor
      clause={clause}
      agreement={anAgreement()}
      onSave={(saved) => {
        save(saved);
        return Promise.resolve(done(null));
      }}
      onCancel={() => undefined}
    />,
    { answers, language },
  );
  return save;
}

it('has the text of both languages with values by their names, never by a tag', () => {
  const text = { en: 'Paid by {{ customer.legalName }}.', da: 'Betales af {{ customer.legalName }}.' };
  edited(aLibraryClause({ text }));
  expect(screen.getByRole('textbox', { name: 'Text in English' }).textContent).toBe('Paid by Customer: legal name.');
  expect(screen.getByRole('textbox', { name: 'Text in Danish' }).textContent).toBe('Betales af Customer: legal name.');
});

it('defines terms of its own in both languages, changes them, and takes them out again', async () => {
  const save = edited(aLibraryClause({ terms: [uptime] }));
  const known = within(screen.getByRole('group', { name: 'Uptime' }));
  fireEvent.change(known.getByRole('textbox', { name: 'What it means (English)' }), { target: { value: 'In use.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Define a term' }));
  const added = within(screen.getByRole('group', { name: 'Term without a name' }));
  fireEvent.change(added.getByRole('textbox', { name: 'Term (English)' }), { target: { value: 'Outage' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save clause' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Outage: write the term and what it means');
  const outage = within(screen.getByRole('group', { name: 'Outage' }));
  fireEvent.change(outage.getByRole('textbox', { name: 'What it means (Danish)' }), { target: { value: 'Nedbrud.' } });
  expect(outage.getByText('Term: not written in Danish yet')).toBeDefined();
  expect(outage.getByText('What it means: not written in English yet')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Save clause' }));
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
  expect(save.mock.lastCall?.[0].terms).toMatchObject([
    { id: 'definition-uptime', meaning: { en: 'In use.', da: 'Tid i brug.' } },
    { term: { en: 'Outage' }, meaning: { da: 'Nedbrud.' } },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the term: Uptime' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save clause' }));
  await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
  expect(save.mock.lastCall?.[0].terms).toMatchObject([{ term: { en: 'Outage' } }]);
});

/** What an empty text says in the place of words. */
function said() {
  return document.querySelector('.placeholder')?.getAttribute('data-placeholder');
}

it('says what to do in an empty text in the language of the window, also after it was changed', () => {
  edited(newClause('own'));
  expect(said()).toBe(clauseEditorWords.en.placeholder);
  act(() => useSession.setState({ settings: settingsSchema.parse({ interfaceLanguage: 'da' }) }));
  expect(said()).toBe(clauseEditorWords.da.placeholder);
});

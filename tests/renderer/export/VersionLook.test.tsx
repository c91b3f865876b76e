import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { LookOfVersion } from '#core/bridge/requests.ts';
import { done } from '#core/outcome.ts';
import { VersionLook } from '#renderer/export/VersionLook.tsx';
import type { ExportWish } from '#renderer/export/useExportWish.ts';
import { lookWords } from '#renderer/words/lookWords.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const words = lookWords.en;
const plain = { brand: null, letterhead: null };
const firm = { brand: 'Ærø', letterhead: null };

function showLook(looks: LookOfVersion, look: ExportWish['look'] = 'own') {
  const chosen: string[] = [];
  show(<VersionLook version="v1" look={look} onLook={(one) => void chosen.push(one)} />, {
    answers: { lookOfVersion: () => Promise.resolve(done(looks)) },
  });
  return chosen;
}

test('a version is exported as it was made, unless the look of today is asked for', async () => {
  const chosen = showLook({ own: firm, today: plain, isSame: false });
  expect((await screen.findByRole('button', { name: words.own })).getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByText(words.ownAbout('Ærø'))).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: words.today }));
  expect(chosen).toEqual(['today']);
});

test('the look of today is told by its names', async () => {
  showLook({ own: plain, today: { ...firm, letterhead: 'papir.docx' }, isSame: false }, 'today');
  expect(await screen.findByText(words.todayAbout(words.withLetterhead('Ærø', 'papir.docx')))).toBeDefined();
});

test('nothing is to be chosen where both looks are the same', async () => {
  showLook({ own: plain, today: plain, isSame: true });
  expect(await screen.findByText(words.same('No brand'))).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a version of an earlier program says that its look was not kept', async () => {
  showLook({ own: null, today: plain, isSame: false });
  expect(await screen.findByText(words.unknown)).toBeDefined();
});

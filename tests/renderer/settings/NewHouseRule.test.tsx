import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NewHouseRule } from '#renderer/settings/house/NewHouseRule.tsx';
import { houseWords } from '#renderer/words/houseWords.ts';
import { show } from '#tests/renderer/openWindow.tsx';

test('the list of questions speaks Danish, also when nothing is found in it', async () => {
  show(<NewHouseRule onAdd={() => undefined} />, { language: 'da' });
  expect(screen.getByRole('button', { name: 'Vis listen' })).toBeDefined();
  await userEvent.type(screen.getByPlaceholderText(houseWords.da.chooseQuestion), 'xyzzy');
  expect(screen.getByText('Intet passer.')).toBeDefined();
});

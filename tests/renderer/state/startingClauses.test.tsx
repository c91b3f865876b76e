import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { done } from '#core/outcome.ts';
import { useStartingClauses } from '#renderer/state/startingClauses.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';

function Named() {
  return <p>{`begins with: ${useStartingClauses().join(' ')}`}</p>;
}

const template = {
  id: 'saas',
  version: 2,
  name: { en: 'Software' },
  description: {},
  suits: ['customer'],
  clauses: ['severability', 'assignment'],
} as const;

test.each([
  ['of the version that there is', 2, 'begins with: severability assignment'],
  ['of an earlier version, which had those sentences in its text', 1, 'begins with:'],
])('a draft %s', async (_, version, words) => {
  show(<Named />, {
    agreement: anAgreement({ template: { id: 'saas', version } }),
    answers: { listTemplates: () => Promise.resolve(done([template])) },
  });
  await screen.findByText(words);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByText(words).textContent?.trim()).toBe(words);
});

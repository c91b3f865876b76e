import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { setAnswer } from '#core/editing/answers.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { change } from '#renderer/state/openDraft.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const agreement = agreementSchema.parse({
  ...newAgreement({ id: 'sla', type: 'customer', language: 'da' }),
  metrics: [{ id: 'm', formula: { variables: [{ symbol: 'T', meaning: { da: 'aftalt tid' } }] } }],
});

const AT = 'metrics/m/formula/expression';

test('a formula is typed as it is read, and each new symbol gets a line to be explained in', async () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  const field = screen.getByRole('textbox', { name: 'Beregning' });
  await userEvent.type(field, '(T - D)/T * 99,5');
  await userEvent.tab();
  expect(field).toHaveProperty('value', '(T − D) ÷ T × 99,5');
  expect(screen.queryByRole('alert')).toBeNull();
  const [metric] = present().agreement.metrics;
  expect(metric?.formula?.expression).toMatchObject({ operator: 'multiply', right: { value: '99.5' } });
  expect(metric?.formula?.variables).toEqual([{ symbol: 'T', meaning: { da: 'aftalt tid' } }, { symbol: 'D' }]);
});

test('what is no formula is kept, and what is wrong with it is said on leaving', async () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  const field = screen.getByRole('textbox', { name: 'Beregning' });
  await userEvent.type(field, 'aftalt tid - D');
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.tab();
  expect(screen.getByRole('alert').textContent).toContain('Der mangler et tegn før ”tid”');
  expect(field).toHaveProperty('value', 'aftalt tid - D');
  expect(present().agreement.metrics[0]?.formula?.expression).toBeUndefined();
  await userEvent.clear(field);
  await userEvent.tab();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a formula that an earlier program left half built is shown and kept until somebody types', async () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  const left = { kind: 'operation', operator: 'subtract', left: { kind: 'variable', symbol: 'T' } };
  const half = { kind: 'operation', operator: 'divide', left, right: { kind: 'variable', symbol: 'T' } };
  act(() =>
    change({ kind: 'answer', pattern: 'metrics/*/formula/expression' }, null, (draft) => setAnswer(draft, AT, half)),
  );
  const sketched = present().sketches;
  expect(JSON.stringify(sketched)).toContain('"subtract"');
  const field = screen.getByRole('textbox', { name: 'Beregning' });
  expect(field).toHaveProperty('value', '(T −) ÷ T');
  expect(screen.getByRole('alert').textContent).toContain('Der mangler et tal eller et symbol før ”)”');
  await userEvent.click(field);
  await userEvent.tab();
  expect(present().sketches).toEqual(sketched);
});

test('a line that nobody explained goes with its symbol, and one that was explained stays', async () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  const field = screen.getByRole('textbox', { name: 'Beregning' });
  await userEvent.type(field, 'T - Dd');
  await userEvent.tab();
  await userEvent.clear(field);
  await userEvent.type(field, 'A - D');
  await userEvent.tab();
  expect(present().agreement.metrics[0]?.formula?.variables).toEqual([
    { symbol: 'T', meaning: { da: 'aftalt tid' } },
    { symbol: 'A' },
    { symbol: 'D' },
  ]);
});

test('a long formula takes the lines it needs', () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  expect(screen.getByRole('textbox', { name: 'Beregning' }).tagName).toBe('TEXTAREA');
});

test('a half-built formula that reads as a finished one is told to be unfinished', () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  const half = { kind: 'operation', left: { kind: 'variable', symbol: 'T' } };
  act(() =>
    change({ kind: 'answer', pattern: 'metrics/*/formula/expression' }, null, (draft) => setAnswer(draft, AT, half)),
  );
  expect(screen.getByRole('textbox', { name: 'Beregning' })).toHaveProperty('value', 'T');
  expect(screen.getByRole('alert').textContent).toContain('Ikke færdigt endnu');
});

test('a symbol of the contract leads to the formula it stands in', async () => {
  show(<Answer at={AT} />, { agreement, language: 'da' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Beregning' }), 'T - D');
  await userEvent.tab();
  act(() => goToQuestion(`${AT}/right/symbol`));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Beregning' }));
});

import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { done } from '#core/outcome.ts';
import { Answer } from '#renderer/forms/Answer.tsx';
import { isAsked } from '#renderer/forms/asked.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { undoLast } from '#renderer/state/openDraft.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { present, show } from '#tests/renderer/openWindow.tsx';

const blank = (fields: Partial<Agreement> = {}): Agreement => ({
  ...newAgreement({ id: 'sla', type: 'customer', language: 'en' }),
  ...fields,
});

describe('a question', () => {
  test('takes text into the agreement as it is typed, and undo takes the whole of it back', async () => {
    show(<Answer at="number" />, { agreement: blank() });
    await userEvent.type(screen.getByLabelText('Agreement number'), 'SLA-1');
    expect(present().agreement.number).toBe('SLA-1');
    undoLast();
    expect('number' in present().agreement).toBe(false);
  });

  test('is asked in the language of the window', () => {
    show(<Answer at="number" />, { agreement: blank(), language: 'da' });
    expect(screen.getByLabelText('Aftalenummer')).toBeDefined();
  });

  test('takes wording in the language of the agreement, and in the other when asked for', async () => {
    show(<Answer at="title" />, { agreement: blank() });
    await userEvent.type(screen.getByLabelText('Title'), 'Mail');
    await userEvent.click(screen.getByRole('button', { name: 'Danish: Title' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Title (Danish)' }), 'Post');
    expect(present().agreement.title).toEqual({ en: 'Mail', da: 'Post' });
  });

  test('keeps what is no date, says so on leaving, and not before', async () => {
    show(<Answer at="effectiveDate" />, { agreement: blank() });
    const field = screen.getByLabelText('Effective date');
    await userEvent.type(field, '2027-02-30');
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toContain('no such date');
    expect(field).toHaveProperty('value', '2027-02-30');
    expect('effectiveDate' in present().agreement).toBe(false);
  });

  test('takes a number with a comma', async () => {
    const agreement = blank({
      metrics: agreementSchema.parse({ ...blank(), metrics: [{ id: 'm', kind: 'percentile' }] }).metrics,
    });
    show(<Answer at="metrics/m/percentile" />, { agreement, language: 'da' });
    await userEvent.type(screen.getByLabelText('Fraktil'), '99,5');
    expect(present().agreement.metrics[0]?.percentile).toBe('99.5');
    expect(screen.getByLabelText('Fraktil')).toHaveProperty('value', '99,5');
  });

  test('takes a length of time with its unit', async () => {
    show(<Answer at="edition/changeNotice" />, { agreement: blank({ edition: {} }) });
    const group = within(screen.getByRole('group', { name: 'Notice of a change' }));
    await userEvent.type(group.getByRole('textbox'), '30');
    await userEvent.selectOptions(group.getByRole('combobox'), 'day');
    expect(present().agreement.edition?.changeNotice).toEqual({ amount: '30', unit: 'day' });
  });

  test('of yes or no can be left open again', async () => {
    show(<Answer at="edition/exitOnAdverseChange" />, { agreement: blank({ edition: {} }) });
    const choice = screen.getByRole('combobox');
    await userEvent.selectOptions(choice, 'No');
    expect(present().agreement.edition?.exitOnAdverseChange).toBe(false);
    await userEvent.selectOptions(choice, 'Not answered');
    expect(present().agreement.edition ?? {}).not.toHaveProperty('exitOnAdverseChange');
  });

  test('that the type does not ask is not shown', () => {
    show(<Answer at="charges" />, { agreement: blank({ type: 'internal' }) });
    expect(screen.queryByText('Charges')).toBeNull();
  });
});

const names = () => present().agreement.services.map(({ name }) => name?.en);

describe('a list', () => {
  test('adds, names, moves, copies and removes its things', async () => {
    show(<Answer at="services" />, { agreement: blank() });
    const add = screen.getByRole('button', { name: 'Add a service' });
    await userEvent.click(add);
    await userEvent.type(screen.getByLabelText('Name'), 'Mail');
    await userEvent.click(add);
    await userEvent.type(screen.getByLabelText('Name'), 'Web');
    expect(names()).toEqual(['Mail', 'Web']);
    await userEvent.click(screen.getByRole('button', { name: 'Move Web up' }));
    expect(names()).toEqual(['Web', 'Mail']);
    await userEvent.click(screen.getByRole('button', { name: 'Copy Web' }));
    expect(names()).toEqual(['Web', 'Web', 'Mail']);
    expect(new Set(present().agreement.services.map(({ id }) => id)).size).toBe(3);
    await userEvent.click(screen.getByRole('button', { name: 'Remove Mail' }));
    expect(names()).toEqual(['Web', 'Web']);
    expect(present().parked).toHaveLength(1);
  });

  test('of short texts takes several lines at once', async () => {
    const agreement = agreementSchema.parse({ ...blank(), services: [{ id: 's', inScope: [{ en: '' }] }] });
    show(<Answer at="services/s/inScope" />, { agreement });
    await userEvent.click(screen.getByRole('textbox', { name: 'Included: Line 1' }));
    await userEvent.paste('hosting\nmonitoring\nbackup');
    expect(present().agreement.services[0]?.inScope).toEqual([
      { en: 'hosting' },
      { en: 'monitoring' },
      { en: 'backup' },
    ]);
  });

  test('of things the agreement has is ticked by their names', async () => {
    const agreement = agreementSchema.parse({
      ...blank(),
      services: [{ id: 's', name: { en: 'Mail' } }],
      charges: [{ id: 'c' }],
    });
    show(<Answer at="charges/c/services" />, { agreement });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Mail' }));
    expect(present().agreement.charges[0]?.services).toEqual(['s']);
  });
});

test('choosing another kind asks its questions and keeps the answers of the first', async () => {
  const agreement = agreementSchema.parse({ ...blank(), objectives: [{ id: 'o' }] });
  show(<Answer at="objectives/o/target" />, { agreement });
  const kind = screen.getByLabelText('Target');
  await userEvent.selectOptions(kind, 'A number');
  expect(screen.getByRole('alert').textContent).toContain('Not finished');
  await userEvent.type(screen.getByLabelText('Value'), '99.9');
  await userEvent.selectOptions(screen.getByLabelText('Comparison'), 'atLeast');
  await userEvent.selectOptions(screen.getByLabelText('Unit'), 'percent');
  const target = { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' };
  expect(present().agreement.objectives[0]?.target).toEqual(target);
  await userEvent.selectOptions(kind, 'Openly no target');
  await userEvent.selectOptions(kind, 'A number');
  expect(present().agreement.objectives[0]?.target).toEqual(target);
});

describe('a question that means nothing beside another answer', () => {
  test('is not asked of a deadline before an event is what it is counted from', async () => {
    const agreement = agreementSchema.parse({ ...blank(), duties: [{ id: 'd' }] });
    show(<Answer at="duties/d/deadline" />, { agreement, language: 'da' });
    await userEvent.selectOptions(screen.getByRole('combobox'), 'length');
    expect(screen.getByLabelText('Før eller efter')).toHaveProperty('value', 'after');
    expect(screen.queryByLabelText('Begivenhed')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Regnes fra'), 'event');
    await userEvent.type(screen.getByLabelText('Begivenhed'), 'x');
    await userEvent.selectOptions(screen.getByLabelText('Regnes fra'), 'incident');
    expect(screen.getByLabelText('Begivenhed'), 'an answer that is there can be seen').toBeDefined();
  });

  test('is not asked of a period that does not roll', async () => {
    const window = { kind: 'calendarMonth' };
    const agreement = agreementSchema.parse({ ...blank(), metrics: [{ id: 'm', window }] });
    show(<Answer at="metrics/m/window" />, { agreement });
    expect(screen.queryByRole('group', { name: 'Length of the rolling period' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'rolling');
    expect(screen.getByRole('group', { name: 'Length of the rolling period' })).toBeDefined();
  });
});

test('a part that its whole cannot do without is asked at once', async () => {
  const consequence = { id: 'k', action: { kind: 'credit', rule: { kind: 'points', fixed: '1' } } };
  const agreement = agreementSchema.parse({ ...blank(), consequences: [consequence] });
  show(<Answer at="consequences/k/action/rule/perUnit" />, { agreement });
  await userEvent.click(screen.getByRole('button', { name: 'Add points for every unit' }));
  const every = screen.getByRole('group', { name: 'For every' });
  expect(within(every).getByLabelText('Size of a unit')).toBeDefined();
  expect(within(every).queryByRole('button', { name: /^(?:Add|Remove)/ })).toBeNull();
});

test('a subject that is left out is chosen, not assumed', async () => {
  show(<Answer at="omissions" />, { agreement: blank() });
  await userEvent.click(screen.getByRole('button', { name: 'Add a subject that is left out' }));
  expect(screen.getByRole('combobox')).toHaveProperty('value', '');
  expect(present().agreement.omissions).toEqual([]);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'warranties');
  expect(present().agreement.omissions.map(({ component }) => component)).toEqual(['warranties']);
});

test('another type brings a template that is for it, in one step of undo', async () => {
  const summary = { version: 1, name: {}, description: {} };
  const templates = [
    { ...summary, id: 'customer-saas', suits: ['customer', 'multiLevel'] as const, clauses: [] },
    { ...summary, id: 'internal-service', suits: ['internal'] as const, clauses: [] },
  ];
  const agreement = blank({ template: { id: 'customer-saas', version: 1 } });
  show(<Answer at="type" />, { agreement, answers: { listTemplates: () => Promise.resolve(done(templates)) } });
  const type = screen.getByLabelText('Type of agreement');
  await userEvent.selectOptions(type, 'multiLevel');
  await waitFor(() =>
    expect(present().agreement).toMatchObject({ type: 'multiLevel', template: { id: 'customer-saas' } }),
  );
  await userEvent.selectOptions(type, 'internal');
  await waitFor(() =>
    expect(present().agreement).toMatchObject({ type: 'internal', template: { id: 'internal-service' } }),
  );
  undoLast();
  expect(present().agreement).toMatchObject({ type: 'multiLevel', template: { id: 'customer-saas' } });
});

const finished = agreementOf('templates/samples/customer-saas.sla');

describe.each(['en', 'da'] as const)('of the finished sample in %s', (language) => {
  test.each(Object.keys(finished).filter((key) => isAsked(key, finished.type)))('%s can be shown', (key) => {
    const { container } = show(<Answer at={key} />, { agreement: finished, language });
    expect(container.querySelector(`[data-path="${key}"], [data-path^="${key}/"]`)).not.toBeNull();
  });
});

test('whoever goes to a question comes into its field, not to what adds the other language', () => {
  show(<Answer at="title" />, { agreement: blank() });
  expect(screen.getByRole('button', { name: 'Danish: Title' })).toBeDefined();
  act(() => goToQuestion('title'));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Title' }));
});

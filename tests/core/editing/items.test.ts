import { describe, expect, test } from 'vitest';
import { agreementSchema } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { surveyIds } from '#core/agreement/links.ts';
import { bareSchema, itemOf } from '#core/agreement/schemaWalk.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { addItem, duplicateItem, moveItem, removeItem } from '#core/editing/items.ts';
import { newItem } from '#core/editing/newItem.ts';
import { chooseMember, restoreParked } from '#core/editing/parking.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const blank = () => newDraft(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));

const linked = () => {
  const withRole = addItem(addItem(blank(), 'roles', { id: 'manager' }), 'roles', { id: 'desk' });
  const withDuty = addItem(withRole, 'duties', { id: 'report' });
  const assigned = setAnswer(withDuty, 'duties/report/assignments', [
    { role: 'manager', as: 'accountable' },
    { role: 'desk', as: 'responsible' },
  ]);
  return setAnswer(addItem(assigned, 'goals', { id: 'goal' }), 'goals/goal/owner', 'manager');
};

const target = () =>
  addItem(blank(), 'objectives', {
    id: 'o',
    target: { kind: 'value', comparator: 'atLeast', value: '99.9', unit: 'percent' },
  });

describe('removing an item', () => {
  test('takes the links to it along, and what cannot be without them', () => {
    const draft = removeItem(linked(), 'roles/manager');
    expect(draft.agreement.roles.map(({ id }) => id)).toEqual(['desk']);
    expect(draft.agreement.duties[0]?.assignments).toEqual([{ role: 'desk', as: 'responsible' }]);
    expect(draft.agreement.goals[0]).not.toHaveProperty('owner');
    expect(surveyIds(draft.agreement).dangling).toEqual([]);
    expect(draft.sketches).toEqual({});
  });

  test('takes several rows of one table along that link to it', () => {
    const twice = setAnswer(linked(), 'duties/report/assignments', [
      { role: 'manager', as: 'accountable' },
      { role: 'manager', as: 'responsible' },
      { role: 'desk', as: 'informed' },
    ]);
    const draft = removeItem(twice, 'roles/manager');
    expect(draft.agreement.duties[0]?.assignments).toEqual([{ role: 'desk', as: 'informed' }]);
  });

  test('parks nothing of an item in which nothing was written', () => {
    const withEmpty = addItem(addItem(blank(), 'services', { id: 'mail' }), 'services', {
      id: 'web',
      name: { da: 'Web' },
    });
    expect(removeItem(withEmpty, 'services/mail').parked).toEqual([]);
    expect(removeItem(withEmpty, 'services/web').parked).toHaveLength(1);
  });

  test('parks it, so that it can come back with its place in lists', () => {
    const services = addItem(addItem(blank(), 'services', { id: 'mail' }), 'services', { id: 'web' });
    const charged = setAnswer(addItem(services, 'charges', { id: 'fee' }), 'charges/fee/services', ['mail', 'web']);
    const removed = removeItem(charged, 'services/mail');
    expect(removed.agreement.charges[0]?.services).toEqual(['web']);
    const restored = restoreParked(removed, 0);
    expect(restored.agreement.services.map(({ id }) => id)).toEqual(['web', 'mail']);
    expect(restored.agreement.charges[0]?.services).toEqual(['web', 'mail']);
    expect(restored.parked).toEqual([]);
  });
});

test('moving keeps every item', () => {
  const three = ['a', 'b', 'c'].reduce((draft, id) => addItem(draft, 'services', { id }), blank());
  expect(moveItem(three, 'services', 0, 9).agreement.services.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  expect(moveItem(three, 'services', 7, 0)).toBe(three);
});

test('a copy has ids of its own and links within itself', () => {
  const draft = newDraft(agreementOf('templates/samples/customer-saas.sla'));
  const [first] = draft.agreement.parties;
  let made = 0;
  const copied = duplicateItem(
    draft,
    `parties/${first?.id}`,
    (entity) => `${entity.toLowerCase()}-copy-${(made += 1)}`,
  );
  expect(copied.agreement.parties).toHaveLength(draft.agreement.parties.length + 1);
  expect(surveyIds(copied.agreement).duplicates).toEqual([]);
  expect(copied.agreement.parties[1]?.legalName).toBe(first?.legalName);
});

describe('choosing another kind', () => {
  test('keeps what both kinds have and parks the rest', () => {
    const draft = chooseMember(target(), 'objectives/o/target', 'none');
    expect(draft.agreement.objectives[0]?.target).toEqual({ kind: 'none' });
    expect(draft.parked).toHaveLength(1);
  });

  test('brings back what was parked for that kind', () => {
    const there = chooseMember(target(), 'objectives/o/target', 'none');
    const back = chooseMember(there, 'objectives/o/target', 'value');
    expect(back.agreement.objectives[0]?.target).toEqual(target().agreement.objectives[0]?.target);
    expect(back.parked).toEqual([]);
  });

  test('that is not complete yet is a sketch', () => {
    const draft = chooseMember(addItem(blank(), 'objectives', { id: 'o' }), 'objectives/o/target', 'value');
    expect(draft.sketches).toEqual({ 'objectives/o/target': { kind: 'value' } });
    expect(draft.agreement.objectives[0]).toEqual(expect.not.objectContaining({ target: expect.anything() }));
  });

  test('begins a deadline after what it is counted from, and keeps another direction that was chosen', () => {
    const duty = addItem(blank(), 'duties', { id: 'd' });
    const begun = chooseMember(duty, 'duties/d/deadline', 'length');
    expect(begun.sketches).toEqual({ 'duties/d/deadline': { kind: 'length', direction: 'after' } });
    const before = setAnswer(begun, 'duties/d/deadline/direction', 'before');
    const back = chooseMember(chooseMember(before, 'duties/d/deadline', 'date'), 'duties/d/deadline', 'length');
    expect(back.sketches['duties/d/deadline']).toEqual({ kind: 'length', direction: 'before' });
  });
});

test('a subject that is left out takes nothing out of the agreement before it is chosen', () => {
  const item = itemOf(bareSchema(agreementSchema.shape.omissions));
  const begun = addItem(
    blank(),
    'omissions',
    newItem(item ?? agreementSchema, () => 'new'),
  );
  expect(begun.agreement.omissions).toEqual([]);
  const reasoned = setAnswer(begun, 'omissions/0/reason', { en: 'the parties have another agreement' });
  expect(reasoned.agreement.omissions).toEqual([]);
  expect(setAnswer(reasoned, 'omissions/0/component', 'warranties').agreement.omissions).toEqual([
    { component: 'warranties', reason: { en: 'the parties have another agreement' } },
  ]);
});

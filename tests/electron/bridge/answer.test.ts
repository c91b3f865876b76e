import { describe, expect, test, vi } from 'vitest';
import { REQUEST_NAMES } from '#core/bridge/requestNames.ts';
import { requestSchemas } from '#core/bridge/requests.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { answer } from '#electron/bridge/answer.ts';

const request = (
  name: (typeof REQUEST_NAMES)[number],
  work: () => Promise<Outcome<unknown, DesktopProblem>> = () => Promise.resolve(done('worked')),
) => ({
  name,
  schema: requestSchemas[name],
  work: vi.fn<() => Promise<Outcome<unknown, DesktopProblem>>>(work),
  reportDefect: vi.fn<() => string>(() => 'entry'),
});

test('every request has a name for the preload script', () => {
  expect(REQUEST_NAMES.toSorted()).toEqual(Object.keys(requestSchemas).toSorted());
});

describe.each(REQUEST_NAMES)('%s', (name) => {
  test.each([
    undefined,
    null,
    7,
    'text',
    [],
    { unknown: true },
    { draft: '../../etc' },
    { __proto__: null, extra: {} },
  ])('refuses %j', async (input) => {
    const asked = request(name);
    expect(await answer(asked, input)).toEqual({
      ok: false,
      problem: { kind: 'refused', because: 'payload', request: name },
    });
    expect(asked.work).not.toHaveBeenCalled();
  });
});

test('a defect is logged and told, and never thrown', async () => {
  const asked = request('start', () => Promise.reject(new Error('our fault')));
  expect(await answer(asked, {})).toEqual({ ok: false, problem: { kind: 'defect', log: 'entry' } });
  expect(asked.reportDefect).toHaveBeenCalledOnce();
});

test('what satisfies the schema reaches the work', async () => {
  expect(await answer(request('openDraft'), { draft: 'abc' })).toEqual({ ok: true, value: 'worked' });
});

import * as fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { DesktopEvents, EventName } from '#core/bridge/events.ts';
import { requestSchemas, type RequestInput } from '#core/bridge/requests.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { newDraft } from '#core/editing/draft.ts';
import { newHistory } from '#core/editing/history.ts';
import { applySteps } from '#core/editing/steps.ts';
import { done } from '#core/outcome.ts';
import { followMirror } from '#renderer/contractWindow/mirror.ts';
import { replaceDesktop } from '#renderer/desktop.ts';
import { useContract } from '#renderer/state/contract.ts';
import { followContractWindow, useContractWindow } from '#renderer/state/contractWindow.ts';
import { change, goTo, useOpenDraft } from '#renderer/state/openDraft.ts';
import { machine } from '#tests/renderer/openWindow.tsx';

const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
type Mirrored = RequestInput<'mirrorDraft'>['mirrored'];

/** The contract itself is not set here. */
class NoWorker {
  addEventListener(): void {}
  postMessage(): void {}
}

let told: Mirrored[] = [];
let listeners: Partial<Record<EventName, (payload: never) => void>> = {};

beforeEach(() => {
  vi.stubGlobal('Worker', NoWorker);
  told = [];
  listeners = {};
  replaceDesktop({
    ...machine({
      saveDraft: () => Promise.resolve(done({ savedAt: 0 })),
      mirrorDraft: (input) => {
        told.push(requestSchemas.mirrorDraft.parse(input).mirrored);
        return Promise.resolve(done(null));
      },
    }),
    on: (event, listener) => {
      listeners[event] = listener;
      return () => undefined;
    },
  });
  onTestFinished(() => {
    useOpenDraft.setState({ open: null });
    useContractWindow.setState({ isOpen: false });
    replaceDesktop(null);
  });
});

function hear<Name extends EventName>(event: Name, payload: DesktopEvents[Name]): void {
  listeners[event]?.(payload as never);
}

function open(draft = 'draft', of: Agreement = agreement): void {
  const history = newHistory(newDraft(of));
  useOpenDraft.setState({
    open: { draft, name: null, history, section: 'agreement', focus: null, savedAt: 0, saving: 'saved' },
  });
}

const type = (number: string) =>
  change({ kind: 'answer', pattern: 'number' }, null, (draft) => setAnswer(draft, 'number', number));

test('nothing is told while the contract is in its pane', () => {
  onTestFinished(followContractWindow(() => undefined));
  open();
  type('1');
  expect(told).toEqual([]);
});

test('a window that opens is told everything, then what changed', () => {
  onTestFinished(followContractWindow(() => undefined));
  open();
  hear('contractWindow', { isOpen: true });
  type('SLA-1');
  goTo('parties');
  useContract.setState({ language: 'da' });
  expect(told.map((one) => one?.steps.map(({ at }) => at))).toEqual([[[]], [['number']], [], []]);
  expect(told.at(-1)).toMatchObject({ section: 'parties', language: 'da' });
  useContract.setState({ language: null });
});

test('another draft is told from nothing, and that none is open', () => {
  onTestFinished(followContractWindow(() => undefined));
  open();
  hear('contractWindow', { isOpen: true });
  useOpenDraft.setState({ open: null });
  open('other');
  expect(told.map((one) => one?.draft ?? null)).toEqual(['draft', null, 'other']);
  expect(told.at(-1)?.steps.map(({ at }) => at)).toEqual([[]]);
});

test('what is done there is done here', () => {
  const performed: string[] = [];
  onTestFinished(followContractWindow(({ action }) => performed.push(action)));
  open();
  hear('contractLed', { lead: { kind: 'question', path: 'parties/customer/legalName' } });
  hear('contractLed', { lead: { kind: 'action', action: 'undo' } });
  expect(useOpenDraft.getState().open).toMatchObject({ section: 'parties', focus: 'parties/customer/legalName' });
  expect(performed).toEqual(['undo']);
});

test('whatever is typed, what was told makes the same agreement', () => {
  onTestFinished(followContractWindow(() => undefined));
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 }), { maxLength: 12 }), (numbers) => {
      told = [];
      open();
      hear('contractWindow', { isOpen: true });
      for (const number of numbers) type(number);
      const mirrored = told.reduce<unknown>((before, one) => {
        const made = applySteps(before, one?.steps ?? []);
        return made.ok ? made.value : undefined;
      }, null);
      expect(mirrored).toEqual(useOpenDraft.getState().open?.history.present.agreement);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('the other window shows what it is told, and nothing once no draft is open', () => {
  onTestFinished(followMirror());
  const { language } = agreement;
  const common = { draft: 'draft', language, section: 'parties', at: null };
  hear('draftMirrored', { mirrored: { ...common, steps: [{ kind: 'set', at: [], value: agreement }] } });
  hear('draftMirrored', { mirrored: { ...common, steps: [{ kind: 'set', at: ['number'], value: 'SLA-1' }] } });
  const shown = useOpenDraft.getState().open;
  expect(shown).toMatchObject({ draft: 'draft', section: 'parties' });
  expect(shown?.history.present.agreement).toEqual({ ...agreement, number: 'SLA-1' });
  hear('draftMirrored', { mirrored: null });
  expect(useOpenDraft.getState().open).toBeNull();
});

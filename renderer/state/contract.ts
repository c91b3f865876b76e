import { create } from 'zustand';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { OpenBlank } from '#core/bridge/problem.ts';
import type { Block, Document } from '#core/document/document.ts';
import type { BrokenReference } from '#core/document/problem.ts';
import { stepsBetween } from '#core/editing/steps.ts';
import { desktop } from '#renderer/desktop.ts';
import { changedPlaces } from '#renderer/preview/changedPlaces.ts';
import type { ContractOrder, ContractReply, SectionHeading } from '#renderer/preview/contractWorker.ts';
import { knownBlocks, receivedBlock, type KnownBlocks } from '#renderer/preview/sending.ts';
import { forgetFindings, isWhollyChecked, takeFindings, useChecks } from './checks.ts';
import { takeTemplate } from './early.ts';
import { useOpenDraft } from './openDraft.ts';
import { showProblem, useSession } from './session.ts';
import { contractWorker, contractWorkerReady } from './startedWorker.ts';

export interface ShownSection {
  readonly id: string;
  readonly heading: SectionHeading | null;
  readonly blocks: readonly Block[];
}

interface Contract {
  readonly language: Language | null;
  readonly sections: readonly ShownSection[];
  readonly contents: Document['contents'];
  /** What the last change made of the text: ids of blocks and rows. Empty after the language was changed. */
  readonly changed: readonly string[];
  readonly blanks: readonly OpenBlank[];
  /** References of the text to clauses that are not there. */
  readonly broken: readonly BrokenReference[];
  readonly missing: 'noTemplate' | 'tooLarge' | null;
  readonly isComposed: boolean;
}

const NOTHING: Contract = {
  language: null,
  sections: [],
  contents: [],
  changed: [],
  blanks: [],
  broken: [],
  missing: null,
  isComposed: false,
};

/** The contract of the draft that is open, as the worker last made it. Blocks that did not change are the same objects. */
export const useContract = create<Contract>(() => NOTHING);

let worker: Worker | null = null;
let order = 0;
let isBusy = false;
let isStale = false;
let templateSent: string | null = null;
/** The agreement as the worker has it. */
let sent: Agreement | null = null;
let composed: { agreement: Agreement; language: Language } | null = null;
/** The blocks of the contract that is shown. */
let known: KnownBlocks = new Map();
let shownLanguage: Language | null = null;

export function showLanguage(language: Language): void {
  useContract.setState({ language });
  compose();
}

/** Keeps the contract in step with the draft; call once. */
export function followDraft(): () => void {
  const unfollowSettings = useSession.subscribe(({ settings }, before) => {
    const isSame = settings?.checks === before.settings?.checks && settings?.houseRules === before.settings?.houseRules;
    if (!isSame) worker?.postMessage(checksOrder());
  });
  const unfollowDraft = useOpenDraft.subscribe(({ open }, before) => {
    if (open === null) {
      forget();
      useContract.setState(NOTHING, true);
      forgetFindings();
    } else if (open.history.present.agreement !== before.open?.history.present.agreement) compose();
  });
  return () => {
    unfollowSettings();
    unfollowDraft();
  };
}

/** Resolves once the checker has read the draft as it is now, in every language; it does not wait for the typing to rest. */
export async function draftChecked(): Promise<void> {
  if (isWhollyChecked()) return;
  worker?.postMessage({ kind: 'checkNow' } satisfies ContractOrder);
  await new Promise<void>((resolve) => {
    const end = useChecks.subscribe(() => {
      if (!isWhollyChecked()) return;
      end();
      resolve();
    });
  });
}

function forget(): void {
  composed = null;
  known = new Map();
  shownLanguage = null;
}

/** One order at a time: what is typed while the worker composes is composed next, and what lies between is left out. */
function compose(): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  if (isBusy) {
    isStale = true;
    return;
  }
  const { agreement } = open.history.present;
  const language = useContract.getState().language ?? agreement.language;
  if (composed?.agreement === agreement && composed.language === language) return;
  isBusy = true;
  const steps = stepsBetween(sent, agreement);
  sent = agreement;
  composed = { agreement, language };
  const give = () => {
    order += 1;
    const date = new Date().toLocaleDateString('sv-SE');
    const isFresh = useContract.getState().sections.length === 0;
    send({ kind: 'compose', steps, isFresh, language, date, order });
  };
  // Where nothing is to be waited for the worker works while the window draws.
  if (agreement.template?.id === templateSent) give();
  else void sendTemplate(agreement).then(give);
}

/** The longest that a draft waits for the worker before it is shown without its contract, in milliseconds. */
const PATIENCE = 250;

/** Gives the worker the template of the draft that is opened again, so that it works while the window draws. */
export async function prepareContract(): Promise<void> {
  const template = await takeTemplate();
  if (template === null) return;
  templateSent = template.id;
  send({ kind: 'template', sources: template.sources });
  await Promise.race([contractWorkerReady(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

async function sendTemplate({ template }: Agreement): Promise<void> {
  const id = template?.id ?? '';
  if (id === templateSent) return;
  templateSent = id;
  if (id === '') return;
  const read = await desktop().ask.readTemplate({ template: id });
  if (read.ok) send({ kind: 'template', sources: read.value });
  else showProblem(read.problem);
}

function send(message: ContractOrder): void {
  worker ??= listenedTo(contractWorker());
  worker.postMessage(message);
}

function listenedTo(started: Worker): Worker {
  started.addEventListener('message', ({ data }: MessageEvent<ContractReply>) => take(data));
  started.postMessage(checksOrder());
  return started;
}

function checksOrder(): ContractOrder {
  const { checks = {}, houseRules = [] } = useSession.getState().settings ?? {};
  return { kind: 'checks', settings: checks, houseRules };
}

function take(reply: ContractReply): void {
  if (reply.kind === 'ready') return;
  if (reply.kind === 'blanks') {
    if (useOpenDraft.getState().open !== null) useContract.setState({ blanks: reply.blanks, broken: reply.broken });
    return;
  }
  if (reply.kind === 'findings') return takeFound(reply);
  const isAddition = reply.kind === 'contract' && reply.isAddition;
  if (!isAddition) isBusy = false;
  if (useOpenDraft.getState().open === null) return;
  if (reply.kind === 'none') {
    known = new Map();
    useContract.setState({
      missing: reply.because,
      sections: [],
      changed: [],
      blanks: [],
      broken: [],
      isComposed: true,
    });
  } else show(reply);
  if (!isStale || isBusy) return;
  isStale = false;
  compose();
}

function takeFound({ order: about, findings, isWhole }: Extract<ContractReply, { kind: 'findings' }>): void {
  // Of an earlier draft, or of this one before the last change: others follow.
  if (about === order) takeFindings(findings, isWhole ? (composed?.agreement ?? null) : null);
}

function show({ sections: sent, contents, isAddition }: Extract<ContractReply, { kind: 'contract' }>): void {
  const sections = sent.map(({ id, heading, blocks }) => ({
    id,
    heading,
    blocks: blocks.flatMap((block) => receivedBlock(block, known)),
  }));
  const blocks = sections.flatMap((section) => section.blocks);
  const language = composed?.language ?? null;
  const changed = language === shownLanguage ? changedPlaces(blocks, known) : [];
  known = knownBlocks(blocks);
  shownLanguage = isAddition ? shownLanguage : language;
  useContract.setState((before) => ({
    sections,
    contents: contents ?? before.contents,
    changed: isAddition ? before.changed : changed,
    missing: null,
    isComposed: true,
  }));
}

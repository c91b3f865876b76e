import '#renderer/withoutEval.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { Language } from '#core/agreement/language.ts';
import type { TemplateSources } from '#core/bridge/requests.ts';
import type { OpenBlank } from '#core/bridge/problem.ts';
import type { Check } from '#core/checks/checker.ts';
import type { Finding } from '#core/checks/finding.ts';
import type { CheckSettings } from '#core/checks/settings.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import type { DatedFacts } from '#core/measures/dated/datedFacts.ts';
import type { Document, Inline } from '#core/document/document.ts';
import type { BrokenReference } from '#core/document/problem.ts';
import { applySteps, type Step } from '#core/editing/steps.ts';
import { isSameData } from '#core/document/sameData.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { documentMaker, type MakeDocument } from '#core/document/makeDocument.ts';
import { knownBlocks, sentBlock, type KnownBlocks, type SentBlock } from './sending.ts';

/** What the window sends: a template when it changes, and the agreement after each edit. */
export type ContractOrder =
  | { readonly kind: 'template'; readonly sources: TemplateSources }
  | { readonly kind: 'checks'; readonly settings: CheckSettings; readonly houseRules: readonly HouseRule[] }
  /** Somebody waits for the checker: it need not wait for a rest. */
  | { readonly kind: 'checkNow' }
  | {
      readonly kind: 'compose';
      /** From the agreement as it was last sent; from nothing the first time. */
      readonly steps: readonly Step[];
      /** The window has nothing of this contract yet: every block is sent. */
      readonly isFresh: boolean;
      readonly language: Language;
      readonly date: string;
      readonly order: number;
    };

/** A part of the contract; an annex has its label and title. */
export interface SentSection {
  readonly id: string;
  readonly heading: SectionHeading | null;
  readonly blocks: readonly SentBlock[];
}

export interface SectionHeading {
  readonly label: string;
  readonly title: readonly Inline[];
}

export type ContractReply =
  /** Said once, before anything was ordered. */
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'contract';
      readonly order: number;
      /** What calendars and holidays add to the contract as it was last sent; nothing was asked for and nothing changed. */
      readonly isAddition: boolean;
      readonly sections: readonly SentSection[];
      /** `null` when it is as it was last sent. */
      readonly contents: Document['contents'] | null;
    }
  /** What a final would leave blank; sent once the typing rests. */
  | { readonly kind: 'blanks'; readonly blanks: readonly OpenBlank[]; readonly broken: readonly BrokenReference[] }
  /** What the checker found; sent once the typing rests, and again when the other languages are read too. */
  | {
      readonly kind: 'findings';
      readonly order: number;
      readonly findings: readonly Finding[];
      /** Every language that the agreement is written in was read as it is now. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'none'; readonly order: number; readonly because: 'noTemplate' | 'tooLarge' };

type ComposeOrder = Extract<ContractOrder, { kind: 'compose' }>;

/** How long the typing must rest before blanks are looked for and dates worked out again, in milliseconds. */
const REST = 400;
/** How long it must rest before the contract is read in the languages that are not shown. */
const LONG_REST = 2_000;

let rest: ReturnType<typeof setTimeout> | undefined;
/** Of the template that was sent last. */
let make: MakeDocument | null = null;
let agreement: Agreement | null = null;
/** The blocks and the contents as they were last sent. */
let sent: KnownBlocks = new Map();
let sentContents: Document['contents'] | null = null;
/** Works out what follows from dates; calendars and holidays are large and are loaded behind the first contract. */
let factsOf: ((agreement: Agreement) => DatedFacts) | null = null;
/** As worked out when the typing last rested. */
let dated: DatedFacts | undefined;
/** Reads the agreement with a careful eye; the rules are loaded behind the first contract. */
let check: Check | null = null;
let settings: CheckSettings = {};
let houseRules: readonly HouseRule[] = [];
/** Somebody waits for the checker. */
let isAwaited = false;
/** What was asked for last. */
let newest: ComposeOrder | null = null;
/** The contract in each language as the checker last read it. */
let editions = new Map<Language, Document>();

self.addEventListener('message', ({ data }: MessageEvent<ContractOrder>) => {
  if (data.kind === 'template') {
    const { manifest, en, da } = data.sources;
    const parsed = parseTemplate({ manifest, texts: { en, da } });
    make = parsed.ok ? documentMaker(parsed.value) : null;
    forgetSent();
  } else if (data.kind === 'checks') {
    ({ settings, houseRules } = data);
    restAgain();
  } else if (data.kind === 'checkNow') {
    isAwaited = true;
    restAgain();
  } else self.postMessage(compose(data));
});

const ready: ContractReply = { kind: 'ready' };
// A worker hears nothing before all of this file has been run.
setTimeout(() => self.postMessage(ready));

function compose(order: ComposeOrder): ContractReply {
  const made = applySteps(agreement, order.steps);
  if (!made.ok) throw new Error('The steps to the agreement do not fit');
  agreement = made.value as Agreement;
  if (order.isFresh) {
    forgetSent();
    dated = factsOf?.(agreement);
  }
  newest = order;
  restAgain();
  return contractFor(order, false);
}

function contractFor({ language, date, order }: ComposeOrder, isAddition: boolean): ContractReply {
  if (make === null || agreement === null) return { kind: 'none', order, because: 'noTemplate' };
  const draft = make(agreement, { language, status: 'draft', date, dated });
  if (!draft.ok) return { kind: 'none', order, because: 'tooLarge' };
  return {
    kind: 'contract',
    order,
    isAddition,
    sections: changed(draft.value),
    contents: changedContents(draft.value),
  };
}

function restAgain(): void {
  const order = newest;
  if (order === null) return;
  clearTimeout(rest);
  rest = setTimeout(() => void afterRest(order), isAwaited ? 0 : REST);
}

/** What need not follow each letter: what follows from dates, what a final would lack, and what the checker finds. */
async function afterRest(order: ComposeOrder): Promise<void> {
  factsOf ??= (await import('#core/measures/dated/followedFacts.ts')).followedFacts();
  // While they were loaded another contract may have been asked for, in the other language: what follows then follows that one.
  if (agreement === null || order !== newest) return;
  const facts = factsOf(agreement);
  if (facts !== dated) {
    dated = facts;
    const reply = contractFor(order, true);
    if (reply.kind === 'contract') self.postMessage(reply);
  }
  self.postMessage(blanksOf(order));
  const others = writtenLanguages(agreement).filter((one) => one !== order.language);
  const isWhole = isAwaited || others.length === 0;
  await findIn(order, isWhole ? [order.language, ...others] : [order.language], isWhole);
  // While the rules were loaded, more may have been typed: then this order is no longer the one that rests.
  if (!isWhole && order === newest) rest = setTimeout(() => void findIn(order, others, true), LONG_REST);
}

/** Reads the contract anew in some languages; in the others it is as it was last read, which `isWhole` says is as it is now. */
async function findIn(order: ComposeOrder, languages: readonly Language[], isWhole: boolean): Promise<void> {
  check ??= (await import('#core/checks/checker.ts')).checker();
  if (agreement === null || order !== newest) return;
  for (const language of languages) readEdition(language, order);
  const findings = check({ agreement, editions: [...editions.values()], settings, houseRules });
  isAwaited &&= !isWhole;
  self.postMessage({ kind: 'findings', order: order.order, findings, isWhole });
}

function readEdition(language: Language, { date }: ComposeOrder): void {
  if (make === null || agreement === null) return;
  const made = make(agreement, { language, status: 'draft', date, dated });
  if (made.ok) editions.set(language, made.value);
  else editions.delete(language);
}

function blanksOf({ language, date }: ComposeOrder): ContractReply {
  const none = { kind: 'blanks', blanks: [], broken: [] } as const;
  if (make === null || agreement === null) return none;
  const final = make(agreement, { language, status: 'final', date, dated });
  if (final.ok || final.problem.kind === 'evaluation') return none;
  const { blanks, brokenReferences } = final.problem;
  return { kind: 'blanks', blanks, broken: brokenReferences };
}

function forgetSent(): void {
  editions = new Map();
  sent = new Map();
  sentContents = null;
}

function changed(document: Document): readonly SentSection[] {
  const sections = document.sections.map((section) => ({
    id: section.id,
    heading: section.kind === 'annex' ? { label: section.label, title: section.title } : null,
    blocks: section.blocks.map((block) => sentBlock(block, sent)),
  }));
  sent = knownBlocks(document.sections.flatMap(({ blocks }) => blocks));
  return sections;
}

function changedContents({ contents }: Document): Document['contents'] | null {
  if (isSameData(sentContents, contents)) return null;
  sentContents = contents;
  return contents;
}

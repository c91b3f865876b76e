import '#renderer/withoutEval.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { TemplateSources } from '#core/bridge/requests.ts';
import type { OpenBlank } from '#core/bridge/problem.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import type { Document, Inline } from '#core/document/document.ts';
import type { BrokenReference } from '#core/document/problem.ts';
import { applySteps, type Step } from '#core/editing/steps.ts';
import { isSameData } from '#core/document/sameData.ts';
import { documentMaker, type DocumentRequest, type MakeDocument } from '#core/document/makeDocument.ts';
import { knownBlocks, sentBlock, type KnownBlocks, type SentBlock } from './sending.ts';

/** What the window sends: a template when it changes, and the agreement after each edit. */
export type ContractOrder =
  | { readonly kind: 'template'; readonly sources: TemplateSources }
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
  | {
      readonly kind: 'contract';
      readonly order: number;
      readonly sections: readonly SentSection[];
      /** `null` when it is as it was last sent. */
      readonly contents: Document['contents'] | null;
    }
  /** What a final would leave blank; sent once the typing rests. */
  | { readonly kind: 'blanks'; readonly blanks: readonly OpenBlank[]; readonly broken: readonly BrokenReference[] }
  | { readonly kind: 'none'; readonly order: number; readonly because: 'noTemplate' | 'tooLarge' };

/** How long the typing must rest before blanks are looked for, in milliseconds. */
const REST = 400;

let rest: ReturnType<typeof setTimeout> | undefined;
/** Of the template that was sent last. */
let make: MakeDocument | null = null;
let agreement: Agreement | null = null;
/** The blocks and the contents as they were last sent. */
let sent: KnownBlocks = new Map();
let sentContents: Document['contents'] | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ContractOrder>) => {
  if (data.kind === 'template') {
    const { manifest, en, da } = data.sources;
    const parsed = parseTemplate({ manifest, texts: { en, da } });
    make = parsed.ok ? documentMaker(parsed.value) : null;
    forgetSent();
  } else self.postMessage(compose(data));
});

function compose({
  steps,
  isFresh,
  language,
  date,
  order,
}: Extract<ContractOrder, { kind: 'compose' }>): ContractReply {
  const made = applySteps(agreement, steps);
  if (!made.ok) throw new Error('The steps to the agreement do not fit');
  agreement = made.value as Agreement;
  if (isFresh) forgetSent();
  if (make === null) return { kind: 'none', order, because: 'noTemplate' };
  const request: DocumentRequest = { language, status: 'draft', date };
  const draft = make(agreement, request);
  if (!draft.ok) return { kind: 'none', order, because: 'tooLarge' };
  clearTimeout(rest);
  rest = setTimeout(() => self.postMessage(blanksOf(request)), REST);
  return { kind: 'contract', order, sections: changed(draft.value), contents: changedContents(draft.value) };
}

function blanksOf({ language, date }: DocumentRequest): ContractReply {
  const none = { kind: 'blanks', blanks: [], broken: [] } as const;
  if (make === null || agreement === null) return none;
  const final = make(agreement, { language, status: 'final', date });
  if (final.ok || final.problem.kind === 'evaluation') return none;
  const { blanks, brokenReferences } = final.problem;
  return { kind: 'blanks', blanks, broken: brokenReferences };
}

function forgetSent(): void {
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

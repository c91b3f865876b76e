import { create } from 'zustand';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { useBrands } from '#renderer/state/brands.ts';
import { useContract } from '#renderer/state/contract.ts';
import { saveNow, useOpenDraft } from '#renderer/state/openDraft.ts';
import { openPdf, type Pdf } from './pdf.ts';

/** What pages are made of. */
interface Source {
  readonly draft: string;
  readonly agreement: Agreement;
  readonly language: Language;
  /** Of the looks of firms. */
  readonly edition: number;
}

interface Making {
  /** The pages as they were last made, which may be older than the text. */
  readonly made: { readonly source: Source; readonly pdf: Pdf } | null;
  readonly isMaking: boolean;
  /** Why the last pages could not be made. */
  readonly problem: DesktopProblem | null;
}

/** How long the typing must rest before pages are made anew, in milliseconds. */
const REST = 1_000;

const NOTHING: Making = { made: null, isMaking: false, problem: null };

/** The real pages of the draft that is open, while somebody looks at them. */
export const useMaking = create<Making>(() => NOTHING);

let timer: ReturnType<typeof setTimeout> | undefined;
/** The typing rested while pages were being made: they are old already. */
let isStale = false;

/** Keeps the pages in step with the draft until the answer is called. They are kept then, for whoever looks again. */
export function followPages(): () => void {
  const endings = [
    useOpenDraft.subscribe(({ open }, before) => {
      if (open?.history.present.agreement === before.open?.history.present.agreement) return;
      clearTimeout(timer);
      timer = setTimeout(() => void make(), REST);
    }),
    useBrands.subscribe(({ edition }, before) => {
      if (edition !== before.edition) void make();
    }),
    useContract.subscribe(({ language }, before) => {
      if (language !== before.language) void make();
    }),
  ];
  void make();
  return () => {
    clearTimeout(timer);
    for (const end of endings) end();
  };
}

/** Makes the pages of the draft as it is; one at a time, and once more when the typing rested meanwhile. */
export async function make(): Promise<void> {
  const { made, isMaking } = useMaking.getState();
  const source = presentSource();
  if (source === null || isOf(made, source)) return;
  if (isMaking) {
    isStale = true;
    return;
  }
  if (made?.source.draft !== source.draft) forget();
  useMaking.setState({ isMaking: true });
  take(source, await printed(source));
  useMaking.setState({ isMaking: false });
  if (!isStale) return;
  isStale = false;
  void make();
}

async function printed({ draft, language }: Source): Promise<Outcome<Pdf, DesktopProblem>> {
  await saveNow();
  const answered = await desktop().ask.makePages({ draft, language });
  return answered.ok ? done(await openPdf(answered.value.pdf)) : answered;
}

/** Whether the pages show the draft as it is now. */
export function areFresh({ made }: Making): boolean {
  const source = presentSource();
  return source !== null && isOf(made, source);
}

function take(source: Source, pages: Outcome<Pdf, DesktopProblem>): void {
  if (!pages.ok) {
    // Other pages took the place of these.
    if (pages.problem.kind !== 'cancelled') useMaking.setState({ problem: pages.problem });
    return;
  }
  const before = useMaking.getState().made;
  useMaking.setState({ made: { source, pdf: pages.value }, problem: null });
  before?.pdf.close();
}

function forget(): void {
  useMaking.getState().made?.pdf.close();
  useMaking.setState({ made: null, problem: null });
}

function presentSource(): Source | null {
  const { open } = useOpenDraft.getState();
  if (open === null) return null;
  const { agreement } = open.history.present;
  return {
    draft: open.draft,
    agreement,
    language: useContract.getState().language ?? agreement.language,
    edition: useBrands.getState().edition,
  };
}

function isOf(made: Making['made'], source: Source): boolean {
  if (made === null) return false;
  const { agreement, language, edition } = made.source;
  return agreement === source.agreement && language === source.language && edition === source.edition;
}

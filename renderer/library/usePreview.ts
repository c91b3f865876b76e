import { useEffect, useState } from 'react';
import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Block } from '#core/document/document.ts';
import { desktop } from '#renderer/desktop.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { showProblem } from '#renderer/state/session.ts';
import type { PrintClause } from './printClause.ts';

/** A clause as it is printed, and the agreement that its values are from. */
export interface Preview {
  readonly block: Block | null;
  readonly from: Agreement;
}

/** How long a clause must be looked at before it is set, in milliseconds: keys lead past many. */
const REST = 120;

/** The clause in the contract of the draft that is open, else of a sample of a type it suits; `null` until it is set. */
export function usePreview(clause: LibraryClause, language: Language): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const open = useOpenDraft((state) => state.open?.history.present.agreement ?? null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      void printed(clause, open, language).then((made) => {
        if (isWanted) setPreview(made);
      });
    }, REST);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [clause, open, language]);
  return preview;
}

async function printed(clause: LibraryClause, open: Agreement | null, language: Language): Promise<Preview | null> {
  const from = open ?? (await sampleFor(clause.suits));
  const template = from?.template?.id;
  if (from === null || template === undefined) return null;
  const print = await printerOf(template);
  return print === null ? null : { block: print(clause, from, language), from };
}

const samples = new Map<AgreementType, Agreement>();

async function sampleFor(suits: readonly AgreementType[]): Promise<Agreement | null> {
  const [type = 'customer'] = suits;
  const known = samples.get(type);
  if (known !== undefined) return known;
  const listed = await desktop().ask.listSamples({});
  if (!listed.ok) return told(listed.problem);
  const summary = listed.value.find((one) => one.type === type) ?? listed.value[0];
  if (summary === undefined) return null;
  const read = await desktop().ask.readSample({ sample: summary.id });
  if (!read.ok) return told(read.problem);
  samples.set(type, read.value);
  return read.value;
}

const printers = new Map<string, PrintClause>();

async function printerOf(template: string): Promise<PrintClause | null> {
  const known = printers.get(template);
  if (known !== undefined) return known;
  const read = await desktop().ask.readTemplate({ template });
  if (!read.ok) return told(read.problem);
  const { clausePrinter } = await import('./printClause.ts');
  const print = clausePrinter(read.value);
  printers.set(template, print);
  return print;
}

function told(problem: Parameters<typeof showProblem>[0]): null {
  showProblem(problem);
  return null;
}

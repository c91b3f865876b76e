import { useEffect, useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { parseTemplate, type Template } from '#core/clauses/template.ts';
import type { Block, Document } from '#core/document/document.ts';
import { documentMaker } from '#core/document/makeDocument.ts';
import type { TemplateSources } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import type { Target } from './picker/offers.ts';
import type { ClauseDraft } from './clauseDraft.ts';
import { everyBlock, targetsIn } from './targets.ts';

/** The clause in the contract it would be printed in. */
export interface Printed {
  readonly blocks: readonly Block[];
  /** What of that contract can be referred to. */
  readonly targets: readonly Target[];
}

const NOTHING: Printed = { blocks: [], targets: [] };
/** The id of the clause in the contract that is made for the preview. */
const PREVIEWED = 'clause-being-written';
const REST = 300;

interface ToPrint {
  readonly draft: ClauseDraft;
  readonly terms: readonly ClauseTerm[];
  readonly agreement: Agreement;
  readonly language: Language;
}

/** The clause as the agreement prints it in a language, a moment after the last letter. */
export function usePrinted({ draft, terms, agreement, language }: ToPrint): Printed {
  const template = useTemplate(agreement.template?.id);
  const make = useMemo(() => (template === null ? null : documentMaker(template)), [template]);
  const [printed, setPrinted] = useState(NOTHING);
  const { component } = draft;
  const title = draft.title[language];
  const text = draft.text[language];
  useEffect(() => {
    if (make === null) return undefined;
    const waiting = setTimeout(() => {
      const clause = { id: PREVIEWED, title: { [language]: title || '…' }, text: { [language]: text }, component };
      const definitions = [...agreement.definitions, ...terms];
      const shown = { ...agreement, clauses: [...agreement.clauses, clause], definitions };
      const made = make(shown, { language, status: 'draft', date: isoDate(new Date()) });
      if (made.ok) setPrinted(printedIn(made.value, terms));
    }, REST);
    return () => clearTimeout(waiting);
  }, [make, agreement, language, title, text, component, terms]);
  return printed;
}

/** The clause and, below it, what it adds to the definitions. */
function printedIn({ sections, contents }: Document, terms: readonly ClauseTerm[]): Printed {
  const blocks = sections.flatMap((section) => section.blocks);
  const anchors = new Set(terms.map(({ id }) => `term-${id}`));
  const own = everyBlock(blocks).flatMap((block): readonly Block[] => {
    if (block.id === `clause-${PREVIEWED}`) return [block];
    if (block.kind !== 'definitions') return [];
    const entries = block.entries.filter(({ anchor }) => anchors.has(anchor));
    return entries.length === 0 ? [] : [{ ...block, entries }];
  });
  const targets = targetsIn(contents, blocks).filter(({ anchor }) => anchor !== `clause-${PREVIEWED}`);
  return { blocks: [...own.filter((block) => !isDefinition(block)), ...own.filter(isDefinition)], targets };
}

function isDefinition({ kind }: Block): boolean {
  return kind === 'definitions';
}

/** What is around the clause where the agreement has no template of its own. */
const STARTING_TEMPLATE = 'customer-saas';

function parsedTemplate({ manifest, en, da }: TemplateSources) {
  return parseTemplate({ manifest, texts: { en, da } });
}

function useTemplate(id: string = STARTING_TEMPLATE): Template | null {
  const [template, setTemplate] = useState<Template | null>(null);
  useEffect(() => {
    let isWanted = true;
    void desktop()
      .ask.readTemplate({ template: id })
      .then((read) => {
        const parsed = read.ok ? parsedTemplate(read.value) : null;
        if (isWanted && parsed !== null && parsed.ok) setTemplate(parsed.value);
      });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return template;
}

function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}

import { loadTemplate } from '#cli/templates.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Document } from '#core/document/document.ts';
import { documentMaker, type MakeDocument } from '#core/document/makeDocument.ts';
import { datedFacts } from '#core/measures/dated/datedFacts.ts';

const makers = new Map<string, MakeDocument>();

/** The draft of an agreement, made with the template it names. */
export function draftOf(agreement: Agreement, language: Language): Document {
  const id = agreement.template?.id ?? '';
  const make = makers.get(id) ?? makerFor(id);
  makers.set(id, make);
  const made = make(agreement, { language, status: 'draft', date: '2026-11-23', dated: datedFacts(agreement) });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}

function makerFor(id: string): MakeDocument {
  const template = loadTemplate(id);
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  return documentMaker(template.value);
}

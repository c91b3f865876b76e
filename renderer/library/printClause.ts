import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { TemplateSources } from '#core/bridge/requests.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { parseTemplate } from '#core/clauses/template.ts';
import type { Block } from '#core/document/document.ts';
import { documentMaker } from '#core/document/makeDocument.ts';

/** The id that the copy of a clause has in the agreement that it is printed with. */
const COPY = 'library-preview';

/** The clause with its number, as it would stand in the contract; `null` where it would not be printed. */
export type PrintClause = (clause: LibraryClause, agreement: Agreement, language: Language) => Block | null;

/** Prints clauses in contracts of a template. */
export function clausePrinter({ manifest, en, da }: TemplateSources): PrintClause {
  const template = parseTemplate({ manifest, texts: { en, da } });
  if (!template.ok) return () => null;
  const make = documentMaker(template.value);
  return (clause, agreement, language) => {
    const made = make(withCopy(agreement, clause), { language, status: 'draft', date: '2026-01-01' });
    return made.ok ? findClause(made.value.sections.flatMap(({ blocks }) => blocks)) : null;
  };
}

/** The agreement with a copy of the clause after those of its component that it has, without those of the same origin. */
function withCopy(agreement: Agreement, { id, version, title, text, component, terms }: LibraryClause): Agreement {
  const others = agreement.clauses.filter(({ origin }) => origin?.clause !== id);
  const known = new Set(agreement.definitions.map((definition) => definition.id));
  return {
    ...agreement,
    clauses: [...others, { id: COPY, origin: { clause: id, version }, title, text, component }],
    definitions: [...agreement.definitions, ...terms.filter((term) => !known.has(term.id))],
  };
}

function findClause(blocks: readonly Block[]): Block | null {
  for (const block of blocks) {
    if (block.kind !== 'clause') continue;
    if (block.anchor === `clause-${COPY}`) return block;
    const inside = findClause(block.blocks);
    if (inside !== null) return inside;
  }
  return null;
}

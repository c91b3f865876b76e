import type { Document, Inline, Section } from './document.ts';
import { numberDocument } from './number.ts';
import { rewriteSection } from './rewrite.ts';
import { signsWithoutShape } from './typefaceSigns.ts';
import { words } from './words/words.ts';

/** A sign of the contract that the typeface has no shape for: an emoji, a letter of another script. */
export interface UnprintableSign {
  readonly sign: string;
  /** The answer it was typed in; `null` where nobody typed it. */
  readonly path: string | null;
  /** The clause it stands in: "7.2"; `null` outside of clauses. */
  readonly where: string | null;
}

/** More are not listed: one pasted page of another script would hold hundreds. */
const MOST_LISTED = 100;

interface FoundSign extends Omit<UnprintableSign, 'where'> {
  /** Of the clause or annex; `null` outside of both. */
  readonly anchor: string | null;
}

/** Where the contract holds signs that would be printed as boxes; each sign once for each answer. */
export function unprintableSigns(document: Document): readonly UnprintableSign[] {
  const found = new Map<string, FoundSign>();
  for (const section of document.sections) {
    for (const sign of signsIn(section)) {
      const key = `${sign.sign} ${sign.path ?? ''}`;
      if (!found.has(key) && found.size < MOST_LISTED) found.set(key, sign);
    }
  }
  if (found.size === 0) return [];
  const placeOf = placesIn(document);
  return Array.from(found.values(), ({ sign, path, anchor }) => ({ sign, path, where: placeOf(anchor) }));
}

function signsIn(section: Section): readonly FoundSign[] {
  const found: FoundSign[] = [];
  const annex = section.kind === 'annex' ? section.anchor : null;
  const clauses: string[] = [];
  rewriteSection<'composed'>(section, {
    id: (id) => id,
    anchor: (anchor) => anchor,
    clauseLabel: (anchor) => {
      clauses.push(anchor);
      return null;
    },
    clauseLeft: () => void clauses.pop(),
    annexLabel: () => null,
    words: (same) => same,
    inlines: (content) => {
      for (const inline of content) {
        for (const sign of signsWithoutShape(textOf(inline))) {
          found.push({ sign, path: 'path' in inline ? inline.path : null, anchor: clauses.at(-1) ?? annex });
        }
      }
      return content;
    },
  });
  return found;
}

function textOf(inline: Inline): string {
  if (inline.kind === 'lineBreak') return '';
  return inline.kind === 'blank' ? inline.prompt : inline.text;
}

/** How a reader finds a clause: "7.2", "Annex 1", "2.1 of Annex 1". */
function placesIn(document: Document): (anchor: string | null) => string | null {
  const { byAnchor } = numberDocument(document);
  const annexes = new Map(document.contents.map(({ target, label }) => [target, label]));
  const ofAnnex = words[document.language].forms.clauseOfAnnex;
  return (anchor) => {
    const numbered = anchor === null ? undefined : byAnchor.get(anchor);
    if (anchor === null || numbered === undefined || numbered.kind === 'definition') return null;
    if (numbered.kind === 'annex') return annexes.get(anchor) ?? null;
    const { label, annex } = numbered;
    return annex === null ? label.full : `${label.full}${ofAnnex}${annexes.get(annex) ?? ''}`;
  };
}

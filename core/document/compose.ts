import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { EvaluatedSection, EvaluatedTemplate } from '#core/clauses/evaluated.ts';
import { arrangeClauses, arrangeUnnumbered } from './arrange.ts';
import { cleanText } from './clean.ts';
import { termFinder, termMarker, type FindTerms } from './definedTerms.ts';
import type { Document, RunningText, Section } from './document.ts';
import { NO_BREAK_SPACE } from './forms.ts';
import { DocumentMemory } from './memory.ts';
import { partyName } from './naming.ts';
import { piecesOf, type WriteTag } from './pieces.ts';
import { rewriteSection, type RewrittenBlocks } from './rewrite.ts';
import { templateInlines } from './templateInlines.ts';
import { withUniqueIds } from './unique.ts';
import { withUsedTermsOnly } from './usedTerms.ts';
import { wordsFor } from './manner.ts';
import type { BlockWriters, TemplateTerm, Writing } from './writing.ts';

export interface ComposeRequest {
  readonly agreement: Agreement;
  readonly template: EvaluatedTemplate;
  /** The terms the template defines, in the language asked for. */
  readonly terms: readonly TemplateTerm[];
  readonly language: Language;
  readonly status: 'draft' | 'final';
  /** ISO 8601 date the document speaks from. */
  readonly date: string;
}

/**
 * The document with its words, order and defined terms, but without numbers. What has not been answered is a blank,
 * whatever the status. Ids and anchors are unique, and no text holds what cannot be printed.
 */
export function composeDocument(
  request: ComposeRequest,
  writers: BlockWriters,
  memory: DocumentMemory = new DocumentMemory(),
): Document<'composed'> {
  const { agreement, language, status, date } = request;
  const writing = { agreement, language, words: wordsFor(agreement, language), templateTerms: request.terms };
  const write: WriteTag = (tag, argument) => memory.write(writers, writing, tag, argument);
  const sections = memory.reuse(
    request.template.sections.flatMap((section) => composeSection(writing, section, write)),
  );
  const title = cleanText(agreement.title?.[language] ?? '') || writing.words.forms.untitled;
  const parties = agreement.parties.map((party) => partyName(writing, party)).filter((name) => name !== '');
  return {
    language,
    title,
    number: cleanText(agreement.number ?? '') || null,
    version: cleanText(agreement.version ?? '') || null,
    status,
    date,
    parties,
    running: runningText(writing, { title, parties, status }),
    sections: withTerms(withUniqueIds(sections), request),
    contents: null,
  };
}

function composeSection(writing: Writing, section: EvaluatedSection, write: WriteTag): readonly Section<'composed'>[] {
  const scope = section.kind === 'annex' ? section.anchor : section.kind;
  const pieces = piecesOf(writing, section.blocks, scope, write);
  if (!pieces.some(({ kind }) => kind === 'block')) return [];
  if (section.kind === 'annex') {
    const { anchor } = section;
    const title = templateInlines(writing, section.title);
    const blocks = arrangeClauses(pieces);
    if (blocks.length === 0) return [];
    return [{ kind: 'annex', id: `annex-${anchor}`, anchor, label: null, title, blocks }];
  }
  const { kind } = section;
  return [{ kind, id: kind, blocks: kind === 'body' ? arrangeClauses(pieces) : arrangeUnnumbered(pieces) }];
}

/** Terms of the template that the document does not use are left out; the others are marked where they are used. */
function withTerms(
  sections: readonly Section<'composed'>[],
  { language, terms }: ComposeRequest,
): readonly Section<'composed'>[] {
  const findTerms = termFinder(sections, language);
  const markTerms = termMarker(findTerms);
  const inherited = new Set(terms.map(({ id }) => `term-${id}`));
  const known = markedBlocks.get(findTerms) ?? new WeakMap();
  markedBlocks.set(findTerms, known);
  return withUsedTermsOnly(sections, inherited, findTerms).map((section) => {
    if (section.kind === 'cover') return section;
    return rewriteSection<'composed'>(section, {
      known,
      id: (id) => id,
      anchor: (anchor) => anchor,
      clauseLabel: () => null,
      annexLabel: () => null,
      inlines: (content, place) => {
        if (place.kind === 'name' || place.kind === 'term') return content;
        return markTerms(content, place.kind === 'meaning' ? place.anchor : null);
      },
      words: (unchanged) => unchanged,
    });
  });
}

/** Blocks whose terms were marked before, for each set of terms. */
const markedBlocks = new WeakMap<FindTerms, RewrittenBlocks>();

interface Named {
  readonly title: string;
  readonly parties: readonly string[];
  readonly status: 'draft' | 'final';
}

function runningText({ agreement, words: { forms } }: Writing, { title, parties, status }: Named): RunningText {
  const number = cleanText(agreement.number ?? '');
  const version = cleanText(agreement.version ?? '');
  const edition = version === '' ? '' : forms.version(version);
  return {
    header: { left: title, right: [number, edition].filter((part) => part !== '').join(`${NO_BREAK_SPACE}· `) },
    footer: { left: parties.join(`${NO_BREAK_SPACE}· `) },
    page: forms.page,
    draftMark: status === 'draft' ? forms.draftMark : null,
  };
}

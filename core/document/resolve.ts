import { done, failed, type Outcome } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import type { ClauseLabel, Document, Inline, Reference, Section } from './document.ts';
import { blank, plainTextOf, text } from './inline.ts';
import { DocumentMemory } from './memory.ts';
import { numberDocument, type Numbered, type NumberedTitle, type Numbering } from './number.ts';
import type { BrokenReference, DocumentProblem, UnfilledBlank } from './problem.ts';
import { rewriteSection } from './rewrite.ts';
import { words } from './words/words.ts';
import type { FormWords } from './words/forms.ts';

/**
 * Fills in every label, reference and contents entry. A reference that leads nowhere is a blank in a draft; a final
 * document with such a reference or any blank is refused, with the list of all of them.
 */
export function resolveDocument(
  document: Document<'composed'>,
  memory: DocumentMemory = new DocumentMemory(),
): Outcome<Document, DocumentProblem> {
  // Whoever looks for blanks must go through everything.
  const known = document.status === 'draft' ? memory : null;
  const resolver = new Resolver(numberDocument(document), words[document.language].forms, known);
  const resolved: Document = {
    ...document,
    sections: document.sections.map((section) => resolver.section(section)),
    contents: resolver.contents(),
  };
  const { blanks, brokenReferences } = resolver;
  if (document.status === 'draft' || blanks.length + brokenReferences.length === 0) return done(resolved);
  return failed({ kind: 'unfinished', blanks, brokenReferences });
}

/** The longest words that may join two references to a row: " to clause ". */
const LONGEST_JOINER = 14;

type NumberedClause = Extract<Numbered, { kind: 'clause' }>;

class Resolver {
  readonly blanks: UnfilledBlank[] = [];
  readonly brokenReferences: BrokenReference[] = [];
  private readonly numbering: Numbering;
  private readonly forms: FormWords;
  private readonly memory: DocumentMemory | null;
  /** The annex that is being gone through. */
  private annex: string | null = null;
  /** The clauses around the place that is being gone through, and the annex, as a reader would name them. */
  private readonly around: string[] = [];

  constructor(numbering: Numbering, forms: FormWords, memory: DocumentMemory | null) {
    this.numbering = numbering;
    this.forms = forms;
    this.memory = memory;
  }

  section(section: Section<'composed'>): Section {
    this.annex = section.kind === 'annex' ? section.anchor : null;
    this.around.length = 0;
    if (section.kind === 'annex') this.around.push(this.annexLabel(section.anchor));
    const known = this.memory?.resolved(this.numbering, this.annex);
    return rewriteSection<'resolved'>(section, {
      ...(known === undefined ? {} : { known }),
      id: (id) => id,
      anchor: (anchor) => anchor,
      clauseLabel: (anchor) => this.enterClause(anchor),
      clauseLeft: () => this.around.pop(),
      annexLabel: (anchor) => this.annexLabel(anchor),
      inlines: (content) => this.inlines(content),
      words: (unchanged) => unchanged,
    });
  }

  contents(): Document['contents'] {
    return this.numbering.contents.map(({ numbered, ...entry }: NumberedTitle) => ({
      ...entry,
      kind: numbered.kind,
      label: numbered.kind === 'annex' ? this.forms.annex(numbered.number) : numbered.label.full,
    }));
  }

  private enterClause(anchor: string): ClauseLabel {
    const numbered = this.numbering.byAnchor.get(anchor);
    if (numbered?.kind !== 'clause') throw new Error(`Clause ${anchor} has no number`);
    const { label } = numbered;
    const ofAnnex = this.annex === null ? '' : `${this.forms.clauseOfAnnex}${this.annexLabel(this.annex)}`;
    this.around.push(`${label.full}${ofAnnex}`);
    return label;
  }

  private get where(): string | null {
    return this.around.at(-1) ?? null;
  }

  private annexLabel(anchor: string): string {
    return this.forms.annex(this.annexNumber(anchor));
  }

  private annexNumber(anchor: string): number {
    const numbered = this.numbering.byAnchor.get(anchor);
    if (numbered?.kind !== 'annex') throw new Error(`Annex ${anchor} has no number`);
    return numbered.number;
  }

  private inlines(content: readonly Inline[]): readonly Inline[] {
    return content.flatMap((inline, index): readonly Inline[] => {
      if (inline.kind === 'blank') this.blanks.push({ path: inline.path, prompt: inline.prompt, where: this.where });
      if (inline.kind !== 'reference') return [inline];
      return this.reference(inline, this.goesOn(content, index));
    });
  }

  /** "6.7(a), 6.7(b) and 6.7(c) of the Agreement": in a row of clauses only the last says where they stand. */
  private goesOn(content: readonly Inline[], index: number): boolean {
    const rest = content.slice(index + 1);
    const next = rest.findIndex(({ kind }) => kind !== 'text');
    if (next < 1 || plainTextOf(rest.slice(0, next)).length > LONGEST_JOINER) return false;
    const here = this.clauseAt(content[index]);
    const there = this.clauseAt(rest[next]);
    return here !== null && there !== null && here.annex === there.annex;
  }

  private clauseAt(inline: Inline | undefined): NumberedClause | null {
    const numbered = inline?.kind === 'reference' ? this.numbering.byAnchor.get(inline.target) : undefined;
    return numbered?.kind === 'clause' ? numbered : null;
  }

  private reference({ target }: Reference, goesOn: boolean): readonly Inline[] {
    const numbered = this.numbering.byAnchor.get(target);
    if (numbered === undefined) {
      this.brokenReferences.push({ target, where: this.where });
      return [blank(`#${target}`, this.forms.missingTarget(target))];
    }
    switch (numbered.kind) {
      case 'definition':
        return [referenceTo(target, numbered.term)];
      case 'annex':
        return [referenceTo(target, this.annexLabel(target))];
      case 'clause':
        return goesOn ? [referenceTo(target, numbered.label.full)] : this.clauseReference(target, numbered);
      default:
        return unreachable(numbered);
    }
  }

  /** Clauses are numbered anew in each annex, so a reference across says which one is meant. */
  private clauseReference(target: string, { label, annex }: NumberedClause): readonly Inline[] {
    const own = referenceTo(target, label.full);
    if (annex === this.annex) return [own];
    if (annex === null) return [own, text(this.forms.clauseOfBody)];
    return [own, text(this.forms.clauseOfAnnex), referenceTo(annex, this.annexLabel(annex))];
  }
}

function referenceTo(target: string, shown: string): Reference {
  return { kind: 'reference', target, text: shown };
}

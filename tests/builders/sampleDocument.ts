import type { Language } from '#core/agreement/language.ts';
import type { Block, Clause, ContentsEntry, Document, Inline, Section } from '#core/document/document.ts';
import { sampleAnnexes } from '#tests/builders/sampleAnnexes.ts';
import { sampleClauses } from '#tests/builders/sampleClauses.ts';
import { sampleCover } from '#tests/builders/sampleCover.ts';
import { sampleSignatures } from '#tests/builders/sampleSignatures.ts';

/** Picks the words of one language. */
export type Say = (english: string, danish: string) => string;

const RUNNING = {
  en: { page: { before: 'Page ', between: ' of ' }, version: 'Version 0.3', draftMark: 'DRAFT' },
  da: { page: { before: 'Side ', between: ' af ' }, version: 'Version 0.3', draftMark: 'UDKAST' },
} as const;

/**
 * A complete resolved contract with every kind of node, clauses down to (i), references to clauses, an annex and a
 * definition, a table longer than a page, two annexes, Danish letters and, as it is a draft, blanks.
 */
export function sampleDocument(language: Language, overrides: Partial<Document> = {}): Document {
  const say: Say = (english, danish) => (language === 'en' ? english : danish);
  const sections: readonly Section[] = [
    sampleCover(say),
    { kind: 'body', id: 'body', blocks: sampleClauses(say) },
    sampleSignatures(say),
    ...sampleAnnexes(say),
  ];
  const document: Document = {
    language,
    title: say('Service Level Agreement', 'Serviceniveauaftale'),
    number: 'SLA-2026-0042',
    version: '0.3',
    status: 'draft',
    date: '2026-11-23',
    parties: ['Ærø Hosting ApS', 'Søborg & Ålsgård <Logistik> A/S'],
    running: {
      header: { left: say('Service Level Agreement', 'Serviceniveauaftale'), right: 'SLA-2026-0042' },
      footer: { left: RUNNING[language].version },
      page: RUNNING[language].page,
      draftMark: RUNNING[language].draftMark,
    },
    sections,
    contents: contentsOf(sections),
    ...overrides,
  };
  return document.status === 'final' ? finalOf(document) : document;
}

/** The contents a resolved document would list: level 1, titled level 2, annexes. */
export function contentsOf(sections: readonly Section[]): readonly ContentsEntry[] {
  return sections.flatMap((section): readonly ContentsEntry[] => {
    if (section.kind === 'body') return section.blocks.flatMap(clauseEntries);
    if (section.kind !== 'annex') return [];
    return [{ kind: 'annex', rank: 1, target: section.anchor, label: section.label, title: plain(section.title) }];
  });
}

function clauseEntries(block: Block): readonly ContentsEntry[] {
  if (block.kind !== 'clause' || block.title === null || block.level > 2) return [];
  return [entry(block, plain(block.title)), ...block.blocks.flatMap(clauseEntries)];
}

const entry = (clause: Clause, title: string): ContentsEntry => ({
  kind: 'clause',
  rank: clause.level === 1 ? 1 : 2,
  target: clause.anchor,
  label: clause.label.full,
  title,
});

const plain = (content: readonly Inline[]): string =>
  content
    .map((inline) => ('text' in inline ? inline.text : inline.kind === 'blank' ? `[${inline.prompt}]` : ' '))
    .join('');

/** A final has no draft mark and no blanks: each is answered with its own prompt. */
function finalOf(document: Document): Document {
  const answered = JSON.stringify(document, (_key, node: unknown) =>
    isBlank(node) ? { kind: 'value', path: node.path, text: node.prompt, marks: [] } : node,
  );
  const copy = JSON.parse(answered) as Document;
  return { ...copy, running: { ...copy.running, draftMark: null } };
}

const isBlank = (node: unknown): node is { readonly path: string; readonly prompt: string } =>
  typeof node === 'object' && node !== null && 'kind' in node && node.kind === 'blank';

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { unreachable } from '#core/unreachable.ts';
import { blocksFrom } from './blocks.ts';
import type { Answer, EvaluatedBlock, EvaluatedSection, EvaluatedTemplate } from './evaluated.ts';
import { evaluateNodes, type Evaluated } from './evaluateNodes.ts';
import type { TemplateFinding } from './finding.ts';
import type { FlowPart } from './flow.ts';
import { findTooMuchMarkdown } from './markdown.ts';
import type { SectionStart } from './syntax.ts';
import type { Template } from './template.ts';
import { readClauseText } from './templateText.ts';

/** Its loops over the lists of this agreement would make more text than an agreement may have. */
export interface EvaluationProblem {
  readonly kind: 'tooMuchText';
}

export type ClauseProblem =
  { readonly kind: 'findings'; readonly findings: readonly TemplateFinding[] } | EvaluationProblem;

/** The template with the answers of the agreement in it, in one language. Fails only when it grows beyond all measure. */
export function evaluateTemplate(
  template: Template,
  agreement: Agreement,
  language: Language,
): Outcome<EvaluatedTemplate, EvaluationProblem> {
  const evaluated = evaluateNodes(template.texts[language].nodes, agreement, language);
  if (evaluated === null || !isReadable(evaluated)) return failed({ kind: 'tooMuchText' });
  const { flows, answers } = evaluated;
  return done({ sections: flows.flatMap(({ start, parts }) => sectionFrom(start, blocksOf(parts, answers))) });
}

/** The blocks of one of the agreement's own clauses. Its text is anybody's: whatever it holds, this returns. */
export function evaluateClauseText(
  text: string,
  agreement: Agreement,
  language: Language,
): Outcome<readonly EvaluatedBlock[], ClauseProblem> {
  const read = readClauseText(text);
  if (!read.ok) return failed({ kind: 'findings', findings: read.problem });
  const evaluated = evaluateNodes(read.value.nodes, agreement, language);
  if (evaluated === null || !isReadable(evaluated)) return failed({ kind: 'tooMuchText' });
  const { flows, answers } = evaluated;
  return done(flows.flatMap(({ parts }) => blocksOf(parts, answers)));
}

function isReadable({ flows }: Evaluated): boolean {
  return flows.every(({ parts }) => parts.every(isReadablePart));
}

function isReadablePart(part: FlowPart): boolean {
  return part.kind === 'tag' || findTooMuchMarkdown(part.markdown.text) < 0;
}

function blocksOf(parts: readonly FlowPart[], answers: readonly Answer[]): readonly EvaluatedBlock[] {
  return parts.flatMap((part): readonly EvaluatedBlock[] => {
    if (part.kind === 'markdown') return blocksFrom(part.markdown.text, answers);
    return [{ kind: 'tag', tag: part.tag, argument: part.argument }];
  });
}

/** Nothing but blank text stands before the first section of a checked template. */
function sectionFrom(start: SectionStart | null, blocks: readonly EvaluatedBlock[]): readonly EvaluatedSection[] {
  if (start === null) return [];
  switch (start.section) {
    case 'cover_section':
      return [{ kind: 'cover', blocks }];
    case 'body_section':
      return [{ kind: 'body', blocks }];
    case 'signature_section':
      return [{ kind: 'signatures', blocks }];
    case 'annex_section':
      return [annexFrom(start, blocks)];
    default:
      return unreachable(start.section);
  }
}

function annexFrom({ annex }: SectionStart, blocks: readonly EvaluatedBlock[]): EvaluatedSection {
  if (annex === null) throw new Error('A checked template has an annex without a title');
  return { kind: 'annex', anchor: annex.anchor, title: [{ kind: 'text', text: annex.title, marks: [] }], blocks };
}

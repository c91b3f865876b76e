import type { Answer, EvaluatedInline } from '#core/clauses/evaluated.ts';
import type { Wording } from '#core/agreement/text.ts';
import { unreachable } from '#core/unreachable.ts';
import { cleanPiece } from './clean.ts';
import type { Inline } from './document.ts';
import { NO_BREAK_SPACE } from './forms.ts';
import { lineBreak, reference, text } from './inline.ts';
import { marked, show, showParagraphs } from './show.ts';
import type { Writing } from './writing.ts';

/** The inlines of a template with its answers printed in the language of the document. */
export function templateInlines(writing: Writing, content: readonly EvaluatedInline[]): readonly Inline[] {
  return content.flatMap((inline) => templateInline(writing, inline));
}

/** A paragraph of a template: several, when it is a single answer that was written in several. */
export function templateParagraphs(
  writing: Writing,
  content: readonly EvaluatedInline[],
): readonly (readonly Inline[])[] {
  const written = content.filter((inline) => inline.kind !== 'text' || inline.text.trim() !== '');
  const [only] = written;
  if (written.length === 1 && only?.kind === 'answer' && isLongText(only.answer)) {
    const { path, value } = only.answer;
    const paragraphs = showParagraphs(writing, path, value as Wording | string | undefined);
    return paragraphs.map((paragraph) => marked(paragraph, only.marks));
  }
  const inlines = templateInlines(writing, content);
  return inlines.some(saysSomething) ? [inlines] : [];
}

function isLongText(answer: Answer): boolean {
  return answer.kind.kind === 'wording' || answer.kind.kind === 'plain';
}

function saysSomething(inline: Inline): boolean {
  if (inline.kind === 'lineBreak') return false;
  return inline.kind === 'blank' || inline.kind === 'reference' || inline.text.trim() !== '';
}

function templateInline(writing: Writing, inline: EvaluatedInline): readonly Inline[] {
  switch (inline.kind) {
    case 'text':
      return textIfAny(cleanPiece(inline.text), inline.marks);
    case 'answer':
      return marked(show(writing, inline.answer.path, inline.answer.kind, inline.answer.value), inline.marks);
    case 'reference':
      return referenceWithWords(cleanPiece(inline.text).trim(), inline.target);
    case 'link':
      return link(inline.href, cleanPiece(inline.text));
    case 'lineBreak':
      return [lineBreak];
    default:
      return unreachable(inline);
  }
}

function textIfAny(words: string, marks: readonly ('bold' | 'italic')[] = []): readonly Inline[] {
  return words === '' ? [] : [text(words, marks)];
}

/** "clause 7.2": the words and the number stay on one line. */
function referenceWithWords(words: string, target: string): readonly Inline[] {
  return [...textIfAny(words === '' ? '' : `${words}${NO_BREAK_SPACE}`), reference(target)];
}

function link(href: string, words: string): readonly Inline[] {
  if (!/^(?:https:\/\/|mailto:)[\x21-\x7E]+$/.test(href)) return textIfAny(words);
  return [{ kind: 'link', href, text: words.trim() === '' ? href : words }];
}

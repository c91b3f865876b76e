import type { TrackedParagraph, TrackedPiece } from './compared.ts';
import { paragraph, type WordParagraph } from '#core/printing/word/story.ts';
import { bodyStyle } from '#core/printing/word/styles.ts';

const UNNUMBERED = paragraph('TableEnd', []);
/** As large as the words that stand in it until they are gone. */
const LEGIBLE = paragraph(bodyStyle[1], []);

/**
 * What is taken out in front of something joins it. Word gives the whole the form of what follows; LibreOffice that of the
 * first paragraph taken out, and before a table it leaves that paragraph, empty, with its number. So the first of them
 * says, as a tracked change of its own, that without its words it looks like what follows.
 */
export function withJoints(pieces: readonly TrackedPiece[]): readonly TrackedPiece[] {
  return pieces.map((piece, index) => {
    if (piece.kind !== 'paragraph' || piece.change === 'kept' || piece.change === 'fleeting') return piece;
    const { change } = piece;
    if (isOf(pieces[index - 1], change)) return piece;
    const next = pieces.slice(index).find((one) => !isOf(one, change));
    return change === 'inserted' ? { ...piece, was: wasAfter(piece.form, next) } : beforeTable(piece, next);
  });
}

const isOf = (piece: TrackedPiece | undefined, change: TrackedParagraph['change']): boolean =>
  piece?.kind === 'paragraph' && piece.change === change;

function wasAfter(form: WordParagraph, next: TrackedPiece | undefined): WordParagraph | null {
  const follows = next?.kind === 'paragraph' ? (next.was ?? next.form) : UNNUMBERED;
  return isSameForm(form, follows) ? null : follows;
}

function beforeTable(piece: TrackedParagraph, next: TrackedPiece | undefined): TrackedParagraph {
  if (next?.kind === 'paragraph' || piece.form.listed === null) return piece;
  return { ...piece, form: LEGIBLE, was: piece.form };
}

/**
 * Entries of contents, each with what is deleted at its end last where an inserted entry follows: LibreOffice would take what is inserted there
 * for the beginning of the entry below, and rejecting both would join the two around them.
 */
export function withEndsApart(entries: readonly TrackedParagraph[]): readonly TrackedParagraph[] {
  return entries.map((entry, index) => {
    if (entry.change !== 'kept' || entries[index + 1]?.change !== 'inserted') return entry;
    const end = entry.runs.findLastIndex(({ change }) => change === 'kept') + 1;
    const changed = entry.runs.slice(end);
    const [added, gone] = [changed.filter(isInserted), changed.filter((run) => !isInserted(run))];
    return { ...entry, runs: [...entry.runs.slice(0, end), ...added, ...gone] };
  });
}

const isInserted = ({ change }: TrackedParagraph['runs'][number]): boolean => change === 'inserted';

export function isSameForm(one: WordParagraph, other: WordParagraph): boolean {
  return (
    one.style === other.style && one.listed?.list === other.listed?.list && one.listed?.level === other.listed?.level
  );
}

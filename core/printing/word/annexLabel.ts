import { NO_BREAK_SPACE } from '#core/document/forms.ts';
import { plain, type Run } from '#core/printing/word/story.ts';

/**
 * "Annex 1" as runs, of which `counted` makes the number. A program may end a line within what a field shows, so that the word and the
 * space that may not break stand before the field, and the bookmark is around the number alone.
 */
export function annexLabel(label: string, counted: (number: string) => readonly Run[]): readonly Run[] {
  const end = label.lastIndexOf(NO_BREAK_SPACE) + 1;
  const number = counted(label.slice(end));
  return end === 0 ? number : [plain(label.slice(0, end)), ...number];
}

import { targetSchema } from '#core/agreement/objective.ts';
import type { Path } from '#core/agreement/path.ts';
import { showTarget } from '#core/document/blocks/objectiveTarget.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { recordOf } from '#core/editing/slot.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useWriting } from '#renderer/forms/performance/useWriting.ts';

/** A range, words or "no commitment" as a cell shows them; empty while there is no such target. */
export function useOtherTarget(value: unknown, path: Path): string {
  const writing = useWriting();
  const { kind, text } = recordOf(value);
  if (kind === 'text') return textOf(recordOf(text)[writing.agreement.language]);
  const parsed = kind === 'range' || kind === 'none' ? targetSchema.safeParse(value) : null;
  if (parsed?.success !== true) return '';
  const objective = { id: path.split('/')[1] ?? '', key: [], conditions: [], target: parsed.data };
  return plainTextOf(showTarget(writing, objective, undefined));
}

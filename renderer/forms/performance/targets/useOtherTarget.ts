import type { Language } from '#core/agreement/language.ts';
import { targetSchema } from '#core/agreement/objective.ts';
import type { Path } from '#core/agreement/path.ts';
import { showTarget } from '#core/document/blocks/objectiveTarget.ts';
import { plainTextOf } from '#core/document/inline.ts';
import { wordsFor } from '#core/document/manner.ts';
import type { Draft } from '#core/editing/draft.ts';
import { recordOf } from '#core/editing/slot.ts';
import { valueAt } from '#core/editing/tree.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';

/** A range, words or "no commitment" as a cell shows them; empty while there is no such target. */
export function useOtherTarget(path: Path): string {
  const language = useLanguage();
  return useOpenDraft(({ open }) => (open === null ? '' : otherTarget(open.history.present, path, language)));
}

function otherTarget(draft: Draft, path: Path, language: Language): string {
  const value = valueAt(draft, path);
  const { agreement } = draft;
  const { kind, text } = recordOf(value);
  if (kind === 'text') return textOf(recordOf(text)[agreement.language]);
  const parsed = kind === 'range' || kind === 'none' ? targetSchema.safeParse(value) : null;
  if (parsed?.success !== true) return '';
  const writing = { agreement, language, words: wordsFor(agreement, language), templateTerms: [] };
  const objective = { id: path.split('/')[1] ?? '', key: [], conditions: [], target: parsed.data };
  return plainTextOf(showTarget(writing, objective, undefined));
}

import type { Language } from '#core/agreement/language.ts';
import { ACTION_NAMES, ACTIONS, type ActionName } from '#core/bridge/actions.ts';
import { actionWords } from '#core/bridge/actionWords.ts';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { LibraryEntry } from '#core/library/entry.ts';
import type { Draft } from '#core/editing/draft.ts';
import { placesOf } from '#renderer/find/places.ts';
import { sectionsOf } from '#renderer/sections/sections.ts';
import { editClause, editNewClause } from '#renderer/state/editedClause.ts';
import { closeDraft, goTo, openDraft } from '#renderer/state/openDraft.ts';
import { disabledActions, perform } from '#renderer/state/perform.ts';
import { clauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { paletteWords } from '#renderer/words/paletteWords.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';
import { words } from '#renderer/words/words.ts';
import { fit } from './match.ts';

/** Something that can be chosen in the command palette. */
export interface Entry {
  readonly id: string;
  readonly kind: 'action' | 'section' | 'question' | 'draft' | 'clause';
  readonly label: string;
  /** What tells it from another of the same name. */
  readonly about: string;
  readonly accelerator: string | null;
  readonly run: () => void;
}

/** What the window holds that one can go to. */
export interface Reachable {
  readonly language: Language;
  readonly draft: { readonly id: string; readonly present: Draft } | null;
  readonly drafts: readonly DraftSummary[];
  readonly clauses: readonly LibraryEntry[];
  /** What undo and redo would do. */
  readonly turns: Readonly<Record<'undo' | 'redo', string | null>>;
}

const MOST_SHOWN = 60;
const ORDER: readonly Entry['kind'][] = ['action', 'section', 'question', 'draft', 'clause'];

/** Everything that can be done or gone to now. */
export function entriesOf(reachable: Reachable): readonly Entry[] {
  return [
    ...actionEntries(reachable),
    ...placeEntries(reachable),
    ...draftEntries(reachable),
    ...clauseEntries(reachable),
  ];
}

/** Those that fit what was typed, the best first; without words the commands, those used last before the others. */
export function matching(entries: readonly Entry[], query: string, recent: readonly string[]): readonly Entry[] {
  if (query.trim() === '') {
    const rank = ({ id }: Entry) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
    return entries
      .filter(({ kind }) => kind !== 'question' && kind !== 'clause')
      .toSorted((one, other) => rank(one) - rank(other))
      .slice(0, MOST_SHOWN);
  }
  const fits = entries.flatMap((entry) => {
    const byLabel = fit(query, entry.label);
    const score = byLabel ?? plus(fit(query, `${entry.label} ${entry.about}`), 4);
    return score === null ? [] : [{ entry, score: score - (recent.includes(entry.id) ? 0.5 : 0) }];
  });
  const ordered = fits.toSorted(
    (one, other) => one.score - other.score || ORDER.indexOf(one.entry.kind) - ORDER.indexOf(other.entry.kind),
  );
  return ordered.slice(0, MOST_SHOWN).map(({ entry }) => entry);
}

function actionEntries({ language, turns }: Reachable): readonly Entry[] {
  const disabled = disabledActions();
  return ACTION_NAMES.filter((action) => action !== 'commandPalette' && !disabled.includes(action)).map((action) => ({
    id: action,
    kind: 'action',
    label: labelOf(action, language, turns),
    about: '',
    accelerator: ACTIONS[action],
    run: () => perform(action),
  }));
}

function labelOf(action: ActionName, language: Language, turns: Reachable['turns']): string {
  const name = paletteWords[language].longer[action] ?? actionWords[language][action];
  const turned = action === 'undo' || action === 'redo' ? turns[action] : null;
  return turned === null ? name : `${name}: ${turned}`;
}

function placeEntries({ language, draft }: Reachable): readonly Entry[] {
  if (draft === null) return [];
  const { type } = draft.present.agreement;
  const goToSection = sectionsOf(draft.present.agreement.type).map((section): Entry => ({
    id: `section ${section}`,
    kind: 'section',
    label: sectionName(section, language, type).name,
    about: sectionName(section, language, type).about,
    accelerator: null,
    run: () => goTo(section),
  }));
  const goToQuestion = placesOf(draft.present, language).map(({ path, section, label, within }): Entry => ({
    id: `question ${path}`,
    kind: 'question',
    label,
    about: [sectionName(section, language, type).name, ...within].join(' › '),
    accelerator: null,
    run: () => goTo(section, path),
  }));
  return [...goToSection, ...goToQuestion];
}

function draftEntries({ language, draft, drafts }: Reachable): readonly Entry[] {
  const { start } = words[language];
  return drafts
    .filter((one) => one.draft !== draft?.id)
    .map((one) => ({
      id: `draft ${one.draft}`,
      kind: 'draft',
      label: one.name ?? one.title[one.language] ?? one.title.en ?? one.title.da ?? start.untitled,
      about: [one.customer, one.service].filter((part) => part !== '').join(' · '),
      accelerator: null,
      run: () => void closeDraft().then(() => openDraft(one.draft)),
    }));
}

/** A new clause of the library, and each that there is. */
function clauseEntries({ language, clauses }: Reachable): readonly Entry[] {
  const { newClause } = clauseEditorWords[language];
  return [
    clauseEntry('new', newClause, '', editNewClause),
    ...clauses.map(({ clause }) =>
      clauseEntry(clause.id, wordingIn(clause.name, language), wordingIn(clause.title, language), () =>
        editClause(clause),
      ),
    ),
  ];
}

function clauseEntry(id: string, label: string, about: string, run: () => void): Entry {
  return { id: `clause ${id}`, kind: 'clause', label, about, accelerator: null, run };
}

function wordingIn(wording: Wording, language: Language): string {
  return wording[language] ?? wording.en ?? wording.da ?? '';
}

function plus(score: number | null, more: number): number | null {
  return score === null ? null : score + more;
}

import { create } from 'zustand';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';
import type { Place } from '#core/bridge/drafts.ts';
import type { Draft } from '#core/editing/draft.ts';
import { edit, rebuild, redo, seal, undo, type ChangeLabel, type History } from '#core/editing/history.ts';
import { valueAt } from '#core/editing/tree.ts';
import { desktop } from '#renderer/desktop.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { takeDraft } from './early.ts';
import { doWaiting } from './onceDrawn.ts';
import { journalOf, saveOf, type SavedJournal } from './saving.ts';
import { endProblem, showProblem } from './session.ts';

/** The longest that a letter typed waits to be sent to the machine, in milliseconds. */
const SAVE_AFTER = 150;
const RETRY_AFTER = 2_000;

interface OpenDraftState {
  readonly draft: string;
  /** The name the person gave it, if they gave it one. */
  readonly name: string | null;
  readonly history: History;
  readonly section: SectionId;
  /** The question to be brought into view, if one was asked for. */
  readonly focus: Path | null;
  readonly savedAt: number;
  readonly saving: 'saved' | 'waiting' | 'failed';
}

/** The draft that is open, or `null` on the start screen. */
export const useOpenDraft = create<{ readonly open: OpenDraftState | null }>(() => ({ open: null }));

let saved: SavedJournal = { changes: [], cursor: 0 };
/** Where one was when the machine last heard of it. */
let savedPlace: Place = { section: '', path: null };
let timer: ReturnType<typeof setTimeout> | null = null;
let sending: Promise<void> | null = null;

/** Opens a draft in the place of the one that is open. Nothing happens while that one cannot be saved. */
export async function openDraft(draft: string): Promise<void> {
  if (!(await closeDraft())) return;
  const read = await (takeDraft(draft) ?? desktop().ask.openDraft({ draft }));
  if (!read.ok) return showProblem(read.problem);
  const { name, base, baseCursor, changes, cursor, place, savedAt } = read.value;
  const history = rebuild(base, baseCursor, changes, cursor);
  if (!history.ok) return showProblem({ kind: 'missing', what: 'draft' });
  saved = journalOf(history.value);
  const section = (place?.section ?? 'agreement') as SectionId;
  const path = place?.path ?? null;
  savedPlace = { section, path };
  useOpenDraft.setState({
    open: { draft, name, history: history.value, section, focus: path, savedAt, saving: 'saved' },
  });
}

/** Closes the draft that is open. `false` while it cannot be saved: it then stays open, so that nothing typed is lost. */
export async function closeDraft(): Promise<boolean> {
  const { open } = useOpenDraft.getState();
  if (open === null) return true;
  await saveNow();
  if (useOpenDraft.getState().open?.saving === 'failed') return false;
  await desktop().ask.closeDraft({ draft: open.draft });
  useOpenDraft.setState({ open: null });
  return true;
}

/** Makes an undoable change to the draft that is open. */
export function change(label: ChangeLabel, mergeKey: string | null, command: (draft: Draft) => Draft): void {
  turn((history) => edit(history, { label, mergeKey, at: Date.now() }, command));
}

export const undoLast = (): void => turn(undo);
export const redoNext = (): void => turn(redo);

/** Letters typed from now on are a change of their own. */
export function sealTyping(): void {
  const { open } = useOpenDraft.getState();
  if (open !== null) useOpenDraft.setState({ open: { ...open, history: seal(open.history) } });
}

/** Shows a section, with the keyboard in one of its questions where one is named. */
export function goTo(section: SectionId, focus: Path | null = null): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const isThere = focus !== null && open.focus === focus && open.section === section;
  useOpenDraft.setState({ open: { ...open, section, focus: isThere ? null : focus } });
  timer ??= setTimeout(() => void saveNow(), SAVE_AFTER);
  // The question hears only of a change, so one that was gone to before is asked for anew.
  if (isThere) setTimeout(() => goTo(section, focus));
}

/** Gives the draft a name of its own; an empty one takes it away, and it goes by its title again. */
export async function renameOpenDraft(name: string): Promise<void> {
  const { open } = useOpenDraft.getState();
  const given = name.trim() === '' ? null : name.trim().slice(0, 200);
  if (open === null || given === open.name) return;
  const renamed = await desktop().ask.renameDraft({ draft: open.draft, name: given ?? '' });
  if (!renamed.ok) return showProblem(renamed.problem);
  const { open: now } = useOpenDraft.getState();
  if (now?.draft === open.draft) useOpenDraft.setState({ open: { ...now, name: given } });
}

function turn(step: (history: History) => History): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const history = step(open.history);
  if (history === open.history) return;
  useOpenDraft.setState({ open: { ...open, history, saving: open.saving === 'failed' ? 'failed' : 'waiting' } });
  timer ??= setTimeout(() => void saveNow(), SAVE_AFTER);
}

/** Sends what the machine does not have yet; one request at a time, in order. Resolves when there is nothing left to send. */
export async function saveNow(): Promise<void> {
  doWaiting();
  if (timer !== null) clearTimeout(timer);
  timer = null;
  await sending;
  sending = send();
  await sending;
  sending = null;
}

async function send(): Promise<void> {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const place: Place = { section: open.section, path: open.focus };
  const message = saveOf({ draft: open.draft, place }, { ...saved, place: savedPlace }, open.history);
  if (message === null) return;
  const answered = await desktop().ask.saveDraft(message);
  const { open: now } = useOpenDraft.getState();
  if (now === null) return;
  if (answered.ok) {
    saved = journalOf(open.history);
    savedPlace = place;
    const saving = now.history === open.history ? 'saved' : 'waiting';
    useOpenDraft.setState({ open: { ...now, savedAt: answered.value.savedAt, saving } });
    if (now.saving === 'failed') endProblem('notSaved');
  } else {
    // Said once, not at every attempt; the mark beside the title says it all the while.
    if (now.saving !== 'failed') showProblem(answered.problem);
    useOpenDraft.setState({ open: { ...now, saving: 'failed' } });
    timer ??= setTimeout(() => void saveNow(), RETRY_AFTER);
  }
}

/** What the form shows at a path; a component that uses it is drawn again only when that changes. */
export function useAnswer(path: Path): unknown {
  return useOpenDraft(({ open }) => (open === null ? undefined : valueAt(open.history.present, path)));
}

/** A part of the agreement itself, without what is unfinished. */
export function useAgreement<Part>(part: (agreement: Agreement) => Part): Part {
  return useOpenDraft(({ open }) => {
    if (open === null) throw new Error('No draft is open');
    return part(open.history.present.agreement);
  });
}

/** An id that nothing in the agreement has, readable in a file: `metric-3f9a12`. */
export function newId(entity: EntityName): string {
  const random = crypto.getRandomValues(new Uint8Array(4));
  const letters = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${entity.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${letters}`;
}

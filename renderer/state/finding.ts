import { create } from 'zustand';
import { hitsIn, type Hit } from '#renderer/find/hits.ts';
import { goTo, useOpenDraft } from './openDraft.ts';
import { showSide } from './panels.ts';
import { useSession } from './session.ts';

interface Finding {
  readonly query: string;
  /** Which of the hits one is at; `null` before the first step. */
  readonly at: number | null;
}

/** What is searched for in the draft; kept while the panel is closed, so that "next" goes on. */
export const useFinding = create<Finding>(() => ({ query: '', at: null }));

export function findWords(query: string): void {
  useFinding.setState({ query, at: null });
}

/** Goes to the next hit, or with -1 to the one before, round and round; asks for words when there are none. */
export function stepFind(by: 1 | -1): void {
  const { query, at } = useFinding.getState();
  const hits = currentHits(query);
  if (hits.length === 0) return showSide('find');
  const from = at ?? (by === 1 ? -1 : 0);
  goToHit((from + by + hits.length) % hits.length);
}

export function goToHit(at: number): void {
  const hit = currentHits(useFinding.getState().query)[at];
  if (hit === undefined) return;
  useFinding.setState({ at });
  goTo(hit.place.section, hit.place.path);
}

function currentHits(query: string): readonly Hit[] {
  const { open } = useOpenDraft.getState();
  const language = useSession.getState().settings?.interfaceLanguage ?? 'en';
  return open === null ? [] : hitsIn(open.history.present, language, query);
}

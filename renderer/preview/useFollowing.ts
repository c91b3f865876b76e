import { useEffect, useLayoutEffect, type RefObject } from 'react';
import { useContract } from '#renderer/state/contract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { beginningOf } from './beginningOf.ts';
import { Reader } from './reader.ts';

/** Marks what just changed and keeps it in view, unless somebody is reading elsewhere; a section opened is gone to. */
export function useFollowing(pane: RefObject<HTMLElement | null>): void {
  const changed = useContract((contract) => contract.changed);
  const isComposed = useContract((contract) => contract.isComposed);
  const section = useOpenDraft(({ open }) => open?.section);
  useEffect(() => {
    const element = pane.current;
    return element === null ? undefined : reader.watch(element);
  }, [pane]);
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const places = mark(element, changed);
    if (!reader.isReading(element)) bringIntoView(element, places);
  }, [changed, pane]);
  useEffect(() => {
    const { open } = useOpenDraft.getState();
    // The question that was asked for shows its own place in the contract.
    if (section === undefined || !isComposed || (open !== null && open.focus !== null)) return;
    if (pane.current !== null) goToSection(pane.current, section);
  }, [section, isComposed, pane]);
}

const reader = new Reader();

/** How long the tint of what changed stays before it fades, in milliseconds. */
const FADES_AFTER = 700;
let fading: ReturnType<typeof setTimeout> | undefined;

function goToSection(pane: HTMLElement, section: SectionId): void {
  if (section === 'agreement') {
    pane.scrollTop = 0;
    return;
  }
  const blocks = useContract.getState().sections.flatMap((part) => part.blocks);
  const beginning = beginningOf(section, blocks);
  if (beginning !== null) placeOf(pane, beginning)?.scrollIntoView({ block: 'start' });
}

function mark(pane: HTMLElement, changed: readonly string[]): readonly HTMLElement[] {
  if (changed.length === 0) return [];
  for (const before of pane.querySelectorAll('[data-changed]')) before.removeAttribute('data-changed');
  const places = changed.flatMap((id) => placeOf(pane, id) ?? []);
  for (const place of places) place.dataset['changed'] = 'now';
  clearTimeout(fading);
  fading = setTimeout(() => places.forEach(fade), FADES_AFTER);
  return places;
}

function fade(place: HTMLElement): void {
  if (place.dataset['changed'] !== undefined) place.dataset['changed'] = '';
}

function placeOf(pane: HTMLElement, id: string): HTMLElement | null {
  return pane.querySelector<HTMLElement>(`[data-block="${CSS.escape(id)}"]`);
}

/** Nothing moves while one of the places can be seen already. */
function bringIntoView(pane: HTMLElement, places: readonly HTMLElement[]): void {
  const { top, bottom } = pane.getBoundingClientRect();
  const isSeen = (place: HTMLElement) => {
    const box = place.getBoundingClientRect();
    return box.bottom > top && box.top < bottom;
  };
  if (!places.some(isSeen)) places[0]?.scrollIntoView({ block: 'center' });
}

import { useEffect, type RefObject } from 'react';
import { leads, type Leads } from './leads.ts';

/** A click on an answer or a blank leads to its question, one on a reference to the clause it names. */
export function useContractClicks(pane: RefObject<HTMLElement | null>, { question }: Leads = leads.pane): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const clicked = ({ target }: Event) => {
      if (!(target instanceof Element) || isSelecting()) return;
      const path = target.closest<HTMLElement>('[data-path]')?.dataset['path'];
      const anchor = target.closest<HTMLElement>('[data-target]')?.dataset['target'];
      if (path !== undefined) question(path);
      else if (anchor !== undefined) goToAnchor(element, anchor);
    };
    element.addEventListener('click', clicked);
    return () => element.removeEventListener('click', clicked);
  }, [pane, question]);
}

/** Words were marked with the mouse, to be copied. */
function isSelecting(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

function goToAnchor(pane: HTMLElement, anchor: string): void {
  pane.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`)?.scrollIntoView({ block: 'start' });
}

import { create } from 'zustand';
import { showPanel } from './panels.ts';

/** The own template that is looked at, by its id. */
export const useTemplatePlace = create<{ readonly chosen: string | null }>(() => ({ chosen: null }));

/** Shows the own templates, at one of them or where one was. */
export function showOwnTemplates(template?: string): void {
  if (template !== undefined) useTemplatePlace.setState({ chosen: template });
  showPanel('ownTemplates');
}

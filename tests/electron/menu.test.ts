import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { ACTION_NAMES, type ActionName } from '#core/bridge/actions.ts';
import { menuTemplate } from '#electron/menu.ts';

const none = { disabled: [], undo: null, redo: null };

function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

test.each(['en', 'da'] as const)('every item of the menu has words in %s and sends its action', (language) => {
  const chosen: ActionName[] = [];
  const shown = items(menuTemplate(language, none, (action) => chosen.push(action))).filter(
    ({ type }) => type !== 'separator',
  );
  for (const { label, click, id } of shown) {
    expect(label).toMatch(/\S/);
    if (id !== undefined) (click as () => void)();
  }
  expect(chosen.toSorted()).toEqual(ACTION_NAMES.toSorted());
});

test('undo and redo say what they would do', () => {
  const shown = items(menuTemplate('en', { ...none, disabled: ['redo'], undo: 'Title' }, () => undefined));
  expect(shown.find(({ id }) => id === 'undo')).toMatchObject({ label: 'Undo: Title', enabled: true });
  expect(shown.find(({ id }) => id === 'redo')).toMatchObject({ enabled: false });
});

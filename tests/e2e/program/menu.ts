import { expect, type ElectronApplication } from '@playwright/test';
import type { ActionName } from '#core/bridge/actions.ts';

/** Chooses an entry as soon as it can be chosen: the page tells the menu so after it is drawn. */
export async function chooseInMenu(app: ElectronApplication, action: ActionName): Promise<void> {
  const isEnabled = () =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled, action);
  await expect.poll(isEnabled).toBe(true);
  await app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), action);
}

/** Title and entries of each menu; a separator is `-`. */
export function menusOf(app: ElectronApplication): Promise<readonly { title: string; entries: string[] }[]> {
  return app.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map(({ label, submenu }) => ({
      title: label,
      entries: (submenu?.items ?? []).map((item) => (item.type === 'separator' ? '-' : item.label)),
    })),
  );
}

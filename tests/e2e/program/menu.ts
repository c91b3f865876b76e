import type { ElectronApplication } from '@playwright/test';
import type { ActionName } from '#core/bridge/actions.ts';

export function chooseInMenu(app: ElectronApplication, action: ActionName): Promise<void> {
  return app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), action);
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

import { StrictEmitter } from '#tests/electron-double/strict.ts';
import { running } from './running.ts';
import { app } from './app.ts';

type Click = (item: MenuItem, window: unknown, event: object) => void;

interface Options {
  readonly id?: string;
  readonly label?: string;
  readonly type?: string;
  readonly role?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
  readonly checked?: boolean;
  readonly accelerator?: string;
  readonly submenu?: Menu | readonly (Options | MenuItem)[];
  readonly click?: Click;
}

/** What Electron does itself for an item with a role. */
const ROLES: Readonly<Record<string, () => void>> = {
  quit: () => app.quit(),
  close: () => running.focused?.close(),
  reload: () => running.focused?.reload(),
  minimize: () => running.focused?.minimize(),
  ...Object.fromEntries(
    (['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] as const).map((role) => [
      role,
      () => running.focused?.webContents[role](),
    ]),
  ),
};

/** An item that tests can press with `click()`; nothing is drawn. */
export class MenuItem {
  readonly id: string;
  label: string;
  readonly type: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  readonly click: (event?: object, window?: unknown) => void;

  constructor(options: Options) {
    const { role, submenu, click } = options;
    this.id = options.id ?? role ?? '';
    this.label = options.label ?? role ?? '';
    this.type = options.type ?? (submenu === undefined ? 'normal' : 'submenu');
    this.enabled = options.enabled !== false;
    this.visible = options.visible !== false;
    this.checked = options.checked === true;
    this.role = role;
    this.accelerator = options.accelerator;
    this.submenu = submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
    this.click = (event = {}, window = running.focused) => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (click === undefined) ROLES[role ?? '']?.();
      else click(this, window, event);
    };
  }
}

export class Menu extends StrictEmitter {
  static #application: Menu | null = null;
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: readonly (Options | MenuItem)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
  append(item: MenuItem): void {
    this.items.push(item);
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
}

import { app } from './main/app.ts';
import { clipboard } from './main/clipboard.ts';
import { dialog } from './main/dialog.ts';
import { ipcMain } from './main/ipcMain.ts';
import { Menu, MenuItem } from './main/menu.ts';
import { nativeTheme } from './main/nativeTheme.ts';
import { protocol } from './main/protocol.ts';
import { screen } from './main/screen.ts';
import { session } from './main/session.ts';
import { shell } from './main/shell.ts';
import { utilityProcess } from './main/utilityProcess.ts';
import { strict } from './strict.ts';
import { BrowserWindow } from './windows/browserWindow.ts';
import { webContents } from './windows/webContents.ts';

/** The module `electron` of the main process: for `import` by name, and as one object for `require`. */
const electron = strict('electron', {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
});

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
  electron as 'module.exports',
};

import { dialog, type BrowserWindow } from 'electron';
import type { Language } from '#core/agreement/language.ts';
import { shellWords } from './words/shellWords.ts';

/** The system's own dialogs. `null` when the person closed one. */
export class Dialogs {
  readonly #window: () => BrowserWindow;
  readonly #language: () => Language;

  constructor(window: () => BrowserWindow, language: () => Language) {
    this.#window = window;
    this.#language = language;
  }

  async agreementToOpen(): Promise<string | null> {
    const { agreementOrWord, openAgreement } = shellWords[this.#language()].dialogs;
    const filters = [{ name: agreementOrWord, extensions: ['sla', 'docx'] }];
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: openAgreement,
      properties: ['openFile'],
      filters,
    });
    return filePaths[0] ?? null;
  }

  async fileToVerify(): Promise<string | null> {
    const { contractFile, verifyFile } = shellWords[this.#language()].dialogs;
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: verifyFile,
      properties: ['openFile'],
      filters: [{ name: contractFile, extensions: ['pdf', 'docx'] }],
    });
    return filePaths[0] ?? null;
  }

  async agreementToSave(name: string): Promise<string | null> {
    const { agreementFile, shareAgreement } = shellWords[this.#language()].dialogs;
    const filters = [{ name: agreementFile, extensions: ['sla'] }];
    const { filePath } = await dialog.showSaveDialog(this.#window(), {
      title: shareAgreement,
      defaultPath: `${name}.sla`,
      filters,
    });
    return filePath === '' ? null : filePath;
  }

  async wordToOpen(): Promise<string | null> {
    const { wordFile, openWord } = shellWords[this.#language()].dialogs;
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: openWord,
      properties: ['openFile'],
      filters: [{ name: wordFile, extensions: ['docx', 'dotx'] }],
    });
    return filePaths[0] ?? null;
  }

  async tableToOpen(): Promise<string | null> {
    const { tableFile, openTable } = shellWords[this.#language()].dialogs;
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: openTable,
      properties: ['openFile'],
      filters: [{ name: tableFile, extensions: ['csv', 'tsv', 'txt'] }],
    });
    return filePaths[0] ?? null;
  }

  async tableToSave(): Promise<string | null> {
    const { tableFile, saveParties, addressBook } = shellWords[this.#language()].dialogs;
    const { filePath } = await dialog.showSaveDialog(this.#window(), {
      title: saveParties,
      defaultPath: `${addressBook}.csv`,
      filters: [{ name: tableFile, extensions: ['csv'] }],
    });
    return filePath === '' ? null : filePath;
  }

  async brandToOpen(): Promise<string | null> {
    const { brandFile, openBrand } = shellWords[this.#language()].dialogs;
    return this.#fileToOpen(openBrand, { name: brandFile, extensions: ['slabrand', 'json'] });
  }

  async brandToSave(name: string): Promise<string | null> {
    const { brandFile, saveBrand } = shellWords[this.#language()].dialogs;
    const { filePath } = await dialog.showSaveDialog(this.#window(), {
      title: saveBrand,
      defaultPath: `${name}.slabrand`,
      filters: [{ name: brandFile, extensions: ['slabrand'] }],
    });
    return filePath === '' ? null : filePath;
  }

  async pictureToOpen(): Promise<string | null> {
    const { picture, openPicture } = shellWords[this.#language()].dialogs;
    return this.#fileToOpen(openPicture, { name: picture, extensions: ['png', 'jpg', 'jpeg', 'svg'] });
  }

  async libraryToOpen(): Promise<string | null> {
    const { libraryFile, openLibrary } = shellWords[this.#language()].dialogs;
    return this.#fileToOpen(openLibrary, { name: libraryFile, extensions: ['slalibrary'] });
  }

  async libraryToSave(): Promise<string | null> {
    const { libraryFile, saveLibrary, library } = shellWords[this.#language()].dialogs;
    const { filePath } = await dialog.showSaveDialog(this.#window(), {
      title: saveLibrary,
      defaultPath: `${library}.slalibrary`,
      filters: [{ name: libraryFile, extensions: ['slalibrary'] }],
    });
    return filePath === '' ? null : filePath;
  }

  async letterheadToOpen(): Promise<string | null> {
    const { wordFile, openLetterhead } = shellWords[this.#language()].dialogs;
    return this.#fileToOpen(openLetterhead, { name: wordFile, extensions: ['docx', 'dotx'] });
  }

  async #fileToOpen(title: string, filter: { name: string; extensions: string[] }): Promise<string | null> {
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title,
      properties: ['openFile'],
      filters: [filter],
    });
    return filePaths[0] ?? null;
  }

  async folderForExport(last: string | null): Promise<string | null> {
    const { exportFolder } = shellWords[this.#language()].dialogs;
    const { filePaths } = await dialog.showOpenDialog(this.#window(), {
      title: exportFolder,
      properties: ['openDirectory', 'createDirectory'],
      ...(last === null ? {} : { defaultPath: last }),
    });
    return filePaths[0] ?? null;
  }
}

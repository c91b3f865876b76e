/** Files the window may ask to be opened: it holds handles and never paths. */
export class FileHandles {
  readonly #paths = new Map<string, string>();

  /** A handle for a path, good until the program ends. */
  give(path: string): string {
    const handle = `file-${this.#paths.size + 1}`;
    this.#paths.set(handle, path);
    return handle;
  }

  pathOf(handle: string): string | undefined {
    return this.#paths.get(handle);
  }
}

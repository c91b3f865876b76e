import { StrictEmitter } from '#tests/electron-double/strict.ts';
import { running } from './running.ts';

export class NativeTheme extends StrictEmitter {
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  #source: 'system' | 'light' | 'dark' = 'system';

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source;
  }
  set themeSource(source) {
    this.#source = source;
    for (const contents of running.contents) contents.applyTheme(this.shouldUseDarkColors);
    this.emit('updated');
  }
  /** The system of the double is light. */
  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
}

export const nativeTheme = new NativeTheme();

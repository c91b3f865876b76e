import { isAbsolute } from 'node:path';
import { missing } from '#tests/electron-double/strict.ts';

export interface WindowOptions {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly title?: string;
  /** Hexadecimal, as `#f3f1ec`. */
  readonly backgroundColor?: string;
  readonly webPreferences?: WebPreferences;
}

export interface WebPreferences {
  readonly preload?: string;
  readonly additionalArguments?: readonly string[];
}

/** What must never be switched on (or off) in a program that shows what others wrote. */
const UNSAFE: Readonly<Record<string, boolean>> = {
  nodeIntegration: true,
  nodeIntegrationInSubFrames: true,
  nodeIntegrationInWorker: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  webviewTag: true,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
};

export function refuseUnsafe(preferences: WebPreferences): void {
  for (const [name, unsafe] of Object.entries(UNSAFE)) {
    if (Reflect.get(preferences, name) === unsafe) missing(`webPreferences.${name}: ${unsafe}`);
  }
  if (preferences.preload !== undefined && !isAbsolute(preferences.preload)) {
    throw new Error('preload script must have absolute path');
  }
}

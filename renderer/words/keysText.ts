import type { Language } from '#core/agreement/language.ts';
import type { Start } from '#core/bridge/requests.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { CmdOrCtrl: 'Ctrl', Plus: '+', PageUp: 'Page Up', PageDown: 'Page Down' },
  da: { CmdOrCtrl: 'Ctrl', Shift: 'Skift', Plus: '+', PageUp: 'Page Up', PageDown: 'Page Down' },
};
const MAC: Readonly<Record<string, string>> = { CmdOrCtrl: '⌘', Shift: '⇧', Alt: '⌥' };

/** The keys of an action as the keyboard shows them: `CmdOrCtrl+Shift+P` is "Ctrl+Shift+P", on a Mac "⌘⇧P". */
export function keysText(accelerator: string, language: Language, platform: Start['platform']): string {
  const parts = accelerator
    .split('+')
    .map((part) => (platform === 'mac' ? MAC[part] : undefined) ?? NAMES[language][part] ?? part);
  return parts.join(platform === 'mac' ? '' : '+');
}

import type { Language } from '#core/agreement/language.ts';

/** Words of the margin that belong to the file, not to the contract. */
export const marginWords: Readonly<Record<Language, { readonly initials: string; readonly fingerprint: string }>> = {
  en: { initials: 'Initials', fingerprint: 'Fingerprint' },
  da: { initials: 'Initialer', fingerprint: 'Fingeraftryk' },
};

/** So much of a hash is printed: enough to compare by eye. */
const SHORT = 12;

/** "3f2a 91bc 04de" */
export function shortFingerprint(hash: string): string {
  return (hash.slice(0, SHORT).match(/.{1,4}/g) ?? []).join('\u00a0');
}

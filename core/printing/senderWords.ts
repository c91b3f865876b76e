import type { Language } from '#core/agreement/language.ts';

interface SenderWords {
  /** Before the name of a firm, where its logo is said rather than seen. */
  readonly logo: string;
  readonly cvr: string;
  readonly phone: string;
}

export const senderWords: Readonly<Record<Language, SenderWords>> = {
  en: { logo: 'Logo of', cvr: 'CVR no.', phone: 'Phone' },
  da: { logo: 'Logo for', cvr: 'CVR-nr.', phone: 'Telefon' },
};

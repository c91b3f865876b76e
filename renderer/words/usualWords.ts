import type { Language } from '#core/agreement/language.ts';

export interface UsualWords {
  readonly begin: string;
  readonly more: string;
  readonly close: string;
  readonly positions: string;
  readonly positionsAbout: string;
  readonly provider: string;
  readonly customer: string;
  readonly take: (name: string) => string;
}

/** The offer of answers that many agreements have. */
export const usualWords: Readonly<Record<Language, UsualWords>> = {
  en: {
    begin: 'Begin with what is usual',
    more: 'Add what is usual',
    close: 'Close',
    positions: 'Take a position',
    positionsAbout: 'Fills in limits, claim, payment and exclusivity below; undo brings back what was there.',
    provider: 'Provider',
    customer: 'Customer',
    take: (name) => `Put in: ${name}`,
  },
  da: {
    begin: 'Begynd med det sædvanlige',
    more: 'Tilføj det sædvanlige',
    close: 'Luk',
    positions: 'Vælg et udgangspunkt',
    positionsAbout: 'Udfylder grænser, krav, betaling og enebeføjelse nedenfor; Fortryd bringer det tidligere tilbage.',
    provider: 'Leverandør',
    customer: 'Kunde',
    take: (name) => `Sæt ind: ${name}`,
  },
};

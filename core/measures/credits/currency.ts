/** Currencies without minor units that agreements are made in; others have two decimals (ISO 4217). */
const WHOLE: readonly string[] = ['JPY', 'KRW', 'ISK', 'CLP', 'VND'];
const THOUSANDTHS: readonly string[] = ['BHD', 'KWD', 'JOD', 'OMR', 'TND'];

/** Decimals of the smallest amount that is paid in a currency: 2 for kroner and øre. */
export function minorUnits(currency: string): number {
  if (WHOLE.includes(currency)) return 0;
  return THOUSANDTHS.includes(currency) ? 3 : 2;
}

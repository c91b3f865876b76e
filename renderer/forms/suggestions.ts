import type { TextForm } from './formedText.ts';

const CURRENCIES = ['DKK', 'EUR', 'SEK', 'NOK', 'USD', 'GBP'];
const FIRST_ZONE = 'Europe/Copenhagen';

/** What a field of a form offers while one types; anything else of that form may be typed all the same. */
export function suggestionsFor(form: TextForm): readonly string[] {
  if (form === 'currency') return CURRENCIES;
  return form === 'timeZone' ? timeZones() : [];
}

let known: readonly string[] | null = null;

function timeZones(): readonly string[] {
  known ??= [FIRST_ZONE, ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== FIRST_ZONE)];
  return known;
}

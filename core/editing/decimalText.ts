import type { Language } from '#core/agreement/language.ts';

const MARKS: Readonly<Record<Language, { decimal: string; thousands: RegExp }>> = {
  en: { decimal: '.', thousands: /,(?=\d{3}(?:\D|$))/g },
  da: { decimal: ',', thousands: /\.(?=\d{3}(?:\D|$))/g },
};

/**
 * A number as somebody typed it, as the agreement holds it: `99,9` and `1.250,5` in Danish, `99.9` and `1,250.5` in English. Where both
 * marks stand, the last one is the decimal one in either language.
 * What is no number comes back as it was typed.
 */
export function decimalFrom(text: string, language: Language): string {
  const bare = text.trim().replaceAll(/[\s\u00a0]/g, '');
  const both = bare.includes(',') && bare.includes('.');
  const spoken = both ? (bare.lastIndexOf(',') > bare.lastIndexOf('.') ? 'da' : 'en') : language;
  const { decimal, thousands } = MARKS[spoken];
  const other = decimal === ',' ? '.' : ',';
  // With one mark of the other language and not three digits after it, that mark can only be meant as the decimal one.
  const meant = bare.includes(decimal) ? bare.replaceAll(thousands, '') : bare.replace(/[.,](?!\d{3}$)/, decimal);
  const plain = meant.replaceAll(thousands, '').replace(decimal, '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) && !plain.includes(other === '.' ? ',' : other) ? plain : text;
}

/** A number of the agreement as it is shown in a field. */
export function decimalTextOf(decimal: string, language: Language): string {
  return language === 'da' && /^-?\d+\.\d+$/.test(decimal) ? decimal.replace('.', ',') : decimal;
}

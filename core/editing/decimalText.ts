import type { Language } from '#core/agreement/language.ts';

type Mark = '.' | ',';

const DECIMAL_MARKS: Readonly<Record<Language, Mark>> = { en: '.', da: ',' };

/** Digits in groups of three, by the mark of decimals that they are written with. */
const GROUPED: Readonly<Record<Mark, RegExp>> = {
  '.': /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/,
  ',': /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/,
};

/**
 * A number as somebody typed it, as the agreement holds it: `99,9` and `1.250,5` in Danish, `99.9` and `1,250.5` in English. Where both
 * marks stand, the last one is the decimal one in either language; one that stands more than once is none.
 * What is no number comes back as it was typed.
 */
export function decimalFrom(text: string, language: Language): string {
  const bare = text.trim().replaceAll(/[\s\u00a0]/g, '');
  const mark = decimalMarkOf(bare, language);
  if (GROUPED[mark].test(bare)) return bare.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.');
  // A single mark that groups nothing can only be meant as the decimal one, whichever it is.
  const plain = bare.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : text;
}

function decimalMarkOf(bare: string, language: Language): Mark {
  const [comma, dot] = [bare.lastIndexOf(','), bare.lastIndexOf('.')];
  if (comma >= 0 && dot >= 0) return comma > dot ? ',' : '.';
  if (comma !== bare.indexOf(',')) return '.';
  if (dot !== bare.indexOf('.')) return ',';
  return DECIMAL_MARKS[language];
}

/** A number of the agreement as it is shown in a field. */
export function decimalTextOf(decimal: string, language: Language): string {
  return language === 'da' && /^-?\d+\.\d+$/.test(decimal) ? decimal.replace('.', ',') : decimal;
}

/** A percentage of the agreement as it is shown: "99.9%" in English, "99,9 %" in Danish. */
export function percentTextOf(decimal: string, language: Language): string {
  return `${decimalTextOf(decimal, language)}${language === 'en' ? '' : ' '}%`;
}

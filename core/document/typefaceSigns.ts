/**
 * Every sign that each typeface a contract can be set in has a shape for, in all of its faces; a test compares it with the
 * font files. Latin, Greek and Cyrillic letters, and the signs of ordinary business.
 */
const SHAPES = [
  String.raw`\u0020-\u007E\u00A0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u018F\u0192\u01A0-\u01A1`,
  String.raw`\u01AF-\u01B0\u01CD-\u01DC\u01E6-\u01E7\u01F8-\u01F9\u0218-\u021B\u0237\u0251\u0259\u0261\u02B0`,
  String.raw`\u02B2-\u02B3\u02B7-\u02B8\u02BB-\u02BC\u02BE-\u02BF\u02C6-\u02CC\u02D8-\u02DD\u02E1-\u02E3`,
  String.raw`\u0300-\u0304\u0306-\u030C\u031B\u0323-\u0324\u0326-\u0329\u032E\u0331\u0374-\u0375\u037E`,
  String.raw`\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u03D7\u03D9\u03DB\u03DD\u03E1\u0400-\u045F`,
  String.raw`\u0462-\u0463\u0472-\u0475\u0490-\u0493\u0496-\u049B\u04A0-\u04A3\u04AA-\u04AB\u04AE-\u04B3`,
  String.raw`\u04B6-\u04B7\u04BA-\u04BB\u04C0-\u04C2\u04CF-\u04D1\u04D4-\u04D9\u04E2-\u04E3\u04E6-\u04E9`,
  String.raw`\u04EE-\u04EF\u04F2-\u04F3\u1D43\u1D47-\u1D49\u1D4D\u1D4F-\u1D50\u1D52\u1D56-\u1D58\u1D5B\u1D9C`,
  String.raw`\u1DA0\u1DBB\u1E0C-\u1E0F\u1E20-\u1E21\u1E24-\u1E25\u1E2A-\u1E2B\u1E36-\u1E3B\u1E3E-\u1E3F`,
  String.raw`\u1E42-\u1E49\u1E5A-\u1E63\u1E6C-\u1E6F\u1E80-\u1E85\u1E8E-\u1E8F\u1E92-\u1E93\u1E97\u1E9E`,
  String.raw`\u1EA0-\u1EF9\u2002-\u2007\u2009-\u200B\u2010\u2012-\u2015\u2018-\u201A\u201C-\u201E`,
  String.raw`\u2020-\u2022\u2026\u202F-\u2030\u2032-\u2033\u2039-\u203A\u203C\u2044\u2047-\u2049`,
  String.raw`\u2070-\u2071\u2074-\u2079\u207D-\u2089\u208D-\u208E\u20A1\u20A4\u20A6-\u20A7\u20A9\u20AB-\u20AC`,
  String.raw`\u20AE\u20B1-\u20B2\u20B4-\u20B5\u20B8-\u20BA\u20BD\u2113\u2116-\u2117\u2120\u2122\u2126`,
  String.raw`\u212E\u2153-\u2154\u215B-\u215E\u2190-\u2193\u2196-\u2199\u2202\u2206\u220F\u2211-\u2212\u2215`,
  String.raw`\u2219-\u221A\u221E\u222B\u2248\u2260\u2264-\u2265\u25A0\u25B2-\u25B3\u25B6-\u25B7\u25BC-\u25BD`,
  String.raw`\u25C0-\u25C1\u25C6\u25C9-\u25CA\u2610-\u2611\u266A\u2713\u2752\u2E3A-\u2E3B\uFB00-\uFB04`,
  String.raw`\u{1F12F}\u{1F16A}-\u{1F16B}`,
].join('');

/** Spaces of every kind and the no-break hyphen are printed as a space and a hyphen. */
const WITHOUT_SHAPE = new RegExp(String.raw`[^${SHAPES}\s\u2011]`, 'gu');

/** The signs of a text that cannot be printed, in order, each once. */
export function signsWithoutShape(text: string): readonly string[] {
  return PLAIN.test(text) ? [] : [...new Set(text.match(WITHOUT_SHAPE) ?? [])];
}

/** What most texts are made of; it spares them the slower look. */
const PLAIN = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF–“”’…]*$/;

/** How a sign is called that may not show: its code, as every table of signs has it. */
export function codeOfSign(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

import { element, when, xmlFile, type Xml } from '#core/openXml/xml.ts';

const MICROSOFT_WORD = 'http://schemas.microsoft.com/office/word';

/** Newest layout rules, fonts kept when Word saves, no question asked at opening; what is `isTracked` goes on being so. */
export function settingsPart(proofing: string, isEvenAndOdd = false, isTracked = false): string {
  return xmlFile(
    element(
      'w:settings',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      element('w:zoom', { 'w:percent': 100 }),
      element('w:embedTrueTypeFonts'),
      when(isTracked, element('w:trackRevisions')),
      element('w:defaultTabStop', { 'w:val': 720 }),
      when(isEvenAndOdd, element('w:evenAndOddHeaders')),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      element(
        'w:compat',
        {},
        compatibility('compatibilityMode', 15),
        compatibility('overrideTableStyleFontSizeAndJustification', 1),
        compatibility('enableOpenTypeFeatures', 1),
        compatibility('doNotFlipMirrorIndents', 1),
        compatibility('differentiateMultirowTableHeaders', 1),
        compatibility('useWord2013TrackBottomHyphenation', 0),
      ),
      element('w:themeFontLang', { 'w:val': proofing }),
      element('w:decimalSymbol', { 'w:val': proofing === 'da-DK' ? ',' : '.' }),
      element('w:listSeparator', { 'w:val': proofing === 'da-DK' ? ';' : ',' }),
    ),
  );
}

function compatibility(name: string, value: number): Xml {
  return element('w:compatSetting', { 'w:name': name, 'w:uri': MICROSOFT_WORD, 'w:val': value });
}

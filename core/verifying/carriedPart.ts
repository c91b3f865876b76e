import { element, escaped, xmlFile } from '#core/openXml/xml.ts';

/** The form in which a Word file carries its agreement: a part of the file of its own, which Word keeps and never shows. */
export const CARRIED_NAMESPACE = 'urn:sla-studio:contract:1';
export const AGREEMENT_ELEMENT = 'agreement';
export const EXPORT_ELEMENT = 'export';

/** The part as XML, of the text of the `.sla` file and of what says how it was printed. */
export function carriedPart(agreementJson: string, exportedAs: string): string {
  return xmlFile(
    element(
      'contract',
      { xmlns: CARRIED_NAMESPACE },
      element(AGREEMENT_ELEMENT, {}, escaped(agreementJson)),
      element(EXPORT_ELEMENT, {}, escaped(exportedAs)),
    ),
  );
}

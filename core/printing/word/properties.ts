import type { Document } from '#core/document/document.ts';
import { element, escaped, nothing, xmlFile } from '#core/openXml/xml.ts';

const APPLICATION = 'SLA Studio';

/** What file managers and document systems show: the document's own date, never a clock's. */
export function corePart(document: Document, proofing: string): string {
  const { title, number, version, status, date, parties } = document;
  const subject = [number, version].filter((part) => part !== null).join(', ');
  const instant = escaped(`${date.slice(0, 10)}T00:00:00Z`);
  const when = (name: string) => element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, instant);
  return xmlFile(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escaped(title)),
      subject === '' ? nothing : element('dc:subject', {}, escaped(subject)),
      element('dc:creator', {}, escaped(parties.join('; '))),
      element('dc:language', {}, escaped(proofing)),
      when('created'),
      when('modified'),
      element('cp:contentStatus', {}, escaped(status === 'draft' ? 'Draft' : 'Final')),
      version === null ? nothing : element('cp:version', {}, escaped(version)),
    ),
  );
}

export function appPart(): string {
  return xmlFile(
    element(
      'Properties',
      { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
      element('Application', {}, escaped(APPLICATION)),
    ),
  );
}

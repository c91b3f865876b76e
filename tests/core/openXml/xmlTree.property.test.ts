import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { element, escaped, xmlFile } from '#core/openXml/xml.ts';
import { attributeOf, readXml, textIn } from '#core/openXml/xmlTree.ts';

const text = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", ']]>', ';', '#x41', 'æ', '😀', ' ', 'a') });

it('what is written as XML is read as it was', () => {
  fc.assert(
    fc.property(text, text, (attribute, words) => {
      const read = readXml(xmlFile(element('a', { 'w:val': attribute }, element('b', {}, escaped(words)))), 'part');
      expect([attributeOf(read, 'val'), textIn(read)]).toEqual([attribute, words]);
    }),
  );
});

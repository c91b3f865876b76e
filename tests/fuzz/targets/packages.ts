import { strToU8, zipSync } from 'fflate';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { Refusal } from '#core/openXml/problem.ts';
import { readXml } from '#core/openXml/xmlTree.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { wordCopyWishes } from '#core/verifying/copies.ts';
import { readWord } from '#core/verifying/readWord.ts';
import { hashOf } from '#machine/hashOf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { mutatedBytes, mutatedText } from '#tests/fuzz/mutations.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const XML = [
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body><w:p><w:r><w:t>Æ &amp; b</w:t></w:r></w:p></w:body></w:document>`,
  `<Relationships xmlns="x"><Relationship Id="r1" Type="t" Target="word/document.xml"/></Relationships>`,
  `<!-- a --><a b="c" d='e'><![CDATA[ f ]]>&#x41;&#65;<g/></a>`,
];
const sample = sampleDocument('da');
const agreement = newAgreement({ id: 'hosting', type: 'customer', language: 'da' });
const copy = { isInternal: true, anchors: false, initials: false };
const printed = await printWord(sample, typeface, wordCopyWishes(agreement, sample, copy, hashOf));
const ARCHIVES = [
  printed.bytes,
  zipSync({ 'word/document.xml': strToU8(XML[0] ?? ''), '_rels/.rels': strToU8(XML[1] ?? '') }),
  zipSync({ 'a.txt': strToU8('a'.repeat(100_000)), '../b.txt': strToU8('b') }, { level: 9 }),
];

/** Word files and the XML in them. */
export const packageTargets: readonly FuzzTarget[] = [
  {
    name: 'Word file',
    share: 4_000,
    read: (chance) => readWord(mutatedBytes(chance.of(ARCHIVES), ARCHIVES, chance)).ok,
  },
  {
    name: 'XML',
    share: 10_000,
    read: (chance) => {
      try {
        readXml(mutatedText(chance.of(XML), XML, chance), 'part.xml');
        return true;
      } catch (error) {
        if (error instanceof Refusal) return false;
        throw error;
      }
    },
  },
];

import { describe, expect, it } from 'vitest';
import { newAgreement, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { wordsOfDocument } from '#core/printing/word/wordsIn.ts';
import { wordCopyWishes } from '#core/verifying/copies.ts';
import { readWord } from '#core/verifying/readWord.ts';
import { textForHash } from '#core/verifying/verifyCarried.ts';
import { hashOf } from '#machine/hashOf.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partOf, withPart } from '#tests/files/wordFile.ts';

const MAIN = 'word/document.xml';
const agreement = {
  ...newAgreement({ id: 'hosting', type: 'customer', language: 'en' }),
  number: 'A&B <1> \u{1F600} ]]> "\uFFFE\uD800',
};
const copy = { isInternal: true, anchors: false, initials: false };

const printed = async (language: 'en' | 'da', isInternal = true) => {
  const document = sampleDocument(language);
  return (await printWord(document, typeface, wordCopyWishes(agreement, document, { ...copy, isInternal }, hashOf)))
    .bytes;
};

/** Whether the words of a file still have the hash they were written with, once something was done to its text. */
async function isUntouched(change: (xml: string) => string): Promise<boolean> {
  const bytes = await printed('en');
  const xml = partOf(bytes, MAIN);
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  const read = readWord(withPart(bytes, MAIN, changed));
  if (!read.ok) throw new Error(read.problem.kind);
  return hashOf(textForHash(read.value.text)) === read.value.exportedAs.hash;
}

const more = (markup: string) => (xml: string) => xml.replace('</w:body>', `<w:p>${markup}</w:p></w:body>`);

describe('a Word file that carries its agreement', () => {
  it.each(LANGUAGES)('is read as it was written (%s)', async (language) => {
    const read = readWord(await printed(language));
    expect(read).toMatchObject({
      ok: true,
      value: { agreementJson: serialiseAgreement(agreement), exportedAs: { language, status: 'draft' } },
    });
    if (!read.ok) return;
    expect(read.value.text).toEqual(wordsOfDocument(sampleDocument(language)));
    expect(hashOf(textForHash(read.value.text))).toBe(read.value.exportedAs.hash);
  });

  it('is told from a copy for the other side, which carries nothing', async () => {
    const bytes = await printed('en', false);
    expect(readWord(bytes)).toEqual({ ok: false, problem: { kind: 'carriesNothing' } });
    expect(partOf(bytes, MAIN)).not.toContain('w:tag');
  });

  it('is refused when it carries two', async () => {
    const bytes = await printed('en');
    const rels = 'word/_rels/document.xml.rels';
    const twice = partOf(bytes, rels).replace(
      /<Relationship [^>]*customXml"[^>]*>/,
      (one) => one + one.replace('rIdCarried', 'rIdOther'),
    );
    expect(readWord(withPart(bytes, rels, twice))).toEqual({ ok: false, problem: { kind: 'carriesNothing' } });
  });
});

describe('the words of a Word file', () => {
  it.each([
    [
      'page numbers counted anew',
      (xml: string) => xml.replaceAll(/(PAGEREF.*?separate"\/><\/w:r><w:r><w:t xml:space="preserve">)\d+/g, '$177'),
    ],
    [
      'a run in two',
      (xml: string) =>
        xml.replace(
          /<w:t xml:space="preserve">(\w\w)/,
          '<w:t>$1</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">',
        ),
    ],
    ['an empty paragraph more', (xml: string) => xml.replace('</w:body>', '<w:p/></w:body>')],
    ['marks of the spelling checker', (xml: string) => xml.replace('<w:r>', '<w:proofErr w:type="spellStart"/><w:r>')],
    [
      'another prefix for the same namespace',
      (xml: string) => xml.replaceAll(/(<\/?| )w:/g, '$1word:').replace('xmlns:w=', 'xmlns:word='),
    ],
  ])('stay what they were with %s', async (_, change) => {
    expect(await isUntouched(change)).toBe(true);
  });

  it.each([
    ['a word more', more('<w:r><w:t>not</w:t></w:r>')],
    ['a tracked insertion', more('<w:ins w:id="9" w:author="x"><w:r><w:t>not</w:t></w:r></w:ins>')],
    [
      'a tracked deletion',
      (xml: string) =>
        xml.replace(/<w:r>(<w:t[^>]*>[^<]{9,}<\/w:t>)<\/w:r>/, '<w:del w:id="9" w:author="x"><w:r>$1</w:r></w:del>'),
    ],
    ['a hidden run', (xml: string) => xml.replace(/<w:r>(<w:t[^>]*>[^<]{9,})/, '<w:r><w:rPr><w:vanish/></w:rPr>$1')],
    [
      'words in a box',
      more(
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>not</w:t></w:r></w:p></w:txbxContent></v:shape></w:pict></w:r>',
      ),
    ],
    [
      'words in a formula',
      more(
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>not</m:t></m:r></m:oMath>',
      ),
    ],
    ['a text from elsewhere', (xml: string) => xml.replace('</w:body>', '<w:altChunk r:id="rId9"/></w:body>')],
    [
      'words in elements Word passes over',
      (xml: string) =>
        xml.replace(/<w:r>(<w:t[^>]*>[^<]{9,}<\/w:t>)<\/w:r>/, '<x:x xmlns:x="urn:x"><w:r>$1</w:r></x:x>'),
    ],
    [
      'words that only look like words',
      (xml: string) => xml.replace(/<w:p>(.*?)<\/w:p>/, '<w:p xmlns:w="urn:x">$1</w:p>'),
    ],
    [
      'paragraphs in another order',
      (xml: string) =>
        xml.replace(/(<w:p>(?:(?!<w:p>).)*?[a-z]{4}<\/w:t>.*?<\/w:p>)(<w:p>.*?[a-z]{4}<\/w:t>.*?<\/w:p>)/, '$2$1'),
    ],
  ])('are found to be others with %s', async (_, change) => {
    expect(await isUntouched(change)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { printRedline } from '#core/printing/word/redline/printRedline.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { listedDocument } from '#tests/builders/listedDocument.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { partsOf } from '#tests/files/wordFile.ts';

const REVISER = { author: 'Legal', date: '2026-11-26T12:00:00Z' };

interface Item {
  readonly words: string;
  readonly list: string;
  readonly level: string;
  readonly left: string;
}

function itemsIn(xml: string): readonly Item[] {
  return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).flatMap((paragraph) => {
    const [, level = '', list = ''] = /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? [];
    const words = Array.from(paragraph.matchAll(/<w:t [^>]*>([^<]*)/g), ([, text]) => text).join('');
    const [, left = ''] = /<w:ind w:left="(\d+)"/.exec(paragraph) ?? [];
    return list !== '' && words.startsWith('item') ? [{ words, list, level, left }] : [];
  });
}

/** The level of a list as the file defines it: how it counts, and what it shows. */
function levelOf(numbering: string, { list, level }: Item): readonly (string | undefined)[] {
  const [, outline = ''] = new RegExp(`<w:num w:numId="${list}"><w:abstractNumId w:val="(\\d+)"`).exec(numbering) ?? [];
  const [whole = ''] =
    new RegExp(`<w:abstractNum w:abstractNumId="${outline}">.*?</w:abstractNum>`, 's').exec(numbering) ?? [];
  const [one = ''] = new RegExp(`<w:lvl w:ilvl="${level}">.*?</w:lvl>`, 's').exec(whole) ?? [];
  return [/<w:numFmt w:val="(\w+)"/.exec(one)?.[1], /<w:lvlText w:val="([^"]*)"/.exec(one)?.[1]];
}

async function read(document: Document) {
  const parts = partsOf((await printWord(document, typeface)).bytes);
  const items = itemsIn(parts['word/document.xml'] ?? '');
  return { items, levels: items.map((item) => levelOf(parts['word/numbering.xml'] ?? '', item)) };
}

describe('lists within lists in Word', () => {
  it('are levels of lists, each further in than the one around it', async () => {
    const { items, levels } = await read(listedDocument);
    expect(items.map(({ words, left }) => [words, left])).toEqual([
      ['item 1-1', '1280'],
      ['item 1-1-1', '1680'],
      ['item 1-2', '1280'],
      ['item 2-1', '1400'],
      ['item 2-2', '1400'],
      ['item 3-1', '1400'],
    ]);
    expect(levels).toEqual([
      ['bullet', '–'],
      ['decimal', '%3.'],
      ['bullet', '–'],
      ['decimal', '%2.'],
      ['decimal', '%2.'],
      ['decimal', '%2.'],
    ]);
  });

  it('stand on the page of the item they are in', async () => {
    const xml = partsOf((await printWord(listedDocument, typeface)).bytes)['word/document.xml'] ?? '';
    const kept = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
      .filter((one) => one.includes('<w:keepNext/>'))
      .map((one) => Array.from(one.matchAll(/<w:t [^>]*>([^<]*)/g), ([, text]) => text).join(''));
    expect(kept.filter((words) => /^(?:item|first|second|third|fourth)/.test(words))).toEqual([
      'first',
      'item 1-1',
      'second',
      'third',
    ]);
  });

  it('count from one again, each by itself', async () => {
    const lists = (await read(listedDocument)).items.map(({ list }) => list);
    expect(lists[3]).toBe(lists[4]);
    expect(new Set([lists[1], lists[3], lists[5]]).size).toBe(3);
  });

  it('count in a redline in lists that its numbering has', async () => {
    const before = listedDocument;
    const after: Document = { ...listedDocument, title: 'Other' };
    const parts = partsOf((await printRedline({ before, after }, typeface, REVISER)).bytes);
    const items = itemsIn(parts['word/document.xml'] ?? '');
    expect(items).toHaveLength(6);
    expect(items.map((item) => levelOf(parts['word/numbering.xml'] ?? '', item)[0])).toEqual([
      'bullet',
      'decimal',
      'bullet',
      'decimal',
      'decimal',
      'decimal',
    ]);
  });
});

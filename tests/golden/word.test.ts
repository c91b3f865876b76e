import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTypeface } from '#cli/typeface.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';
import { partOf } from '#tests/files/wordFile.ts';

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/settings.xml'];

describe('the Word file of the sample document', () => {
  it.each(PARTS)('has the %s it had', async (part) => {
    const { bytes } = await printWord(sampleDocument('en'), loadTypeface());
    const readable = partOf(bytes, part).replaceAll(
      /(?<=>)(?=<w:(?:p|tr|tbl|style|abstractNum|num|lvl|sectPr)[ >])/g,
      '\n',
    );
    await expect(readable).toMatchFileSnapshot(join(import.meta.dirname, 'word', part.replace('word/', '')));
  });
});

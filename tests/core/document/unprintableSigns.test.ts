import { describe, expect, it } from 'vitest';
import type { Document } from '#core/document/document.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { unprintableSigns } from '#core/document/unprintableSigns.ts';
import { paragraph, table, titled, value } from '#tests/builders/documentNodes.ts';
import { sampleDocument } from '#tests/builders/sampleDocument.ts';

const body = (...blocks: Document['sections'][number]['blocks']): Document => ({
  ...sampleDocument('en'),
  sections: [{ kind: 'body', id: 'body', blocks }],
  contents: [],
});

describe('signs that cannot be printed', () => {
  it.each(LANGUAGES)('are none in the sample in %s', (language) => {
    expect(unprintableSigns(sampleDocument(language))).toEqual([]);
  });

  it('are named with the answer and the clause they stand in, each once for each answer', () => {
    const columns = [{ width: 1, align: 'left' }] as const;
    const document = body(
      paragraph('before', value('title', 'A 😀')),
      titled(
        '1',
        'one',
        'First',
        titled('1.1', 'two', value('services/s/name', '漢 and 漢'), paragraph('p', 'in the template 字')),
        table('t', '', columns, [['Head'], [value('services/s/name', '漢')]]),
      ),
    );
    expect(unprintableSigns(document)).toEqual([
      { sign: '😀', path: 'title', where: null },
      { sign: '漢', path: 'services/s/name', where: '1.1' },
      { sign: '字', path: null, where: '1.1' },
    ]);
  });
});

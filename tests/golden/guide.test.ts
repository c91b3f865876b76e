import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { guidePage } from '#renderer/words/guide/guide.ts';

const docs = join(import.meta.dirname, '../../docs');

test.each(LANGUAGES)('the guide of the program in %s is the one in docs', async (language) => {
  await expect(guidePage(language)).toMatchFileSnapshot(join(docs, `guide.${language}.md`));
});

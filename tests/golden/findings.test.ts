import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#core/agreement/language.ts';
import { checkAgreement } from '#core/checks/checker.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { draftOf } from '#tests/builders/drafts.ts';

const folder = join(import.meta.dirname, 'findings');

/** What is wrong with the real cases is wrong with them; each line was read and is right. */
test.for(CASES)('the findings of %s are those that were read', async ([name, file]) => {
  const agreement = agreementOf(file);
  const editions = LANGUAGES.map((language) => draftOf(agreement, language));
  const lines = checkAgreement({ agreement, editions }).map(
    ({ severity, rule, path, language, where, message }) =>
      `${severity} ${rule} ${path}${language === undefined ? '' : ` (${language})`}${where === undefined ? '' : ` [${where}]`}\n  ${message.en}\n  ${message.da}`,
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(folder, `${name}.txt`));
});

test('the checker finds nothing in the samples of the program', () => {
  const wrong = CASES.filter(([name]) => !/^\d/u.test(name)).flatMap(([name, file]) => {
    const agreement = agreementOf(file);
    const editions = LANGUAGES.map((language) => draftOf(agreement, language));
    return checkAgreement({ agreement, editions }).map(({ rule, path }) => `${name}: ${rule} ${path}`);
  });
  expect(wrong).toEqual([]);
});

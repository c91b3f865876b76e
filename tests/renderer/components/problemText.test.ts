import { describe, expect, test } from 'vitest';
import { newAgreement, parseAgreementFile, serialiseAgreement } from '#core/agreement/agreementFile.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { words } from '#renderer/words/words.ts';

const good = serialiseAgreement(newAgreement({ id: 'sla', type: 'customer', language: 'en' }));

function told(text: string, language: 'en' | 'da'): string {
  const parsed = parseAgreementFile(text);
  if (parsed.ok) throw new Error('The file is whole');
  return problemText({ kind: 'agreementFile', file: 'a.sla', problem: parsed.problem }, words[language]);
}

describe.each([
  ['empty', '', 'it is empty.'],
  ['cut off', good.slice(0, -30), /damaged or cut off from line \d+ on/],
  ['of a newer version', good.replace('"version": 1', '"version": 99'), /made by a newer version/],
  ['another', '{"a": 1}', 'it is no agreement of SLA Studio.'],
  [
    'with a wrong answer',
    good.replace('"customer"', '"costumer"'),
    'the answer at type (line 6) is not possible there.',
  ],
  ['with an unknown field', good.replace('"type"', '"colour": 1, "type"'), 'does not know the field “colour” (line 6)'],
  ['without an answer', good.replace(/"language": "en"/, '"number": "1"'), /an answer is missing at language/],
  [
    'with two faults',
    good.replace('"customer"', '"x"').replace('"en"', '"xx"'),
    'And 1 more place of this file cannot be read.',
  ],
])('a file that is %s', (_, text, expected) => {
  test('is refused with what is wrong and where', () => expect(told(text, 'en')).toMatch(expected));
  test('is refused in Danish too', () => expect(told(text, 'da')).toMatch(/^a\.sla blev ikke åbnet: .+\.$/));
});

test.each(['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EIO', 'ENOENT', 'ENAMETOOLONG', 'ENOTDIR', 'EDQUOT'])(
  'the system’s %s is told in words',
  (code) => {
    for (const language of LANGUAGES)
      expect(problemText({ kind: 'disk', code, file: 'a.pdf' }, words[language])).not.toContain(code);
  },
);

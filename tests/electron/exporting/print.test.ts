import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { print } from '#electron/exporting/print.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const loaded = loadTemplate('customer-saas');
if (!loaded.ok) throw new Error('The template is broken');
const means = { template: loaded.value, typeface: loadTypeface() };
const job = {
  template: 'customer-saas',
  languages: ['en', 'da'],
  formats: ['word', 'pdf'],
  date: '2027-01-01',
} as const;

const unexpected = () => expect.unreachable();

test('prints each language in each format, and tells how far it is', async () => {
  const steps: string[] = [];
  const agreement = agreementOf('templates/samples/customer-saas.sla');
  const printed = await print(
    { ...job, agreement, status: 'final' },
    { ...means, progress: (done, total) => steps.push(`${done}/${total}`) },
  );
  expect(steps).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
  const files = printed.ok ? printed.value : [];
  expect(files.map(({ format, language }) => `${format} ${language}`)).toEqual([
    'word en',
    'pdf en',
    'word da',
    'pdf da',
  ]);
  const starts = files.map(({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 2)));
  expect(starts).toEqual(['PK', '%P', 'PK', '%P']);
});

test('a final with blanks is refused with every blank, and nothing is printed', async () => {
  const agreement = newAgreement({ id: 'sla', type: 'customer', language: 'en' });
  const printed = await print({ ...job, agreement, status: 'final' }, { ...means, progress: unexpected });
  expect(printed).toEqual({
    ok: false,
    problem: {
      kind: 'blanks',
      blanks: expect.arrayContaining([expect.objectContaining({ path: expect.any(String) })]),
    },
  });
});

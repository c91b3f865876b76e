import { expect, test } from 'vitest';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import { print } from '#electron/exporting/print.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { readPdf } from '#machine/readPdf.ts';
import { agreementOf } from '#tests/builders/cases.ts';

const loaded = loadTemplate('customer-saas');
if (!loaded.ok) throw new Error('The template is broken');
const means = { template: loaded.value, typeface: loadTypeface };
const job = {
  template: 'customer-saas',
  languages: ['en', 'da'],
  formats: ['word', 'pdf'],
  date: '2027-01-01',
  copy: PLAIN_COPY,
  use: 'file',
  brand: null,
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

test('no file is made with a box for a sign the typeface lacks, but the pages can be looked at', async () => {
  const agreement = agreementOf('templates/samples/customer-saas.sla');
  const [service] = agreement.services;
  if (service === undefined) throw new Error('The sample has a service');
  agreement.services[0] = { ...service, name: { en: 'Kajplan 😀', da: 'Kajplan 漢' } };
  const draft = { ...job, agreement, status: 'draft', formats: ['pdf'] } as const;
  const refused = await print(draft, { ...means, progress: unexpected });
  expect(refused).toMatchObject({
    ok: false,
    problem: {
      kind: 'unprintable',
      signs: [{ sign: '😀', path: `services/${service.id}/name`, where: expect.any(String) }],
    },
  });
  const shown = await print(
    { ...draft, use: 'view', brand: null, languages: ['en'] },
    { ...means, progress: () => undefined },
  );
  expect(shown.ok).toBe(true);
});

test('a copy for ourselves carries the agreement, one for the other party does not', async () => {
  const agreement = agreementOf('templates/samples/customer-saas.sla');
  const draft = { ...job, agreement, status: 'draft', formats: ['pdf'], languages: ['en'] } as const;
  const attached = async (isInternal: boolean): Promise<number | undefined> => {
    const copy = { ...PLAIN_COPY, isInternal };
    const printed = await print({ ...draft, copy }, { ...means, progress: () => undefined });
    const [file] = printed.ok ? printed.value : [];
    return (await readPdf(file?.bytes ?? new Uint8Array()))?.attachments.size;
  };
  expect(await attached(true)).toBe(2);
  expect(await attached(false)).toBe(0);
});

import { describe, expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';
import type { ExportJob } from '#electron/exporting/job.ts';
import { print } from '#electron/exporting/print.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';
import { readPdf } from '#machine/readPdf.ts';
import { agreementOf } from '#tests/builders/cases.ts';
import { partOf } from '#tests/files/wordFile.ts';

const template = (id: string) => {
  const loaded = loadTemplate(id);
  return loaded.ok ? loaded.value : null;
};
const means = { template, typeface: loadTypeface };
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

describe('what changed between two versions', () => {
  const agreement = agreementOf('templates/samples/customer-saas.sla');
  const reviser = { author: 'Åse, jura', date: '2027-01-01T00:00:00Z' };
  const renamed = (name: string) => ({
    ...agreement,
    services: agreement.services.map((service, index) => (index === 0 ? { ...service, name: { en: name } } : service)),
  });
  const wish = { ...job, formats: ['word'], languages: ['en'], status: 'draft', agreement } as const;
  const contract = (of: Agreement) =>
    ({ agreement: of, template: wish.template, status: 'draft', date: wish.date }) as const;
  const printed = (before: Agreement, more: Partial<ExportJob> = {}) => {
    const steps: string[] = [];
    const outcome = print(
      { ...wish, compared: { before: contract(before), reviser }, ...more },
      { ...means, progress: (done, total) => steps.push(`${done}/${total}`) },
    );
    return outcome.then((made) => ({ made, steps }));
  };

  test('is a Word file of tracked changes by whom it says, one for each language', async () => {
    const { made, steps } = await printed(renamed('Berth plan'), { languages: ['en', 'da'] });
    expect(steps).toEqual(['0/2', '1/2', '2/2']);
    const files = made.ok ? made.value : [];
    expect(files.map(({ format, language }) => `${format} ${language}`)).toEqual(['word en', 'word da']);
    const xml = partOf(files[0]?.bytes ?? new Uint8Array(), 'word/document.xml');
    expect(xml).toContain('w:author="Åse, jura" w:date="2027-01-01T00:00:00Z"');
    expect(xml).toMatch(/<w:delText[^>]*>Berth plan</);
  });

  test('between two that say the same is told and makes no file', async () => {
    const { made } = await printed(structuredClone(agreement));
    expect(made).toEqual({ ok: false, problem: { kind: 'noChanges' } });
  });

  test('may cross out a sign that cannot be printed, but not put one in', async () => {
    const { made } = await printed(renamed('Kajplan 😀'));
    expect(made.ok).toBe(true);
    const refused = await printed(agreement, { agreement: renamed('Kajplan 😀') });
    expect(refused.made).toMatchObject({ ok: false, problem: { kind: 'unprintable' } });
  });

  test('since a version whose template is gone is refused', async () => {
    const before = { ...contract(renamed('Berth plan')), template: 'gone' };
    const { made } = await printed(agreement, { compared: { before, reviser } });
    expect(made).toEqual({ ok: false, problem: { kind: 'noTemplate', template: 'gone' } });
  });
});

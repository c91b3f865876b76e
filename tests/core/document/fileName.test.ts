import { describe, expect, it } from 'vitest';
import { idFromFileName, suggestFileName } from '#core/document/fileName.ts';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';

const wish = { language: 'da', status: 'final', date: '2027-01-01' } as const;

describe('the suggested name of an exported file', () => {
  it('says customer, service, version, date and language', () => {
    expect(suggestFileName(anAgreement({}), wish)).toBe('Ærø Havnelast – Kajplan – 1.0 – 2027-01-01 (da)');
  });

  it('says when it is a draft, in the language of the document', () => {
    const draft = { ...wish, status: 'draft' } as const;
    expect(suggestFileName(anAgreement({}), draft)).toContain(' – udkast – ');
    expect(suggestFileName(anAgreement({}), { ...draft, language: 'en' })).toContain(' – draft – ');
  });

  it('takes the title where there are several services', () => {
    const services = [
      { id: 's1', name: { da: 'Mail' } },
      { id: 's2', name: { da: 'Web' } },
    ];
    expect(suggestFileName(anAgreement({ services, title: { da: 'Drift' } }), wish)).toContain('– Drift –');
    expect(suggestFileName(anAgreement({ services }), wish)).toContain('– Mail +1 –');
  });

  it('takes the title where there is no customer whose service it could be', () => {
    const parties = [{ id: 'u', role: 'users', name: { da: 'Brugerne' } }];
    expect(suggestFileName(anAgreement({ parties, title: { da: 'Hændelser' } }), wish)).toMatch(/^Hændelser – 1\.0/);
  });

  it('leaves out what is not answered', () => {
    const blank = agreementSchema.parse({ id: 'a', type: 'customer', language: 'en' });
    expect(suggestFileName(blank, wish)).toBe('2027-01-01 (da)');
  });

  it.each([
    ['characters that Windows reserves', 'A/S <Nord> "Øst": 1|2?*\\', 'A-S -Nord- -Øst- 1-2-'],
    ['a way out of the folder', '../../etc/passwd', 'etc-passwd'],
    ['line breaks, tabs and control characters', 'Nord\r\n\t\u0000Øst', 'Nord Øst'],
    ['marks that turn the writing round', '\u202Exfdp.exe', 'xfdp.exe'],
    ['dots and spaces at the end', 'Nord ... ', 'Nord'],
    ['soft hyphens and joiners', 'Nord\u00ADhavn \u200Bi\u200D/S', 'Nordhavn i-S'],
    ['half of a pair', 'Nord\uD800', 'Nord'],
    ['a name of a device', 'con', '_con'],
    ['a name of a device with an ending', 'LPT1.x', '_LPT1.x'],
    ['letters in two pieces', 'A\u030Angstro\u0308m', 'Ångström'],
  ])('is safe for files: %s', (_what, legalName, safe) => {
    const parties = [{ id: 'c', role: 'customer', legalName }];
    expect(suggestFileName(anAgreement({ parties }), wish)).toBe(`${safe} – Kajplan – 1.0 – 2027-01-01 (da)`);
  });

  it('is short enough for every disk, and cut between characters', () => {
    const legalName = '🇩🇰'.repeat(100);
    const name = suggestFileName(anAgreement({ parties: [{ id: 'c', role: 'customer', legalName }] }), wish);
    expect(name).toMatch(/^(?:🇩🇰){8} – Kajplan/);
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('the id of a new agreement', () => {
  it.each([
    ['Kajplan 2027', 'kajplan-2027'],
    ['Ærø Havnelast', 'aeroe-havnelast'],
    ['Crème brûlée', 'creme-brulee'],
    ['---', 'agreement'],
    ['中文', 'agreement'],
    [`${'a'.repeat(63)}-b`, 'a'.repeat(63)],
  ])('is made of its file name: %s', (name, id) => {
    expect(idFromFileName(name)).toBe(id);
  });
});

function anAgreement(changes: object): Agreement {
  return agreementSchema.parse({
    id: 'a',
    type: 'customer',
    language: 'da',
    version: '1.0',
    parties: [{ id: 'c', role: 'customer', legalName: 'Ærø Havnelast' }],
    services: [{ id: 's', name: { en: 'Kajplan', da: 'Kajplan' } }],
    ...changes,
  });
}

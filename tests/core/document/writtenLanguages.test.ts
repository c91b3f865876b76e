import { describe, expect, it } from 'vitest';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { agreementSchema } from '#core/agreement/agreement.ts';

describe('the languages an agreement is exported in', () => {
  it.each<[which: string, title: object, name: object, languages: readonly string[]]>([
    ['both, when its texts are in both', { en: 'x', da: 'x' }, { en: 'Mail', da: 'Mail' }, ['en', 'da']],
    ['its own only, when one text in three is translated', { en: 'x', da: 'x' }, { da: 'Mail' }, ['da']],
    ['its own too, when nothing is written in it', { en: 'x' }, { en: 'Mail' }, ['en', 'da']],
  ])('are %s', (_which, title, name, languages) => {
    const services = [{ id: 's', name, description: name }];
    const agreement = agreementSchema.parse({ id: 'a', type: 'customer', language: 'da', title, services });
    expect(writtenLanguages(agreement)).toEqual(languages);
  });

  it('follow an item that is translated later', () => {
    const services = [{ id: 's', name: { en: 'Mail' }, description: { en: 'Mail' } }];
    const agreement = agreementSchema.parse({ id: 'a', type: 'customer', language: 'en', services });
    expect(writtenLanguages(agreement)).toEqual(['en']);
    const [service] = agreement.services;
    const both = { en: 'Mail', da: 'Post' };
    const translated = service === undefined ? [] : [{ ...service, name: both, description: both }];
    expect(writtenLanguages({ ...agreement, services: translated })).toEqual(['en', 'da']);
  });

  it('are not those of the terms that came with clauses of the library', () => {
    const both = { en: 'Mail', da: 'Post' };
    const definitions = [{ id: 'mail', term: both, meaning: both }];
    const blank = { id: 'a', type: 'customer', language: 'da', title: { da: 'Aftale' }, definitions };
    expect(writtenLanguages(agreementSchema.parse(blank))).toEqual(['da']);
  });

  it('are its own while it has no text at all', () => {
    expect(writtenLanguages(agreementSchema.parse({ id: 'a', type: 'customer', language: 'en' }))).toEqual(['en']);
  });
});

import { describe, expect, it } from 'vitest';
import { blank, line, plainTextOf, text, value } from '#core/document/inline.ts';
import { capitalised, joined, sentence, withoutStop, withSingleStops } from '#core/document/sentence.ts';

describe('a sentence', () => {
  it('begins with a capital letter, also a Danish one', () => {
    expect(plainTextOf(capitalised([text('the Provider')]))).toBe('The Provider');
    expect(plainTextOf(capitalised([value('name', 'årsager')]))).toBe('Årsager');
  });

  it('leaves a legal name as it is registered', () => {
    expect(plainTextOf(capitalised([value('parties/p/legalName', 'iPaper A/S')]))).toBe('iPaper A/S');
  });

  it('leaves a blank at its beginning as it is', () => {
    expect(plainTextOf(capitalised([blank('due', 'deadline')]))).toBe('[deadline]');
  });

  it('gets the stop it was typed without, and no second one', () => {
    expect(plainTextOf(sentence([value('text', 'the provider pays')]))).toBe('The provider pays.');
    expect(plainTextOf(sentence([value('text', 'Who pays?')]))).toBe('Who pays?');
  });

  it('loses the stop it was typed with inside another', () => {
    expect(plainTextOf(withoutStop([value('text', 'answer questions.')]))).toBe('answer questions');
  });

  it('ends with one stop after a value that ends with one', () => {
    const amount = value('amount', '5.000 kr.');
    expect(plainTextOf(withSingleStops(line`højst ${amount}.`))).toBe('højst 5.000 kr.');
    expect(plainTextOf(withSingleStops(line`højst ${amount}. Det gælder.`))).toBe('højst 5.000 kr. Det gælder.');
  });

  it('keeps an ellipsis', () => {
    expect(plainTextOf(withSingleStops([text('ends.'), text('...')]))).toBe('ends....');
  });

  it('is left out of a paragraph when it is null; nothing but null gives null', () => {
    expect(plainTextOf(joined([text('a.')], null, [text('b.')]) ?? [])).toBe('A. B.');
    expect(joined(null, [])).toBeNull();
  });
});

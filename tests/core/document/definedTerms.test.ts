import { describe, expect, it } from 'vitest';
import type { Language } from '#core/agreement/language.ts';
import { termFinder, termMarker } from '#core/document/definedTerms.ts';
import type { Inline, Section } from '#core/document/document.ts';
import { text, value } from '#core/document/inline.ts';

function defining(...terms: readonly string[]): readonly Section<'composed'>[] {
  const entries = terms.map((term) => ({ id: term, anchor: term, term: [text(term)], meaning: [] }));
  return [{ kind: 'body', id: 'body', blocks: [{ kind: 'definitions', id: 'd', entries }] }];
}

/** The text with each recognised term in braces, and its definition where that is written otherwise. */
function marked(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind !== 'term') return 'text' in inline ? inline.text : '';
      return inline.definition === inline.text ? `{${inline.text}}` : `{${inline.text}=${inline.definition}}`;
    })
    .join('');
}

function mark(language: Language, terms: readonly string[], sentence: string): string {
  return marked(termMarker(termFinder(defining(...terms), language))([text(sentence)], null));
}

describe('defined terms in English', () => {
  const terms = ['Service', 'Service Level', 'Priority', 'Customer Data', 'Downtime'];

  it.each([
    ['The Service is up.', 'The {Service} is up.'],
    ['Each Service Level counts.', 'Each {Service Level} counts.'],
    ['Services and Service Levels.', '{Services=Service} and {Service Levels=Service Level}.'],
    ['a service, SERVICE, Serviceable', 'a service, SERVICE, Serviceable'],
    ['the Service’s Priorities', 'the {Service’s=Service} {Priorities=Priority}'],
    ['Service, Level', '{Service}, Level'],
    ['Customer\u00A0Data', '{Customer\u00A0Data=Customer Data}'],
    ['Downtime', '{Downtime}'],
    ['', ''],
  ])('%s', (sentence, expected) => {
    expect(mark('en', terms, sentence)).toBe(expected);
  });
});

describe('defined terms in Danish', () => {
  const terms = ['Ydelserne', 'Servicemål', 'Hændelse', 'Prioritet', 'Servicekredit', 'Aftalt Driftstid', 'Kunden'];

  it.each([
    ['Ydelsen, en Ydelse, Ydelsernes', '{Ydelsen=Ydelserne}, en {Ydelse=Ydelserne}, {Ydelsernes=Ydelserne}'],
    ['Servicemålene og et Servicemåls', '{Servicemålene=Servicemål} og et {Servicemåls=Servicemål}'],
    ['Hændelser, Hændelsens', '{Hændelser=Hændelse}, {Hændelsens=Hændelse}'],
    ['Prioriteter', '{Prioriteter=Prioritet}'],
    ['Servicekreditterne', '{Servicekreditterne=Servicekredit}'],
    ['den Aftalte Driftstid', 'den {Aftalte Driftstid=Aftalt Driftstid}'],
    ['Kundens ydelser', '{Kundens=Kunden} ydelser'],
    ['Kundskab, Ydelsesbeskrivelse', 'Kundskab, Ydelsesbeskrivelse'],
  ])('%s', (sentence, expected) => {
    expect(mark('da', terms, sentence)).toBe(expected);
  });
});

describe('what is not a use of a term', () => {
  const markTerms = termMarker(termFinder(defining('Service', 'Service Level'), 'en'));

  it('is an answer', () => {
    expect(marked(markTerms([value('services/a/name', 'Service')], null))).toBe('Service');
  });

  it('is the term in its own definition, while other terms in it are', () => {
    expect(marked(markTerms([text('a Service has a Service Level')], 'Service'))).toBe(
      'a Service has a {Service Level}',
    );
  });

  it('is anything in a document without definitions', () => {
    const sentence = [text('The Service')];
    expect(termMarker(termFinder([], 'en'))(sentence, null)).toEqual(sentence);
  });
});

it('keeps the marks of the text', () => {
  const [, term] = termMarker(termFinder(defining('Service'), 'en'))([text('the Service', ['bold'])], null);
  expect(term).toEqual({ kind: 'term', definition: 'Service', text: 'Service', marks: ['bold'] });
});

it('prefers the definition that is written the same', () => {
  expect(mark('en', ['Services', 'Service'], 'Service and Services')).toBe('{Service} and {Services}');
});

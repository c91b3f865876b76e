import { describe, expect, it } from 'vitest';
import type { Duration } from '#core/agreement/time.ts';
import type { Inline } from '#core/document/document.ts';
import { plainTextOf } from '#core/document/inline.ts';
import * as shows from '#core/document/show.ts';
import { aWriting } from '#tests/builders/writing.ts';

const AGREEMENT = {
  parties: [
    { id: 'nordlys', role: 'provider', legalName: 'Nordlys A/S' },
    { id: 'kommune', role: 'customer', roleName: { en: 'the Municipality' } },
  ],
  services: [{ id: 'mail', name: { en: 'Mail', da: 'Mail' } }, { id: 'unnamed' }],
  metrics: [{ id: 'uptime', name: { en: 'Uptime', da: 'Oppetid' } }],
  objectives: [{ id: 'uptime-99', metric: 'uptime' }],
  calendars: [{ id: 'support', name: { en: 'Danish business hours' } }],
  exclusions: [{ id: 'only' }],
  duties: [{ id: 'fix', name: { en: 'Fix faults', da: 'Rette fejl' } }],
};
const english = aWriting(AGREEMENT);
const danish = aWriting(AGREEMENT, 'da');

const read = (inlines: readonly Inline[]) => plainTextOf(inlines).replaceAll('\u00A0', ' ');

describe('an answer', () => {
  it('is a value that carries its path', () => {
    expect(shows.showWording(english, 'purpose', { en: 'To serve' })).toEqual([
      { kind: 'value', path: 'purpose', text: 'To serve', marks: [] },
    ]);
  });

  it('breaks lines where the drafter did', () => {
    const shown = shows.showText(english, 'parties/nordlys/address/street', 'Havnegade 1\r\n2. sal');
    expect(shown.map(({ kind }) => kind)).toEqual(['value', 'lineBreak', 'value']);
  });

  it('is several paragraphs where the drafter left a line empty', () => {
    const shown = shows.showParagraphs(english, 'purpose', { en: 'One\ntwo\n\n\nThree' });
    expect(shown.map(read)).toEqual(['One two', 'Three']);
  });

  it('stays plain text whatever it looks like', () => {
    const hostile = '# {{ title }} <b>*x*</b> [a](b)';
    expect(shows.showWording(english, 'purpose', { en: hostile })).toEqual([
      { kind: 'value', path: 'purpose', text: hostile, marks: [] },
    ]);
  });
});

describe('a blank', () => {
  it.each([
    [
      'legalName of a party',
      'parties/nordlys/legalName',
      'legal name of the Provider',
      'juridisk navn på Leverandøren',
    ],
    [
      'a party with its own role',
      'parties/kommune/legalName',
      'legal name of the Municipality',
      'juridisk navn på Kunden',
    ],
    ['a field of the agreement', 'effectiveDate', 'effective date', 'ikrafttrædelsesdato'],
    ['a field of a part that is not there', 'support/hours', 'support hours', 'supporttid'],
    [
      'a field deep in an entity',
      'metrics/uptime/measurement/tool',
      'measuring tool of the metric “Uptime”',
      'måleværktøj for målingen ”Oppetid”',
    ],
    [
      'a promise',
      'objectives/uptime-99/target',
      'target of the service level “Uptime”',
      'målværdi for servicemålet ”Oppetid”',
    ],
    ['an entity without a name', 'services/unnamed/name', 'name of service 2', 'navn på ydelse nr. 2'],
    [
      'a line of a list',
      'services/unnamed/inScope/0',
      'what is included of service 2',
      'hvad der er omfattet for ydelse nr. 2',
    ],
    ['the text that is the entity itself', 'exclusions/only/text', 'exclusion', 'undtagelse'],
    ['such a text of one with a name', 'duties/fix/text', 'the duty “Fix faults”', 'forpligtelsen ”Rette fejl”'],
    ['the only entity of its kind', 'exclusions/only/proof', 'proof of the exclusion', 'dokumentation for undtagelsen'],
  ])('says what is missing: %s', (_, path, en, da) => {
    expect(shows.showText(english, path, undefined)).toEqual([{ kind: 'blank', path, prompt: en }]);
    expect(shows.showText(danish, path, undefined)).toEqual([{ kind: 'blank', path, prompt: da }]);
  });

  it('stands for text that shows nothing', () => {
    expect(shows.showWording(english, 'purpose', { en: ' \u200B\n' })[0]?.kind).toBe('blank');
  });

  it('says when the answer is there in the other language', () => {
    expect(read(shows.showWording(danish, 'purpose', { en: 'To serve' }))).toBe(
      '[formål, endnu ikke skrevet på dansk]',
    );
    expect(read(shows.showWording(danish, 'purpose', undefined))).toBe('[formål]');
  });

  it('cuts a long name short', () => {
    const writing = aWriting({ services: [{ id: 'long', name: { en: 'x'.repeat(100_000) } }] });
    const [blank] = shows.showText(writing, 'services/long/description', undefined);
    expect(blank?.kind === 'blank' && blank.prompt.length).toBeLessThan(100);
  });

  it.each([
    shows.showDate,
    shows.showTime,
    shows.showMoney,
    shows.showPercent,
    shows.showDecimal,
    shows.showCount,
    shows.showDuration,
    shows.showDeadline,
    shows.showQuantity,
    shows.showYesNo,
    shows.showLink,
  ])('stands wherever there is no answer: %o', (show) => {
    expect(show(english, 'title', undefined)[0]?.kind).toBe('blank');
  });
});

describe('a length of time', () => {
  const duration: Duration = { amount: '4', unit: 'workingHour', calendar: 'support' };

  it('names its calendar', () => {
    expect(read(shows.showDuration(english, 'support/reopen/within', duration))).toBe(
      '4 working hours (Danish business hours)',
    );
  });

  it('asks for the name of the calendar in a language it is not written in', () => {
    expect(shows.showDuration(danish, 'support/reopen/within', duration).map(({ kind }) => kind)).toContain('blank');
  });
});

describe('a deadline', () => {
  it('counted from an event of its own asks for the event', () => {
    const deadline = {
      kind: 'length',
      length: { amount: '2', unit: 'day' },
      direction: 'after',
      anchor: 'event',
    } as const;
    expect(read(shows.showDeadline(english, 'term/exit/plan', deadline))).toBe('within 2 days after [event]');
    const told = { ...deadline, event: { en: 'the\nmove' } };
    expect(read(shows.showDeadline(english, 'term/exit/plan', told))).toBe('within 2 days after the move');
  });
});

describe('a deadline in a calendar', () => {
  it('names the calendar behind the length it counts for', () => {
    const length = { amount: '5', unit: 'workingDay', calendar: 'support' } as const;
    const deadline = { kind: 'length', length, direction: 'after', anchor: 'monthEnd' } as const;
    expect(read(shows.showDeadline(english, 'term/exit/plan', deadline))).toBe(
      'within 5 working days (Danish business hours) after the end of the calendar month',
    );
  });
});

describe('a link', () => {
  it.each([
    ['nordlys', 'the Provider', 'Leverandøren'],
    ['kommune', 'the Municipality', 'Kunden'],
    ['mail', 'Mail', 'Mail'],
    ['uptime-99', 'Uptime', 'Oppetid'],
    ['nobody', '[data processing agreement]', '[databehandleraftale]'],
  ])('to %s is its name', (id, en, da) => {
    expect(read(shows.showLink(english, 'security/dataProcessingAgreement', id))).toBe(en);
    expect(read(shows.showLink(danish, 'security/dataProcessingAgreement', id))).toBe(da);
  });

  it('leads to where the name is typed', () => {
    expect(shows.showLink(english, 'levels/l/services', 'mail')).toMatchObject([{ path: 'services/mail/name' }]);
  });

  it('tells parties of one role apart by their names', () => {
    const two = aWriting({
      parties: [
        { id: 'a', role: 'customer', legalName: 'Alfa ApS' },
        { id: 'b', role: 'customer', legalName: 'Beta ApS' },
      ],
    });
    expect(read(shows.showLink(two, 'x', 'b'))).toBe('Beta ApS');
  });
});

describe('a member of a closed list', () => {
  it('is printed as its word', () => {
    expect(read(shows.showChoice(danish, 'disputes/law', 'law', 'denmark'))).toBe('dansk ret');
  });

  it('without a word is a defect', () => {
    expect(() => shows.choiceWord(english, 'law', 'atlantis')).toThrow('No word for law atlantis');
  });
});

describe('any kind of answer', () => {
  it.each([
    [{ kind: 'plain' }, 'x', 'x'],
    [{ kind: 'wording' }, { en: 'x' }, 'x'],
    [{ kind: 'decimal' }, '1000.5', '1,000.5'],
    [{ kind: 'percent' }, '99.9', '99.9%'],
    [{ kind: 'count' }, 1200, '1,200'],
    [{ kind: 'money' }, { amount: '5', currency: 'DKK' }, 'DKK 5'],
    [{ kind: 'date' }, '2026-11-23', '23 November 2026'],
    [{ kind: 'timeOfDay' }, '09:30', '09:30'],
    [{ kind: 'duration' }, { amount: '1', unit: 'day' }, '1 day'],
    [{ kind: 'deadline' }, { kind: 'date', date: '2026-11-23' }, 'by 23 November 2026'],
    [{ kind: 'quantity' }, { value: '5', unit: 'other', unitName: { en: 'boxes' } }, '5 boxes'],
    [{ kind: 'yesNo' }, true, 'yes'],
    [{ kind: 'choice', of: 'severity' }, 'high', 'high'],
    [{ kind: 'link', entity: 'service' }, 'mail', 'Mail'],
    [{ kind: 'ownId', entity: 'service' }, 'mail', 'Mail'],
  ] as const)('%j', (kind, answer, printed) => {
    expect(read(shows.show(english, 'title', kind, answer))).toBe(printed);
  });

  it('can be set in bold, once', () => {
    const bold = shows.marked(shows.marked(shows.showCount(english, 'x', 1), ['bold']), ['bold']);
    expect(bold).toMatchObject([{ marks: ['bold'] }]);
  });
});

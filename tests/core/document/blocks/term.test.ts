import { describe, expect, it } from 'vitest';
import { exit } from '#core/document/blocks/exit.ts';
import { grounds, noticePeriods, term } from '#core/document/blocks/term.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Term = NonNullable<AgreementParts['term']>;

const withTerm = (parts: Term, more: AgreementParts = {}) => anAgreement({ term: parts, ...more });

const afterEnd = (amount: string) =>
  ({ kind: 'length', length: { amount, unit: 'day' }, direction: 'after', anchor: 'agreementEnd' }) as const;

const WHOLE: Term = {
  kind: 'fixed',
  start: '2027-01-01',
  length: { amount: '24', unit: 'month' },
  end: '2028-12-31',
  renewal: {
    kind: 'automatic',
    length: { amount: '12', unit: 'month' },
    times: 2,
    notice: { amount: '3', unit: 'month' },
    by: 'customer',
  },
  nonTerminableFor: { amount: '6', unit: 'month' },
  survives: { en: 'confidentiality survives', da: 'tavshedspligten gælder fortsat' },
  expectedValue: { amount: '1000', currency: 'DKK' },
  ceilingValue: { amount: '2000', currency: 'DKK' },
};

describe('the term', () => {
  it('says when the agreement begins, how long it runs, how it goes on and what it is worth', () => {
    expect(printedBy(term, withTerm(WHOLE))).toEqual([
      'The Agreement takes effect on 1 January 2027. It runs for 24 months, until 31 December 2028. It is then renewed for 12 months at a time, at most 2 times, unless the Customer gives notice at least 3 months before the end of the current term that it is not to be renewed.',
      'No party may terminate the Agreement by notice to end within the first 6 months.',
      'The expected value of the Agreement is DKK 1,000. Its value may not exceed DKK 2,000.',
      'Confidentiality survives.',
    ]);
    expect(printedBy(term, withTerm(WHOLE), 'da')).toEqual([
      'Aftalen træder i kraft den 1. januar 2027. Den løber i 24 måneder til og med den 31. december 2028. Den forlænges derefter med 12 måneder ad gangen, højst 2 gange, medmindre Kunden senest 3 måneder før den løbende aftaleperiodes udløb meddeler, at den ikke skal forlænges.',
      'Aftalen er uopsigelig for begge parter i de første 6 måneder.',
      'Aftalens forventede værdi er 1.000 kr., og dens værdi kan højst udgøre 2.000 kr.',
      'Tavshedspligten gælder fortsat.',
    ]);
  });

  it.each([
    [
      { kind: 'none' },
      'It then ends without notice and is not renewed.',
      'Den ophører derefter uden opsigelse og forlænges ikke.',
    ],
    [
      { kind: 'automatic', length: { amount: '1', unit: 'year' }, notice: { amount: '1', unit: 'month' } },
      'It is then renewed for 1 year at a time, unless a party gives notice at least 1 month before the end of the current term that it is not to be renewed.',
      'Den forlænges derefter med 1 år ad gangen, medmindre en part senest 1 måned før den løbende aftaleperiodes udløb meddeler, at den ikke skal forlænges.',
    ],
    [
      { kind: 'option', length: { amount: '1', unit: 'year' }, times: 2, notice: { amount: '1', unit: 'month' } },
      'The Customer may extend the Agreement by 1 year up to 2 times, each time by notice of at least 1 month before the end of the current term.',
      'Kunden har option på at forlænge Aftalen med 1 år indtil 2 gange. Optionen udnyttes hver gang ved meddelelse senest 1 måned før den løbende aftaleperiodes udløb.',
    ],
  ] as const)('goes on as agreed: %j', (renewal, english, danish) => {
    const agreement = withTerm({ kind: 'fixed', end: '2027-12-31', renewal });
    const [en = ''] = printedBy(term, agreement);
    const [da = ''] = printedBy(term, agreement, 'da');
    expect(en).toContain(`It runs until 31 December 2027. ${english}`);
    expect(da).toContain(`Den løber til og med den 31. december 2027. ${danish}`);
  });

  it('runs until somebody ends it', () => {
    const endless = withTerm({ kind: 'indefinite', startsAt: { en: 'go-live', da: 'idriftsættelsen' } });
    expect(printedBy(term, endless)).toEqual([
      'The Agreement takes effect at go-live. It runs until it is terminated.',
    ]);
    expect(printedBy(term, endless, 'da')).toEqual([
      'Aftalen træder i kraft ved idriftsættelsen. Den løber, indtil den bringes til ophør.',
    ]);
  });

  it('begins on the effective date of the agreement where it has no date of its own', () => {
    const dated = withTerm({ kind: 'indefinite' }, { effectiveDate: '2027-02-01' });
    expect(printedBy(term, dated)[0]).toMatch(/^The Agreement takes effect on 1 February 2027\./);
  });

  it('shows blanks for what is missing and nothing without a term', () => {
    expect(printedBy(term, withTerm({}))[0]).toMatch(/^The Agreement takes effect on \[.+\]\. It runs for \[.+\]\.$/);
    expect(printedBy(term, anAgreement())).toEqual([]);
  });

  it('says once where it is once', () => {
    const renewal = {
      length: { amount: '12', unit: 'month' },
      times: 1,
      notice: { amount: '1', unit: 'month' },
    } as const;
    const option = withTerm({ renewal: { kind: 'option', ...renewal } });
    expect(printedBy(term, option)[0]).toMatch(/extend the Agreement by 12 months once, by notice of at least 1 month/);
    expect(printedBy(term, option, 'da')[0]).toMatch(
      /med 12 måneder én gang\. Optionen udnyttes ved meddelelse senest 1 måned før/,
    );
    const automatic = withTerm({ renewal: { kind: 'automatic', ...renewal } });
    expect(printedBy(term, automatic)[0]).toMatch(/12 months at a time, at most once, unless/);
    expect(printedBy(term, automatic, 'da')[0]).toMatch(/12 måneder ad gangen, højst én gang, medmindre/);
  });

  it('says one value alone', () => {
    const money = { amount: '5', currency: 'EUR' } as const;
    expect(printedBy(term, withTerm({ expectedValue: money })).at(-1)).toBe(
      'The expected value of the Agreement is €5.',
    );
    expect(printedBy(term, withTerm({ ceilingValue: money }), 'da').at(-1)).toBe(
      'Aftalens værdi kan højst udgøre 5 €.',
    );
  });

  it('says that the values exclude VAT, if there are any', () => {
    const money = { amount: '5', currency: 'EUR' } as const;
    const valued = withTerm({ ceilingValue: money, valueExcludesVat: true });
    expect(printedBy(term, valued).at(-1)).toBe(
      'The value of the Agreement may not exceed €5. The value excludes VAT.',
    );
    expect(printedBy(term, valued, 'da').at(-1)).toBe(
      'Aftalens værdi kan højst udgøre 5 €. Værdien er opgjort ekskl. moms.',
    );
    expect(printedBy(term, withTerm({ valueExcludesVat: true })).join(' ')).not.toContain('VAT');
  });

  it('says nothing of money within one organisation', () => {
    const lines = printedBy(term, withTerm(WHOLE, { type: 'internal' })).join(' ');
    expect(lines).not.toMatch(/DKK|value/);
  });
});

const noticeOf = (period: Record<string, unknown>, language: 'en' | 'da' = 'en') =>
  printedBy(noticePeriods, withTerm({ noticePeriods: [{ id: 'n', ...period }] }), language);

describe('notice periods', () => {
  it.each([
    ['anyDay', '', ''],
    ['month', ' to the end of a calendar month', ' til udgangen af en kalendermåned'],
    ['quarter', ' to the end of a calendar quarter', ' til udgangen af et kvartal'],
    ['term', ' to the end of the current term', ' til den løbende aftaleperiodes udløb'],
  ])('run to %s', (toEndOf, english, danish) => {
    const period = { party: 'customer', length: { amount: '2', unit: 'month' }, toEndOf };
    expect(noticeOf(period)).toEqual([
      `The Customer may terminate the Agreement without cause by notice of 2 months${english}.`,
    ]);
    expect(noticeOf(period, 'da')).toEqual([`Kunden kan opsige Aftalen med et varsel på 2 måneder${danish}.`]);
  });

  it('say from when, on what terms, and who may not', () => {
    const withdrawal = {
      kind: 'withdrawal',
      length: { amount: '40', unit: 'workingDay' },
      notBefore: '2028-12-31',
      payment: { en: 'the Customer pays for work done.', da: 'Kunden betaler for udført arbejde.' },
    };
    expect(noticeOf(withdrawal)).toEqual([
      'Each party may withdraw from the Agreement by notice of 40 working days. The notice may take effect on 31 December 2028 at the earliest. In that case the Customer pays for work done.',
    ]);
    expect(noticeOf(withdrawal, 'da')).toEqual([
      'Hver af parterne kan udtræde af Aftalen med et varsel på 40 arbejdsdage. Opsigelsen kan tidligst få virkning den 31. december 2028. I så fald gælder: Kunden betaler for udført arbejde.',
    ]);
    expect(noticeOf({ party: 'provider', excluded: true })).toEqual([
      'The Provider may not terminate the Agreement by notice.',
    ]);
    expect(noticeOf({ party: 'provider', excluded: true }, 'da')).toEqual(['Leverandøren kan ikke opsige Aftalen.']);
  });

  it('show a blank for the length, and nothing where there are none', () => {
    expect(noticeOf({})[0]).toMatch(/by notice of \[.+\]\.$/);
    expect(printedBy(noticePeriods, anAgreement())).toEqual([]);
  });
});

describe('grounds', () => {
  it('say who may terminate for what, and the time to remedy', () => {
    const agreement = withTerm({
      grounds: [
        {
          id: 'unpaid',
          party: 'provider',
          text: { en: 'the Customer has not paid.', da: 'Kunden ikke har betalt.' },
          cure: { amount: '20', unit: 'workingDay' },
        },
        { id: 'open' },
      ],
    });
    const [unpaid, open] = printedBy(grounds, agreement);
    expect(unpaid).toBe(
      'The Provider may terminate the Agreement for cause if the Customer has not paid. The time to remedy is 20 working days from receipt of the notice.',
    );
    expect(open).toMatch(/^Each party may terminate the Agreement for cause if \[.+\]\.$/);
    expect(printedBy(grounds, agreement, 'da')[0]).toBe(
      'Leverandøren kan ophæve Aftalen, hvis Kunden ikke har betalt. Fristen for afhjælpning er 20 arbejdsdage fra modtagelsen af påkravet.',
    );
    expect(printedBy(grounds, anAgreement())).toEqual([]);
  });
});

describe('exit', () => {
  const WHOLE_EXIT: NonNullable<Term['exit']> = {
    assistance: { amount: '3', unit: 'month' },
    assistanceCharge: 'timeAndMaterials',
    plan: afterEnd('20'),
    documentation: afterEnd('5'),
    dataReturn: afterEnd('30'),
    dataFormat: { en: 'CSV.', da: 'CSV.' },
    deletion: afterEnd('60'),
    deletionCertificate: true,
  };

  it('says what the provider does when the agreement ends', () => {
    expect(printedBy(exit, withTerm({ exit: WHOLE_EXIT }))).toEqual([
      'When the Agreement ends, for whatever reason, the Provider shall for up to 3 months assist the Customer in taking the Services over or moving them to another provider. The assistance is paid for by time spent at the Provider’s current rates.',
      'The Provider shall deliver an exit plan to the Customer within 20 days after the end of the Agreement.',
      'The Provider shall hand over the final documentation of the Services to the Customer within 5 days after the end of the Agreement.',
      'The Provider shall hand over the Customer Data to the Customer within 30 days after the end of the Agreement, as CSV.',
      'The Provider shall delete the Customer Data, backups included, within 60 days after the end of the Agreement, but not before they have been handed over. The Provider shall confirm the deletion to the Customer in writing.',
    ]);
    expect(printedBy(exit, withTerm({ exit: WHOLE_EXIT }), 'da')).toEqual([
      'Ved Aftalens ophør, uanset årsagen, skal Leverandøren i indtil 3 måneder yde Kunden ophørsbistand ved hjemtagelse af Ydelserne eller overgang til en anden leverandør. Ophørsbistanden betales efter medgået tid til Leverandørens gældende timepriser.',
      'Leverandøren skal senest 20 dage efter Aftalens ophør levere en ophørsplan til Kunden.',
      'Leverandøren skal senest 5 dage efter Aftalens ophør udlevere den endelige dokumentation for Ydelserne til Kunden.',
      'Leverandøren skal senest 30 dage efter Aftalens ophør udlevere Kundens Data til Kunden som CSV.',
      'Leverandøren skal senest 60 dage efter Aftalens ophør slette Kundens Data, herunder i sikkerhedskopier, dog ikke før de er udleveret. Leverandøren skal skriftligt bekræfte sletningen over for Kunden.',
    ]);
  });

  it.each([
    ['included', /included in the fees\.$/, /omfattet af vederlaget\.$/],
    ['timeAndMaterials', /by time spent/, /efter medgået tid/],
    ['fixed', /with a fixed amount/, /med et fast beløb/],
  ] as const)('says what assistance costs: %s', (assistanceCharge, english, danish) => {
    const agreement = withTerm({ exit: { assistanceCharge } });
    expect(printedBy(exit, agreement)[0]).toMatch(english);
    expect(printedBy(exit, agreement, 'da')[0]).toMatch(danish);
  });

  it('has a plan on request, and nothing to say of what was not answered', () => {
    expect(printedBy(exit, withTerm({ exit: { planOnRequest: true } }))).toEqual([
      'If the Customer requests it, the Provider shall deliver an exit plan.',
    ]);
    expect(printedBy(exit, withTerm({ exit: {} }))).toEqual([]);
    expect(printedBy(exit, anAgreement())).toEqual([]);
  });

  it('says nothing of payment within one organisation', () => {
    const [assistance, plan] = printedBy(exit, withTerm({ exit: WHOLE_EXIT }, { type: 'internal' }));
    expect(assistance).toMatch(/the Provider shall for up to 3 months assist .* to another provider\.$/);
    expect(plan).toMatch(/^The Provider shall deliver/);
  });
});

import { describe, expect, it } from 'vitest';
import { contacts } from '#core/document/blocks/contacts.ts';
import { cover } from '#core/document/blocks/cover.ts';
import { definitions } from '#core/document/blocks/definitions.ts';
import { effectiveValues } from '#core/document/blocks/effectiveValues.ts';
import { levels } from '#core/document/blocks/levels.ts';
import { omissions } from '#core/document/blocks/omissions.ts';
import { parties } from '#core/document/blocks/parties.ts';
import { edition, precedence } from '#core/document/blocks/precedence.ts';
import { signatures } from '#core/document/blocks/signatures.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy, printedLines, writingOf } from '#tests/builders/printedLines.ts';

describe('cover', () => {
  it('names the kind, the title, the parties with their roles, and only the facts that are known', () => {
    const agreement = anAgreement({
      title: { en: 'Service level agreement for Kajplan', da: 'Serviceniveauaftale om Kajplan' },
      number: 'SLA-7',
      state: 'final',
      effectiveDate: '2027-01-01',
    });
    expect(printedBy(cover, agreement)).toEqual([
      'Service level agreement',
      'Service level agreement for Kajplan',
      'Provider: Fjordblik Systems A/S',
      'Customer: Havnegaard Logistik A/S',
      'Document number: SLA-7',
      'Status: Final',
      'Effective date: 1 January 2027',
    ]);
    expect(printedBy(cover, agreement, 'da').slice(2, 4)).toEqual([
      'Leverandør: Fjordblik Systems A/S',
      'Kunde: Havnegaard Logistik A/S',
    ]);
  });

  it('shows what is missing in an agreement that has just been begun', () => {
    expect(printedBy(cover, anAgreement({ type: 'internal', parties: [] }), 'da')).toEqual([
      'Intern serviceniveauaftale',
      expect.stringMatching(/^\[.+\]$/),
      'Status: Udkast',
    ]);
  });
});

describe('parties', () => {
  const company = {
    id: 'nordlys',
    role: 'provider' as const,
    legalName: 'Nordlys Software A/S',
    legalForm: 'A/S',
    registrationScheme: 'cvr' as const,
    registrationNumber: '12345678',
    address: { street: 'Havnegade 1', postalCode: '8000', city: 'Aarhus C', country: { en: 'Denmark', da: 'Danmark' } },
  };

  it('names a unit of one organisation without what only a company has', () => {
    const agreement = anAgreement({ type: 'internal', parties: [{ ...company, website: 'https://nordlys.example' }] });
    expect(printedBy(parties, agreement)).toEqual([
      'Nordlys Software A/S, Havnegade 1, 8000 Aarhus C, Denmark (the “Provider”).',
    ]);
  });

  it('says nothing twice of a unit that is called by its name, whatever the capital of its article', () => {
    const desk = { id: 'desk', role: 'provider' as const, name: { en: 'The Service Desk', da: 'Servicedesken' } };
    const named = { ...desk, roleName: { en: 'the Service Desk', da: 'Servicedesken' } };
    expect(printedBy(parties, anAgreement({ type: 'internal', parties: [named] }))).toEqual(['The Service Desk.']);
  });

  it('identifies a company and says what it is called', () => {
    const agreement = anAgreement({ parties: [company] });
    expect(printedBy(parties, agreement).slice(0, 1)).toEqual([
      'Nordlys Software A/S, registered under CVR no. 12345678, Havnegade 1, 8000 Aarhus C, Denmark (the “Provider”).',
    ]);
    expect(printedBy(parties, agreement, 'da').slice(0, 1)).toEqual([
      'Nordlys Software A/S, CVR-nr. 12345678, Havnegade 1, 8000 Aarhus C, Danmark (herefter ”Leverandøren”).',
    ]);
  });

  it('sets the name and the term in bold', () => {
    const [block] = parties(writingOf(anAgreement({ parties: [company] })), null);
    const bold =
      block?.kind === 'paragraph' ? block.content.filter((part) => 'marks' in part && part.marks.includes('bold')) : [];
    expect(bold.map((part) => ('text' in part ? part.text : ''))).toEqual([
      'Nordlys Software A/S',
      '“',
      'Provider',
      '”',
    ]);
  });

  it('identifies authorities, departments and groups that have no registration', () => {
    const agreement = anAgreement({
      parties: [
        {
          id: 'agency',
          role: 'customer',
          roleName: { en: 'the Agency', da: 'Styrelsen' },
          name: { en: 'the Danish Business Authority', da: 'Erhvervsstyrelsen' },
          registrationScheme: 'gln',
          registrationNumber: '5798000026070',
        },
        {
          id: 'it',
          role: 'provider',
          roleName: { en: 'IT Services', da: 'It-afdelingen' },
          name: { en: 'IT Services', da: 'It-afdelingen' },
          description: { en: 'a department of the university', da: 'en afdeling af universitetet' },
        },
        { id: 'reseller', role: 'reseller', legalName: 'Soren', legalForm: 'sole trader', registrationNumber: '9' },
      ],
    });
    expect(printedBy(parties, agreement)).toEqual([
      'The Danish Business Authority, with global location number (GLN) 5798000026070 (the “Agency”).',
      'IT Services, a department of the university.',
      'Soren, sole trader, with registration no. 9 (the “Reseller”).',
    ]);
    expect(printedBy(parties, agreement, 'da')[0]).toBe(
      'Erhvervsstyrelsen, GLN-nr. 5798000026070 (herefter ”Styrelsen”).',
    );
  });

  it('shows the name and the number of the register as blanks while they are missing', () => {
    const agreement = anAgreement({ parties: [{ id: 'p', role: 'provider', registrationScheme: 'cvr' }] });
    expect(printedBy(parties, agreement)[0]).toMatch(/^\[.+\], registered under CVR no\. \[.+\] \(the “Provider”\)\.$/);
  });
});

const ownTerms = (...terms: readonly string[]): AgreementParts => ({
  definitions: terms.map((term, index) => ({
    id: `own-${index}`,
    term: { en: term, da: term },
    meaning: { en: 'x', da: 'x' },
  })),
});

const termsIn = (language: 'en' | 'da', ...terms: readonly string[]) =>
  printedBy(definitions, anAgreement(ownTerms(...terms)), language).map((line) => line.split(':')[0]);

describe('definitions', () => {
  it('follow the alphabet of the language: æ, ø, å last, and aa as å', () => {
    expect(termsIn('da', 'Åben', 'Ændring', 'Zone', 'Øvelse', 'Aalborg', 'Bod')).toEqual([
      'Bod',
      'Zone',
      'Ændring',
      'Øvelse',
      'Åben',
      'Aalborg',
    ]);
    expect(termsIn('en', 'Zone', 'downtime', 'Availability')).toEqual(['Availability', 'downtime', 'Zone']);
  });

  it('of the agreement take the place of the template’s for the same term', () => {
    const agreement = anAgreement(ownTerms('Downtime'));
    const templateTerms = [
      { id: 'downtime', term: 'downtime', meaning: 'of the template' },
      { id: 'service', term: 'Service', meaning: 'of the template' },
    ];
    const [list] = definitions({ ...writingOf(agreement), templateTerms }, null);
    expect(printedLines(list ? [list] : [])).toEqual(['Downtime: x', 'Service: of the template']);
    expect(list?.kind === 'definitions' && list.entries.map(({ anchor }) => anchor)).toEqual([
      'term-own-0',
      'term-service',
    ]);
  });
});

describe('precedence', () => {
  const agreement = anAgreement({
    documents: [
      {
        id: 'master',
        kind: 'masterAgreement',
        title: { en: 'Master agreement', da: 'Rammeaftale' },
        number: '4',
        date: '2026-11-16',
        precedence: 2,
        definesTerms: true,
      },
      {
        id: 'this',
        kind: 'thisAgreement',
        title: { en: 'the Agreement', da: 'Aftalen' },
        precedence: 1,
        precedenceScope: { en: 'on service levels', da: 'om servicemål' },
      },
      { id: 'terms', kind: 'terms', incorporated: true },
    ],
  });

  it('lists the documents by rank, then those without one, and says which lend terms or are incorporated', () => {
    expect(printedBy(precedence, agreement)).toEqual([
      'If the following documents conflict, each of them prevails over those listed after it:',
      '- The Agreement, on service levels.',
      '- Master agreement no. 4 of 16 November 2026.',
      'The Agreement is to be read together with the following documents:',
      '- General terms and conditions.',
      'The following is incorporated into the Agreement by reference: general terms and conditions.',
      'A capitalised term that the Agreement does not define has the meaning stated in the following: Master agreement.',
    ]);
    expect(printedBy(precedence, agreement, 'da')).toContain('- Rammeaftale nr. 4 af 16. november 2026.');
  });
});

const editionOf = (rules: AgreementParts['edition'], language: 'en' | 'da' = 'en') =>
  printedBy(edition, anAgreement(rules === undefined ? {} : { edition: rules }), language);

describe('edition', () => {
  it('says which edition applies and how it is changed', () => {
    expect(editionOf({ applies: 'pinned', published: '2026-05-05', changedBy: 'bothInWriting' })).toEqual([
      'The Agreement applies in the edition published on 5 May 2026. A later edition applies only when the parties have agreed so in writing.',
      'The Agreement can be changed only by a written addendum that all parties have signed.',
    ]);
  });

  it('says how long before a change notice is due, and what a worse one entitles to', () => {
    const rules = {
      applies: 'latestPublished',
      lastUpdated: '2022-05-05',
      changedBy: 'providerByNotice',
      changeNotice: { amount: '30', unit: 'day' },
      adverseChangeNotice: { amount: '6', unit: 'month' },
      exitOnAdverseChange: true,
    } as const;
    expect(editionOf(rules)).toEqual([
      'The Agreement applies in the edition that the Provider has published last. This edition was last updated on 5 May 2022.',
      'The Provider may change the Agreement by written notice to the Customer at least 30 days before the change takes effect.',
      'The Provider shall give the Customer written notice of a change to the disadvantage of the Customer at least 6 months before the change takes effect. The Customer may terminate the Agreement with effect from the day on which such a change takes effect.',
    ]);
    expect(editionOf(rules, 'da').at(-1)).toBe(
      'En ændring til ugunst for Kunden skal Leverandøren varsle skriftligt over for Kunden mindst 6 måneder før ændringens ikrafttræden. Kunden kan opsige Aftalen med virkning fra den dag, hvor en sådan ændring træder i kraft.',
    );
  });

  it('shows a missing length of notice as a blank', () => {
    expect(editionOf({ changedBy: 'providerByNotice' })[0]).toMatch(
      /at least \[.+\] before the change takes effect\.$/,
    );
  });
});

describe('levels', () => {
  const agreement = anAgreement({
    type: 'multiLevel',
    services: [{ id: 'mail', name: { en: 'Mail', da: 'Mail' } }],
    calendars: [{ id: 'office', name: { en: 'Office hours', da: 'Kontortid' } }],
    levels: [
      {
        id: 'mail-level',
        kind: 'service',
        name: { en: 'Mail for sales', da: 'Mail til salg' },
        parent: 'group',
        services: ['mail'],
        rules: [
          {
            subject: 'calendar',
            entity: 'office',
            treatment: 'replace',
            reason: { en: 'evening shifts', da: 'aftenvagter' },
          },
        ],
      },
      {
        id: 'group',
        kind: 'corporate',
        name: { en: 'Group', da: 'Koncern' },
        rules: [{ subject: 'calendar', treatment: 'inherit', overridable: true }],
      },
    ],
  });

  it('are printed from the top down, with the rule of the nearest level and how each treats what it inherits', () => {
    expect(printedBy(levels, agreement)).toEqual([
      'The Agreement consists of the following levels:',
      'Level | Kind | Level above | Applies to',
      'Group | Corporate level |  | ',
      'Mail for sales | Service level | Group | Mail',
      'What is not settled at a level is settled by the nearest level above it that settles it.',
      expect.stringContaining('A level may be stricter than the level above it.'),
      'The levels treat the following subjects as stated here:',
      'Level | Subject | Treatment | Relaxation allowed | Reason',
      'Group | Calendar | Settled here | Yes | ',
      'Mail for sales | Calendar: Office hours | Replaced |  | Evening shifts',
    ]);
  });

  it('that say nothing about each other may only be stricter from the top down', () => {
    const silent = anAgreement({
      levels: [
        { id: 'a', kind: 'corporate', name: { en: 'A' } },
        { id: 'b', kind: 'customer', name: { en: 'B' }, parent: 'a' },
      ],
    });
    expect(printedBy(levels, silent).at(-1)).toBe(
      'A level may be stricter than the level above it, never less strict.',
    );
  });

  it('that lead in a circle are printed once each', () => {
    const circle = anAgreement({
      levels: [
        { id: 'a', kind: 'corporate', name: { en: 'A' }, parent: 'b' },
        { id: 'b', kind: 'customer', name: { en: 'B' }, parent: 'a' },
      ],
    });
    expect(printedBy(levels, circle).filter((line) => /^[AB] \|/.test(line))).toHaveLength(2);
  });
});

const atLeast = (value: string) => ({ kind: 'value', comparator: 'atLeast', value, unit: 'percent' }) as const;
const twoLevels = (rules: NonNullable<NonNullable<AgreementParts['levels']>[number]['rules']> = []) =>
  anAgreement({
    type: 'multiLevel',
    services: [{ id: 'mail', name: { en: 'Mail', da: 'Mail' } }],
    levels: [
      { id: 'group', kind: 'corporate', name: { en: 'Group', da: 'Koncern' } },
      { id: 'sales', kind: 'customer', name: { en: 'Sales', da: 'Salg' }, parent: 'group', rules },
    ],
    metrics: [
      {
        id: 'uptime',
        kind: 'availability',
        name: { en: 'availability', da: 'tilgængelighed' },
        subject: { kind: 'services', services: ['mail'] },
      },
      { id: 'speed', kind: 'ratio', name: { en: 'speed', da: 'fart' } },
    ],
    objectives: [
      { id: 'default', metric: 'uptime', level: 'group', target: atLeast('99.5') },
      { id: 'own', metric: 'uptime', level: 'sales', target: atLeast('99.9') },
      { id: 'fast', metric: 'speed', target: atLeast('90') },
    ],
  });

describe('effective values', () => {
  it('are a table for each customer and service: what holds, and the level that settled it', () => {
    expect(printedBy(effectiveValues, twoLevels())).toEqual([
      'At the level “Sales”, the following holds for Mail:',
      'Service Level | Target | Settled at',
      'Availability | At least 99.9% | Sales',
      'At the level “Sales”, the following holds for all Services:',
      'Service Level | Target | Settled at',
      'Speed | At least 90% | All levels',
      expect.stringContaining('The tables show what follows from the levels.'),
    ]);
    expect(printedBy(effectiveValues, twoLevels(), 'da')).toContain('Tilgængelighed | Mindst 99,9 % | Salg');
  });

  it('name services together that the same holds for', () => {
    const agreement = twoLevels();
    const shared = {
      ...agreement,
      services: [...agreement.services, { ...agreement.services[0], id: 'chat', name: { en: 'Chat' } }],
      metrics: agreement.metrics.map((metric) =>
        metric.id === 'uptime'
          ? { ...metric, subject: { kind: 'services' as const, services: ['mail', 'chat'] } }
          : metric,
      ),
    };
    expect(printedBy(effectiveValues, shared as typeof agreement)[0]).toBe(
      'At the level “Sales”, the following holds for Mail and Chat:',
    );
  });

  it('say what does not apply and which level says so, and what a level adds', () => {
    const without = twoLevels([{ subject: 'metric', entity: 'uptime', treatment: 'notApplicable' }]);
    expect(printedBy(effectiveValues, without)).toContain('Availability | Does not apply | Sales');
    const added = twoLevels([{ subject: 'metric', entity: 'uptime', treatment: 'extend' }]);
    expect(printedBy(effectiveValues, added)).toContain(
      'Availability | At least 99.5% // At least 99.9% | Group // Sales',
    );
  });

  it('are left out while levels lead in a circle, and where there are none', () => {
    const levels = [
      { id: 'a', kind: 'service' as const, parent: 'b' },
      { id: 'b', kind: 'service' as const, parent: 'a' },
      { id: 'c', kind: 'customer' as const, parent: 'a' },
    ];
    expect(printedBy(effectiveValues, anAgreement({ levels }))).toEqual([]);
    expect(printedBy(effectiveValues, anAgreement())).toEqual([]);
  });
});

describe('omissions', () => {
  it('say what is left out and why', () => {
    const agreement = anAgreement({
      omissions: [
        { component: 'warranties', reason: { en: 'the site is free', da: 'siden er gratis' } },
        { component: 'term' },
      ],
    });
    expect(printedBy(omissions, agreement)).toEqual([
      'The Agreement contains no provisions on the following subjects, for the reason stated:',
      '- Warranties: the site is free.',
      expect.stringMatching(/^- Term and termination: \[.+\]\.$/),
    ]);
    expect(printedBy(omissions, agreement, 'da')[0]).toBe(
      'Aftalen indeholder ikke bestemmelser om følgende emner af den grund, der er anført:',
    );
  });

  it('are one sentence when there is one', () => {
    const agreement = anAgreement({
      omissions: [{ component: 'warranties', reason: { en: 'the site is free.', da: 'siden er gratis.' } }],
    });
    expect(printedBy(omissions, agreement)).toEqual([
      'The Agreement contains no provisions on warranties (the site is free).',
    ]);
    expect(printedBy(omissions, agreement, 'da')).toEqual([
      'Aftalen indeholder ikke bestemmelser om garantier (siden er gratis).',
    ]);
  });

  it('have the headings of an internal agreement, which has no disputes and no governing law', () => {
    const reason = { en: 'settled in the line of command', da: 'afgøres i ledelseslinjen' };
    const omitted = {
      omissions: [
        { component: 'disputes' as const, reason },
        { component: 'term' as const, reason },
      ],
    };
    expect(printedBy(omissions, anAgreement({ ...omitted, type: 'internal' })).slice(1)).toEqual([
      '- Disagreements: settled in the line of command.',
      '- Term: settled in the line of command.',
    ]);
    expect(printedBy(omissions, anAgreement({ ...omitted, type: 'internal' }), 'da')[1]).toMatch(/^- Uenighed:/);
    expect(printedBy(omissions, anAgreement(omitted))[1]).toMatch(/^- Disputes and governing law:/);
  });
});

describe('contacts', () => {
  it('are replaced by notice to the other party, or to the others', () => {
    const three = ['a', 'b', 'c'].map((id) => ({
      id,
      role: 'customer' as const,
      legalName: id,
      contacts: [{ id: `contact-${id}`, role: { en: 'Desk', da: 'Desk' } }],
    }));
    const [toTwo, toOne] = [three, three.slice(1)].map((all) => printedBy(contacts, anAgreement({ parties: all }))[0]);
    expect(toOne).toMatch(/written notice to the other party\.$/);
    expect(toTwo).toMatch(/written notice to the other parties\.$/);
  });

  it('are listed with the columns in which something is said', () => {
    const agreement = anAgreement({
      parties: [
        {
          id: 'p',
          role: 'provider',
          legalName: 'P',
          contacts: [{ id: 'c', role: { en: 'On-call duty', da: 'Døgnvagt' }, phone: '+45 70 00 11 99' }],
        },
      ],
    });
    expect(printedBy(contacts, agreement).slice(1)).toEqual([
      'Role | Party | Telephone and email',
      'On-call duty | The Provider | +45 70 00 11 99',
    ]);
    expect(printedBy(contacts, agreement, 'da').slice(1)).toEqual([
      'Rolle | Part | Telefon og e-mail',
      'Døgnvagt | Leverandøren | +45 70 00 11 99',
    ]);
  });
});

describe('signatures', () => {
  const agreement = anAgreement({
    signatureDate: '2026-12-01',
    parties: [
      {
        id: 'p',
        role: 'provider',
        legalName: 'P',
        signatories: [
          {
            id: 's1',
            name: 'Mette Lund',
            title: { en: 'CEO', da: 'direktør' },
            authority: { en: 'signs alone', da: 'tegner alene' },
          },
          { id: 's2', name: 'Åse Bæk' },
        ],
      },
      { id: 'c', role: 'customer', legalName: 'C' },
    ],
  });
  const boxes = (language: 'en' | 'da') => {
    const [block] = signatures(writingOf(agreement, language), null);
    return block?.kind === 'signatures' ? block.parties : [];
  };

  it('have a box for each signatory and an empty one for a party without', () => {
    expect(printedBy(signatures, agreement)).toEqual([
      'For the Provider: P',
      'For the Provider: P',
      'For the Customer: C',
    ]);
    expect(printedBy(signatures, agreement, 'da')[2]).toBe('For Kunden: C');
  });

  it('fill in what is known and leave lines for the rest', () => {
    const filled = boxes('da').map(({ fields }) =>
      fields.map(
        ({ label, value }) =>
          `${label}${value === null ? '' : `: ${value.map((part) => ('text' in part ? part.text : '')).join('')}`}`,
      ),
    );
    expect(filled[0]).toEqual([
      'Underskrift',
      'Navn: Mette Lund',
      'Titel: Direktør, tegner alene',
      'Sted',
      'Dato: 1.\u00A0december 2026',
    ]);
    expect(filled[2]).toEqual(['Underskrift', 'Navn', 'Titel', 'Sted', 'Dato: 1.\u00A0december 2026']);
  });

  it('are left out of an agreement that is not signed', () => {
    expect(printedBy(signatures, anAgreement({ omissions: [{ component: 'signatures' }] }))).toEqual([]);
  });
});

it('gives nothing where nothing has been entered', () => {
  const empty = anAgreement({ parties: [], edition: {} });
  for (const write of [definitions, precedence, edition, levels, omissions, contacts, signatures]) {
    expect(printedBy(write, empty)).toEqual([]);
    expect(printedBy(write, empty, 'da')).toEqual([]);
  }
});

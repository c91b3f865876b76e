import { describe, expect, it } from 'vitest';
import { audit, patchTimes, securityControls } from '#core/document/blocks/security.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Security = NonNullable<AgreementParts['security']>;

const withSecurity = (security: Security, more: AgreementParts = {}) => anAgreement({ security, ...more });

describe('security controls', () => {
  const whole: Security = {
    controls: [
      { id: 'crypt', text: { en: 'encrypt data.', da: 'kryptere data.' }, standard: 'ISO 27002 8.24' },
      { id: 'log', text: { en: 'log access', da: 'logge adgang' } },
    ],
    certificates: [
      { id: 'iso', name: 'ISO/IEC 27001', scope: { en: 'operation.', da: 'drift.' }, validUntil: '2028-09-30' },
      { id: 'bare', name: 'SOC 2' },
    ],
    incidentNotice: {
      kind: 'length',
      length: { amount: '24', unit: 'hour' },
      direction: 'after',
      anchor: 'awareness',
    },
    incidentContact: 'security@example.com',
    incidentContent: { en: 'what has happened.', da: 'hvad der er sket.' },
    dataLocations: { en: 'Denmark.', da: 'Danmark.' },
    subProcessorNotice: { amount: '30', unit: 'day' },
    personalData: true,
    dataProcessingAgreement: 'dpa',
  };
  const documents = [
    {
      id: 'dpa',
      kind: 'dataProcessingAgreement' as const,
      title: { en: 'Data processing agreement', da: 'Databehandleraftale' },
    },
  ];

  it('say what is done, certified, announced and where data are', () => {
    expect(printedBy(securityControls, withSecurity(whole, { documents }))).toEqual([
      'The Provider shall:',
      '- encrypt data (ISO 27002 8.24).',
      '- log access.',
      'The Provider shall keep the certificate ISO/IEC 27001 for operation valid for as long as the Agreement is in force. The present certificate is valid until 30 September 2028.',
      'The Provider shall keep the certificate SOC 2 valid for as long as the Agreement is in force.',
      'The Provider shall notify the Customer of a breach of security that affects the Services or the data of the Customer within 24 hours after becoming aware of the matter, by message to security@example.com. The notice shall state what has happened.',
      'The Provider shall store and process the Customer Data in Denmark only. The Provider shall announce a new sub-processor to the Customer at least 30 days before it is used.',
      'The Provider processes personal data on behalf of the Customer. The processing is governed by the document “Data processing agreement”.',
    ]);
    expect(printedBy(securityControls, withSecurity(whole, { documents }), 'da')).toEqual([
      'Leverandøren skal:',
      '- kryptere data (ISO 27002 8.24).',
      '- logge adgang.',
      'Leverandøren skal opretholde certifikatet ISO/IEC 27001 for drift, så længe Aftalen er i kraft. Det nuværende certifikat gælder til og med den 30. september 2028.',
      'Leverandøren skal opretholde certifikatet SOC 2, så længe Aftalen er i kraft.',
      'Leverandøren skal underrette Kunden om et sikkerhedsbrud, der berører Ydelserne eller data, der tilhører Kunden, senest 24 timer efter kendskab til forholdet, ved meddelelse til security@example.com. Underretningen skal angive følgende: hvad der er sket.',
      'Leverandøren må kun opbevare og behandle Kundens Data i Danmark. Leverandøren skal varsle Kunden om en ny underdatabehandler mindst 30 dage, inden den tages i brug.',
      'Leverandøren behandler personoplysninger på vegne af Kunden. Behandlingen er reguleret i dokumentet ”Databehandleraftale”.',
    ]);
  });

  it('say that no personal data are processed', () => {
    expect(printedBy(securityControls, withSecurity({ personalData: false }))).toEqual([
      'The Provider does not process personal data on behalf of the Customer.',
    ]);
    expect(printedBy(securityControls, withSecurity({ personalData: false }), 'da')).toEqual([
      'Leverandøren behandler ikke personoplysninger på vegne af Kunden.',
    ]);
  });

  it('show blanks for a control and a document that are missing, and nothing where nothing was answered', () => {
    const bare = withSecurity({ controls: [{ id: 'c' }], personalData: true });
    expect(printedBy(securityControls, bare)[1]).toMatch(/^- \[.+\]\.$/);
    expect(printedBy(securityControls, bare)[2]).toMatch(/governed by the document “\[.+\]”\.$/);
    expect(printedBy(securityControls, withSecurity({}))).toEqual([]);
    expect(printedBy(securityControls, anAgreement())).toEqual([]);
  });

  it('are what a unit does for its users within one organisation', () => {
    const internal = withSecurity(whole, {
      type: 'internal',
      parties: [
        { id: 'it', role: 'provider', legalName: 'IT' },
        { id: 'staff', role: 'users', legalName: 'Staff' },
      ],
    });
    const lines = printedBy(securityControls, internal).join('\n');
    expect(lines).toContain('shall notify the Users');
    expect(lines).not.toMatch(/Customer(?! Data)/);
    expect(printedBy(securityControls, internal, 'da').join('\n')).not.toMatch(/Kunden\b/);
  });
});

describe('patch times', () => {
  it('have a row for each severity', () => {
    const times = (['critical', 'high', 'medium', 'low'] as const).map((severity, index) => ({
      id: severity,
      severity,
      within: { amount: String(index + 1), unit: 'day' as const },
    }));
    const agreement = withSecurity({ patchTimes: [...times, { id: 'open', severity: 'low' }] });
    expect(printedBy(patchTimes, agreement).slice(0, 6)).toEqual([
      'The Provider shall install each security update within the following time after its release, depending on the severity of the vulnerability:',
      'Severity | Installed within',
      'Critical | 1 day',
      'High | 2 days',
      'Medium | 3 days',
      'Low | 4 days',
    ]);
    expect(printedBy(patchTimes, agreement).at(-1)).toMatch(/^Low \| \[.+\]$/);
    expect(printedBy(patchTimes, agreement, 'da').slice(2, 6)).toEqual([
      'Kritisk | 1 dag',
      'Høj | 2 dage',
      'Middel | 3 dage',
      'Lav | 4 dage',
    ]);
    expect(printedBy(patchTimes, anAgreement())).toEqual([]);
  });
});

describe('audit', () => {
  const whole: Security = {
    audit: {
      frequency: { times: 1, per: 'year' },
      notice: { amount: '20', unit: 'workingDay' },
      assuranceReport: 'ISAE 3402',
      costBorneBy: 'customer',
    },
  };

  it('says how often, on what notice, at whose cost and what takes its place', () => {
    expect(printedBy(audit, withSecurity(whole))).toEqual([
      'The Customer may once a year have the Provider’s compliance with this clause audited by an independent auditor bound to confidentiality, by notice of at least 20 working days. The Customer bears the cost of the audit, unless it shows a material breach of the Agreement.',
      'The Provider shall give the Customer its assurance report (ISAE 3402) each year. The report takes the place of an audit of what it covers.',
    ]);
    expect(printedBy(audit, withSecurity(whole), 'da')).toEqual([
      'Kunden kan én gang om året lade en uafhængig revisor, der er pålagt fortrolighed, kontrollere, at Leverandøren overholder dette punkt, med et varsel på mindst 20 arbejdsdage. Kunden afholder omkostningerne ved revisionen, medmindre den viser væsentlig misligholdelse af Aftalen.',
      'Leverandøren skal hvert år give Kunden sin revisionserklæring (ISAE 3402). Erklæringen træder i stedet for revision af de forhold, den omfatter.',
    ]);
  });

  it('is a bare right where nothing more was agreed, and has no cost within one organisation', () => {
    expect(printedBy(audit, withSecurity({ audit: {} }))).toEqual([
      'The Customer may have the Provider’s compliance with this clause audited by an independent auditor bound to confidentiality.',
    ]);
    expect(printedBy(audit, withSecurity(whole, { type: 'internal' })).join(' ')).not.toContain('cost');
    expect(printedBy(audit, anAgreement())).toEqual([]);
  });
});

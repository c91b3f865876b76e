import { describe, expect, it } from 'vitest';
import { disputes } from '#core/document/blocks/disputes.ts';
import { anAgreement, type AgreementParts } from '#tests/builders/agreement.ts';
import { printedBy } from '#tests/builders/printedLines.ts';

type Disputes = NonNullable<AgreementParts['disputes']>;
type Kind = NonNullable<Disputes['ladder']>[number]['kind'];

const withDisputes = (parts: Disputes, more: AgreementParts = {}) => anAgreement({ disputes: parts, ...more });

const STEPS: readonly (readonly [kind: Kind, bare: string, bareDanish: string, full: string, danish: string])[] = [
  [
    'negotiation',
    'negotiation.',
    'forhandling.',
    'negotiation between X, within 10 days of a party’s written request.',
    'forhandling mellem X inden 10 dage fra en parts skriftlige anmodning.',
  ],
  [
    'escalation',
    'escalation.',
    'eskalering.',
    'escalation to X, within 10 days of a party’s written request.',
    'eskalering til X inden 10 dage fra en parts skriftlige anmodning.',
  ],
  [
    'board',
    'decision by the governing board.',
    'afgørelse truffet af styregruppen.',
    'decision by X, within 10 days of a party’s written request.',
    'afgørelse truffet af X inden 10 dage fra en parts skriftlige anmodning.',
  ],
  [
    'mediation',
    'mediation.',
    'mediation.',
    'mediation under the rules of I in Aarhus, within 10 days of a party’s written request.',
    'mediation efter de regler, som I har vedtaget, i Aarhus inden 10 dage fra en parts skriftlige anmodning.',
  ],
  [
    'expert',
    'a binding opinion of an independent expert.',
    'bindende udtalelse fra en uafhængig sagkyndig.',
    'a binding opinion of an independent expert, X, appointed by I, within 10 days of a party’s written request.',
    'bindende udtalelse fra en uafhængig sagkyndig, X, udpeget af I inden 10 dage fra en parts skriftlige anmodning.',
  ],
  [
    'arbitration',
    'arbitration; the award is final.',
    'voldgift; voldgiftskendelsen er endelig.',
    'arbitration under the rules of I, with its seat in Aarhus, within 10 days of a party’s written request; the award is final.',
    'voldgift efter de regler, som I har vedtaget, med sæde i Aarhus inden 10 dage fra en parts skriftlige anmodning; voldgiftskendelsen er endelig.',
  ],
  [
    'court',
    'the courts.',
    'domstolene.',
    'the courts of Aarhus (X), within 10 days of a party’s written request.',
    'domstolene med værneting i Aarhus (X) inden 10 dage fra en parts skriftlige anmodning.',
  ],
];

describe('disputes', () => {
  it.each(STEPS)('have words for the step %s', (...[kind, bare, bareDanish, full, danish]) => {
    const detailed = {
      id: 'full',
      kind,
      who: { en: 'X', da: 'X' },
      institution: { en: 'I', da: 'I' },
      place: { en: 'Aarhus', da: 'Aarhus' },
      within: { amount: '10', unit: 'day' },
    } as const;
    const agreement = withDisputes({ ladder: [{ id: 'bare', kind }, detailed], law: 'denmark' });
    expect(printedBy(disputes, agreement).slice(1, 3)).toEqual([`- ${bare}`, `- ${full}`]);
    expect(printedBy(disputes, agreement, 'da').slice(1, 3)).toEqual([`- ${bareDanish}`, `- ${danish}`]);
  });

  it('name the law, what does not apply, and that the services go on', () => {
    const agreement = withDisputes({ law: 'denmark', excludesCisg: true, serviceContinues: true });
    expect(printedBy(disputes, agreement)).toEqual([
      'The Agreement is governed by Danish law. The United Nations Convention on Contracts for the International Sale of Goods (CISG) does not apply.',
      'The Provider shall continue to deliver the Services while a dispute is being settled.',
    ]);
    expect(printedBy(disputes, agreement, 'da')).toEqual([
      'Aftalen er underlagt dansk ret. De Forenede Nationers konvention om aftaler om internationale køb (CISG) finder ikke anvendelse.',
      'Leverandøren skal fortsat levere Ydelserne, mens en tvist behandles.',
    ]);
  });

  it('are disagreements within one organisation', () => {
    const agreement = { ...withDisputes({ serviceContinues: true }), legalForce: 'governance' as const };
    expect(printedBy(disputes, agreement)).toEqual([
      'The Provider shall continue to deliver the Services while a disagreement is being settled.',
    ]);
    expect(printedBy(disputes, agreement, 'da')).toEqual([
      'Leverandøren skal fortsat levere Ydelserne, mens en uenighed behandles.',
    ]);
  });

  it('leave the law open where it has not been chosen', () => {
    expect(printedBy(disputes, withDisputes({}))[0]).toMatch(/^The Agreement is governed by \[.+\]\.$/);
    expect(printedBy(disputes, anAgreement())).toEqual([]);
  });

  it('end before courts, arbitrators and law within one organisation', () => {
    const ladder = STEPS.map(([kind]) => ({ id: kind, kind }));
    const agreement = withDisputes({ ladder, law: 'denmark' }, { type: 'internal' });
    expect(printedBy(disputes, agreement)).toEqual([
      'A disagreement about the Agreement is settled in the following order. A step begins when the step before it has ended without an answer:',
      '- negotiation.',
      '- escalation.',
      '- decision by the governing board.',
      '- mediation.',
      '- a binding opinion of an independent expert.',
    ]);
    expect(printedBy(disputes, agreement, 'da').join(' ')).not.toMatch(/domstol|voldgift|ret\b/);
  });

  it('keep law and courts where an internal agreement is meant as a contract', () => {
    const agreement = withDisputes(
      { ladder: [{ id: 'c', kind: 'court' }], law: 'denmark' },
      { type: 'internal', legalForce: 'contract' },
    );
    expect(printedBy(disputes, agreement).slice(1)).toEqual([
      '- the courts.',
      'The Agreement is governed by Danish law.',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { surveyIds } from '#core/agreement/links.ts';
import type { Party } from '#core/agreement/party.ts';
import { groupsIn } from '#core/ownTemplates/groups.ts';
import { templateAgreement, textsLeftNaming } from '#core/ownTemplates/makeTemplate.ts';
import { anyAgreement } from '#tests/arbitraries/agreement.ts';

const NOTHING_KEPT: ReadonlySet<string> = new Set();

const usual = (agreement: Agreement) => ({
  open: new Set(groupsIn(agreement).flatMap(({ name, isOpen }) => (isOpen ? [name] : []))),
  kept: NOTHING_KEPT,
});

/** Words that nothing else in an agreement has, one for each place that says who a party is. */
const canary = (number: number) => `Qvxwz${number}kanariefugl`;

function partyWithCanaries(id: string, role: Party['role'], first: number): Party {
  let at = first;
  const next = () => canary((at += 1));
  const both = () => ({ en: next(), da: next() });
  return {
    id,
    role,
    roleName: both(),
    legalName: `${next()} A/S`,
    name: both(),
    legalForm: next(),
    registrationNumber: next(),
    address: { street: next(), postalCode: next(), city: next(), country: both() },
    website: `https://www.${next()}.example/da`,
    description: both(),
    signatories: [{ id: `${id}-signs`, name: `${next()} Kjær`, title: both(), authority: both() }],
    contacts: [
      { id: `${id}-desk`, name: `${next()} Øst`, role: both(), email: `${next()}@example.com`, phone: next() },
    ],
  };
}

/** Sentences elsewhere that say who a party is: by names, numbers and addresses. */
function sentencesAbout({ legalName = '', name, registrationNumber, contacts, signatories }: Party): readonly string[] {
  return [
    `Driften hos ${legalName}.`,
    `${legalName.replace(' A/S', '')}’s aftale, jf. ${String(name?.da)}`,
    `nr. ${String(registrationNumber)}, att. ${String(contacts[0]?.name).toUpperCase()} <${String(contacts[0]?.email)}>`,
    `Ring til ${String(signatories[0]?.name)} på ${String(contacts[0]?.phone)}`,
  ];
}

function withCanaries(agreement: Agreement): Agreement {
  const [provider, customer] = [
    partyWithCanaries('qvxwz-provider', 'provider', 100),
    partyWithCanaries('qvxwz-customer', 'customer', 200),
  ];
  const said = [...sentencesAbout(provider), ...sentencesAbout(customer)];
  const services = said.map((text, index) => ({
    id: `qv-service-${index}`,
    name: { da: text },
    inScope: [{ en: text }],
  }));
  return agreementSchema.parse({
    ...agreement,
    parties: [provider, customer],
    purpose: { en: said.join(' ') },
    title: { da: `Aftale med ${customer.legalName}` },
    services,
    levels: [],
    acceptedFindings: [{ rule: 'x', path: 'y', reason: said.join(' '), by: canary(300) }],
    approvalRequests: [{ rule: 'x', path: 'y', reason: canary(301), by: canary(302), on: '2026-11-26' }],
  });
}

/** Links of generated agreements lead to the parties they were generated with. */
const unlinked = (agreement: Agreement): Agreement =>
  templateAgreement({ ...agreement, parties: [], levels: [], services: [] }, { open: new Set(), kept: NOTHING_KEPT });

describe('a template of any agreement', () => {
  it('satisfies the schema, has no link that hangs, and is the same again when it is made again', () => {
    fc.assert(
      fc.property(anyAgreement(), fc.infiniteStream(fc.boolean()), (agreement, ticks) => {
        const open = new Set(groupsIn(agreement).flatMap(({ name }) => (ticks.next().value === true ? [name] : [])));
        const template = templateAgreement(agreement, { open, kept: NOTHING_KEPT });
        expect(agreementSchema.safeParse(template).success).toBe(true);
        expect(surveyIds(template).dangling).toEqual([]);
        expect(surveyIds(template).duplicates).toEqual([]);
        expect(template.parties).toHaveLength(agreement.parties.length);
        expect(templateAgreement(agreement, { open, kept: NOTHING_KEPT })).toEqual(template);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing of its parties and people, of the words of others about them, nor of its history', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const planted = withCanaries(unlinked(agreement));
        expect(JSON.stringify(planted).match(/qvxwz/gi)?.length).toBeGreaterThan(60);
        const text = JSON.stringify(templateAgreement(planted, usual(planted)));
        expect(text.match(/.{0,40}qvxwz.{0,40}/gi)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('has no date and no amount while those are open', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const template = templateAgreement(agreement, usual(agreement));
        const groups = groupsIn(template).map(({ name }) => name);
        expect(groups).not.toContain('dates');
        expect(groups).not.toContain('amounts');
        expect(groups).not.toContain('people');
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the texts that somebody says stay, and no other', () => {
    fc.assert(
      fc.property(anyAgreement(), (agreement) => {
        const planted = withCanaries(unlinked(agreement));
        const { open } = usual(planted);
        const naming = textsLeftNaming(planted, open).map(({ path }) => path);
        expect(naming).toContain('purpose');
        const template = templateAgreement(planted, { open, kept: new Set(['purpose']) });
        expect(template.purpose).toEqual(planted.purpose);
        expect(textsLeftNaming({ ...planted, ...template, parties: planted.parties }, open)).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });
});

import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const contactMissing: AgreementRule = {
  id: 'contact-missing',
  reads: 'agreement',
  severity: 'warning',
  title: both('An escalation to nobody', 'En eskalering til ingen'),
  why: both(
    'At three in the morning somebody needs a person and a number, not “management”.',
    'Klokken tre om natten har man brug for en person og et nummer, ikke ”ledelsen”.',
  ),
  advice: both(
    'Name the role or the contact of each step, and give the contact a phone number or an address.',
    'Angiv rolle eller kontaktperson for hvert trin, og giv kontaktpersonen et telefonnummer eller en adresse.',
  ),
  examples: {
    fails: both('Escalated to management', 'Eskaleres til ledelsen'),
    passes: both('Level 2: service manager, +45 70 00 00 00', 'Niveau 2: serviceansvarlig, +45 70 00 00 00'),
  },
  find: ({ support, parties }) => {
    const contacts = parties.flatMap((party) => party.contacts.map((contact) => ({ party: party.id, contact })));
    const steps = (support?.escalations ?? []).flatMap(({ id, role, contact }, at) =>
      role !== undefined || contact !== undefined
        ? []
        : [
            {
              path: join('support', 'escalations', id, 'role'),
              message: both(
                `Escalation step ${at + 1} leads to nobody. Name a role or a contact.`,
                `Eskaleringstrin ${at + 1} fører ikke til nogen. Angiv en rolle eller en kontaktperson.`,
              ),
            },
          ],
    );
    const unreachable = contacts.flatMap(({ party, contact: { id, name, email, phone } }) =>
      email !== undefined || phone !== undefined
        ? []
        : [
            {
              path: join('parties', party, 'contacts', id, 'phone'),
              message: both(
                `${name ?? 'A contact'} has neither phone number nor email address.`,
                `${name ?? 'En kontaktperson'} har hverken telefonnummer eller e-mailadresse.`,
              ),
            },
          ],
    );
    return [...steps, ...unreachable];
  },
};

import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

export const precedenceMissing: AgreementRule = {
  id: 'precedence-missing',
  reads: 'agreement',
  severity: 'warning',
  title: both('Several documents and no order', 'Flere dokumenter og ingen rangorden'),
  why: both(
    'When the master agreement and the service level agreement say different things, somebody must have said before which one prevails. Nearly every cloud agreement does.',
    'Når rammeaftalen og serviceniveauaftalen siger forskellige ting, skal det på forhånd være sagt, hvilken der har forrang. Det gør næsten alle skyaftaler.',
  ),
  advice: both('Give each document its rank; 1 prevails over 2.', 'Giv hvert dokument sin rang; 1 går forud for 2.'),
  examples: {
    fails: both('Master agreement and SLA', 'Rammeaftale og SLA'),
    passes: both('The SLA prevails on service levels', 'SLA’en har forrang om servicemål'),
  },
  find: (agreement) => {
    const { documents } = agreement;
    const others = documents.filter(({ kind }) => kind !== 'thisAgreement' && kind !== 'policy');
    const open = others.find(
      ({ precedence, precedenceScope }) => precedence === undefined && precedenceScope === undefined,
    );
    if (open === undefined || documents.some(({ kind, precedence }) => kind === 'thisAgreement' && precedence === 1))
      return [];
    const name = namesOf(agreement, open.id);
    return [
      {
        path: join('documents', open.id, 'precedence'),
        message: both(
          `It is not said whether ${name.en} or this agreement prevails. Give each its rank.`,
          `Det er ikke angivet, om ${name.da} eller denne aftale har forrang. Giv hvert dokument sin rang.`,
        ),
      },
    ];
  },
};

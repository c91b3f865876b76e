import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Made with one other party: there may be several of each, and a copy of the agreement has those of nobody yet. */
const OF_TWO_PARTIES: ReadonlySet<Agreement['documents'][number]['kind']> = new Set([
  'masterAgreement',
  'orderForm',
  'dataProcessingAgreement',
  'tender',
]);

export const documentUnidentified: RuleOfItems<'documents'> = {
  id: 'document-unidentified',
  reads: 'items',
  of: 'documents',
  severity: 'hint',
  title: both('A document that could be another', 'Et dokument, der kan være et andet'),
  why: both(
    'Two parties may have several agreements. A document that is named without number and date can be mistaken for another, and then for what prevails.',
    'To parter kan have flere aftaler. Et dokument, der nævnes uden nummer og dato, kan forveksles med et andet, og så er det uvist, hvad der har forrang.',
  ),
  advice: both(
    'Give the number of the document or its date. A copy of an agreement has neither, because those of the earlier customer were left out.',
    'Angiv dokumentets nummer eller dato. En kopi af en aftale har ingen af delene, fordi den tidligere kundes er udeladt.',
  ),
  examples: {
    fails: both('“The master agreement” prevails.', '”Rammeaftalen” har forrang.'),
    passes: both('“The master agreement”, no. 2027-14, prevails.', '”Rammeaftalen”, nr. 2027-14, har forrang.'),
  },
  find: ({ id, kind, number, date }, agreement) => {
    const isKnown = number !== undefined || date !== undefined || agreement.legalForce === 'providerPolicy';
    if (isKnown || !OF_TWO_PARTIES.has(kind)) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('documents', id, 'number'),
        message: both(
          `${name.en} has neither number nor date. Say which one is meant.`,
          `${name.da} har hverken nummer eller dato. Angiv, hvilket dokument der er tale om.`,
        ),
      },
    ];
  },
};

import { libraryClauseSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';

/** A clause that has everything the library asks for; `fields` take the place of its own. */
export function aLibraryClause(fields: Partial<LibraryClause> = {}): LibraryClause {
  return libraryClauseSchema.parse({
    id: 'insurance-balanced',
    version: 1,
    status: 'approved',
    subject: 'insurance',
    component: 'frame',
    stance: 'balanced',
    suits: ['customer'],
    name: { en: 'Insurance', da: 'Forsikring' },
    title: { en: 'Insurance', da: 'Forsikring' },
    text: { en: 'The Provider is insured.', da: 'Leverandøren er forsikret.' },
    guidance: { en: 'Where much is at stake.', da: 'Hvor der står meget på spil.' },
    means: {
      provider: { en: 'Keeps its insurance.', da: 'Beholder sin forsikring.' },
      customer: { en: 'Can see that it is there.', da: 'Kan se, at den er der.' },
    },
    tags: [{ en: 'risk', da: 'risiko' }],
    ...fields,
  });
}

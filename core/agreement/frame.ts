import { z } from 'zod';
import { answer, list } from './answer.ts';
import { countSchema } from './number.ts';
import { plainText, wordingSchema } from './text.ts';
import { dateSchema, durationSchema, validitySchema } from './time.ts';
import { choice, linkTo, ownId, yesNo } from './valueKind.ts';

/** Another document the agreement stands beside, above or under. */
export const documentReferenceSchema = z.strictObject({
  id: ownId('document'),
  /** A new one is the first of them; the agreement itself is listed only to give it a rank among the others. */
  kind: choice('documentKind', [
    'masterAgreement',
    'orderForm',
    'dataProcessingAgreement',
    'terms',
    'tender',
    'policy',
    'annex',
    'other',
    'thisAgreement',
  ]),
  title: answer(wordingSchema),
  number: answer(plainText),
  date: answer(dateSchema),
  /** 1 prevails over 2. */
  precedence: answer(countSchema.min(1)),
  /** "only where the two conflict", "on service levels". */
  precedenceScope: answer(wordingSchema),
  incorporated: answer(yesNo),
  /** Capitalised terms of this agreement that are not defined in it have the meaning given in that document. */
  definesTerms: answer(yesNo),
});
export type DocumentReference = z.infer<typeof documentReferenceSchema>;

/** Which text of the agreement applies over time, and how it may change. */
export const editionSchema = z.strictObject({
  applies: answer(choice('editionRule', ['asSigned', 'latestPublished', 'atIncident', 'pinned'])),
  published: answer(dateSchema),
  lastUpdated: answer(dateSchema),
  changedBy: answer(choice('changeRight', ['bothInWriting', 'providerByNotice', 'providerAnyTime'])),
  changeNotice: answer(durationSchema),
  adverseChangeNotice: answer(durationSchema),
  exitOnAdverseChange: answer(yesNo),
});

/** How one level of a multi-level agreement treats a subject that its parent has settled. */
export const levelRuleSchema = z.strictObject({
  subject: choice('levelSubject', [
    'objective',
    'metric',
    'calendar',
    'maintenance',
    'exclusions',
    'support',
    'remedies',
    'continuity',
    'security',
    'governance',
    'term',
    'definitions',
    'wholeAgreement',
  ]),
  /** The entity meant, for objective, metric, calendar and maintenance. */
  entity: answer(z.string().max(64)),
  treatment: choice('levelTreatment', ['inherit', 'tighten', 'extend', 'replace', 'notApplicable']),
  /** May a child of this level be weaker than this level? */
  overridable: answer(yesNo),
  reason: answer(wordingSchema),
});

export const levelSchema = z.strictObject({
  id: ownId('level'),
  kind: choice('levelKind', ['corporate', 'customer', 'service']),
  name: answer(wordingSchema),
  parent: answer(linkTo('level')),
  party: answer(linkTo('party')),
  services: list(linkTo('service')),
  rules: list(levelRuleSchema),
  validity: answer(validitySchema),
  legalForce: answer(choice('legalForce', ['contract', 'governance', 'providerPolicy'])),
});
export type Level = z.infer<typeof levelSchema>;

const OMISSIBLE = [
  'services',
  'performance',
  'support',
  'responsibilities',
  'warranties',
  'remedies',
  'security',
  'continuity',
  'governance',
  'term',
  'disputes',
  'signatures',
] as const;

/** What an agreement is made of: the eight key components, security and the frame, which holds what belongs to none of them. */
export const componentSchema = choice('component', [...OMISSIBLE, 'frame']);
export type Component = z.infer<typeof componentSchema>;

/** A component the agreement leaves out on purpose. */
export const omissionSchema = z.strictObject({
  component: choice('component', OMISSIBLE),
  reason: answer(wordingSchema),
});

export const definitionSchema = z.strictObject({
  id: ownId('definition'),
  term: answer(wordingSchema),
  meaning: answer(wordingSchema),
});

/** A clause of this agreement: its own copy of the text, and where it came from. */
export const clauseSchema = z.strictObject({
  id: ownId('clause'),
  /** `declined`: the newest version of it that was offered in the place of its words, and not taken. */
  origin: answer(z.strictObject({ clause: z.string().max(64), version: countSchema, declined: answer(countSchema) })),
  title: answer(wordingSchema),
  /** Template text (Markdown with Liquid values), printed as further clauses of the component it belongs to. */
  text: answer(wordingSchema),
  component: answer(componentSchema),
});
export type Clause = z.infer<typeof clauseSchema>;

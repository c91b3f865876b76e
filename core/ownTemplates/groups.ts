import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { walkSchema } from '#core/agreement/schemaWalk.ts';
import type { AnswerHere } from './pruned.ts';

/** The parts of an agreement that can be left to whoever uses the template, each with the questions it is made of. */
const PARTS = {
  purpose: ['purpose'],
  services: ['services', 'charges', 'options'],
  performance: ['goals', 'metrics', 'objectives', 'conditions', 'dimensions', 'exclusions', 'maintenance'],
  calendars: ['calendars'],
  support: ['support', 'priorityScheme'],
  responsibilities: ['roles', 'duties'],
  warranties: ['warranties'],
  remedies: ['consequences', 'remedies'],
  security: ['security'],
  continuity: ['continuity'],
  governance: ['governance'],
  term: ['term'],
  disputes: ['disputes'],
  documents: ['documents', 'edition'],
  levels: ['levels'],
  definitions: ['definitions'],
  clauses: ['clauses'],
} as const satisfies Readonly<Record<string, readonly (keyof Agreement)[]>>;
export type TemplatePart = keyof typeof PARTS;

/** What tells whose agreement it is, from when and for how much. */
const OF_THE_CASE = ['people', 'channels', 'titles', 'dates', 'amounts'] as const;
type OfTheCase = (typeof OF_THE_CASE)[number];

/** Answers that become questions again together. */
export type TemplateGroup =
  /** Who one party is: name, registration, address. That it is a party stays. */
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: OfTheCase }
  | { readonly kind: 'part'; readonly part: TemplatePart };

/** A group as it is named in a request: `party:<id>`, `dates`, `part:services`. */
export function groupName(group: TemplateGroup): string {
  if (group.kind === 'party') return `party:${group.party}`;
  return group.kind === 'part' ? `part:${group.part}` : group.kind;
}

export interface GroupHere {
  readonly group: TemplateGroup;
  readonly name: string;
  /** How many answers it has in the agreement. */
  readonly answers: number;
  /** They are asked again unless somebody says otherwise. */
  readonly isOpen: boolean;
}

/** Every group there is for an agreement: those of the case first, then its parts. */
export function allGroups({ parties }: Agreement): readonly TemplateGroup[] {
  return [
    ...parties.map(({ id }) => ({ kind: 'party', party: id }) as const),
    ...OF_THE_CASE.map((kind) => ({ kind }) as const),
    ...(Object.keys(PARTS) as TemplatePart[]).map((part) => ({ kind: 'part', part }) as const),
  ];
}

/** Those that have answers in it. */
export function groupsIn(agreement: Agreement): readonly GroupHere[] {
  const groups = allGroups(agreement);
  const counts = new Map(groups.map((group) => [group, 0]));
  walkSchema(agreementSchema, agreement, (answer) => {
    if (!isAnswer(answer)) return;
    for (const group of groups) if (isInGroup(group, answer)) counts.set(group, (counts.get(group) ?? 0) + 1);
  });
  return groups.flatMap((group) => {
    const answers = counts.get(group) ?? 0;
    return answers === 0 ? [] : [{ group, name: groupName(group), answers, isOpen: group.kind !== 'part' }];
  });
}

/** The parts in which two agreements are not the same. */
export function differingParts(one: Agreement, other: Agreement): readonly TemplatePart[] {
  return (Object.keys(PARTS) as TemplatePart[]).filter((part) =>
    PARTS[part].some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])),
  );
}

/** Whether an answer, or what an answer belongs to, is in a group. */
export function isInGroup(group: TemplateGroup, { path, kind }: AnswerHere): boolean {
  switch (group.kind) {
    case 'party':
      return path.startsWith(`parties/${group.party}/`) && isIdentity(path.split('/').slice(2));
    case 'people':
      return PEOPLE.test(path);
    case 'channels':
      return CHANNELS.test(path);
    case 'titles':
      return TITLES.test(path);
    case 'dates':
      return kind?.kind === 'date';
    case 'amounts':
      return kind?.kind === 'money';
    case 'part': {
      const [first = ''] = path.split('/');
      return PARTS[group.part].some((key) => key === first);
    }
  }
}

const PEOPLE =
  /^parties\/[^/]+\/(?:signatories\/[^/]+\/(?:name|title|authority)|contacts\/[^/]+\/(?:name|role|email|phone))$/;
const CHANNELS = /^support\/channels\/[^/]+\/address$|^security\/incidentContact$/;
const TITLES = /^(?:title|number|version)$|^documents\/[^/]+\/number$/;

/** That there is such a party, and its people, is not who it is. */
function isIdentity([key = '']: readonly string[]): boolean {
  return !['id', 'role', 'registrationScheme', 'signatories', 'contacts'].includes(key);
}

function isAnswer({ kind, path }: AnswerHere): boolean {
  return kind !== undefined && kind.kind !== 'ownId' && path !== '';
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { isSamePrint } from '#core/library/nextVersion.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { newestOf, type Shared, type SharedClause } from './shared.ts';

/** What becomes of an item: what is here stays, that of the file takes its place, or both are kept. */
export type SharedChoice = 'mine' | 'theirs' | 'both';

/** What is here of the items of a file, newest version; missing what is not. */
export interface Here {
  readonly clauses: ReadonlyMap<string, LibraryClause>;
  readonly templates: ReadonlyMap<string, OwnTemplate>;
  readonly houseRules: readonly HouseRule[];
}

export interface PlannedClause {
  /** To be added after what is there, oldest first. */
  readonly versions: readonly LibraryClause[];
  readonly origin: number | null;
}

/** What is to be written, all of it or nothing. */
export interface SharedPlan {
  readonly clauses: readonly PlannedClause[];
  readonly templates: readonly OwnTemplate[];
  /** All that hold afterwards. */
  readonly houseRules: readonly HouseRule[];
}

export interface PlanMeans {
  readonly choiceOf: (kind: 'clause' | 'template' | 'houseRule', id: string) => SharedChoice;
  /** Fingerprints of the versions of a clause that are here: they are not written twice. */
  readonly isKnown: (clause: LibraryClause) => boolean;
  readonly newId: () => string;
}

/** What is to be written of a file. Numbers of versions go on from those that are here, and what points at them follows. */
export function planShared(shared: Shared, here: Here, means: PlanMeans): SharedPlan {
  const moved = new Map<string, { readonly clause: string; readonly version: number }>();
  const clauses = shared.clauses.flatMap((clause) => plannedClause(clause, here, { ...means, moved }));
  const rules = shared.houseRules.reduce(
    (sofar, rule) => withRule(sofar, movedRule(rule, moved), means),
    here.houseRules,
  );
  return {
    clauses,
    templates: shared.templates.flatMap(({ template }) => plannedTemplate(template, here, { ...means, moved })),
    houseRules: rules,
  };
}

type Moved = Map<string, { readonly clause: string; readonly version: number }>;

interface Planning extends PlanMeans {
  /** What the versions of the file became: another id, or another number. */
  readonly moved: Moved;
}

function plannedClause(shared: SharedClause, here: Here, planning: Planning): readonly PlannedClause[] {
  const { id } = newestOf(shared);
  const choice = planning.choiceOf('clause', id);
  if (choice === 'mine') return [];
  const mine = choice === 'both' ? undefined : here.clauses.get(id);
  const clause = choice === 'both' ? planning.newId() : id;
  const wanted = mine === undefined ? shared.versions : shared.versions.filter((one) => !planning.isKnown(one));
  let last = mine;
  const versions = wanted.map((theirs) => {
    const named = choice === 'both' ? besides(theirs, takenNames(here)) : theirs;
    const version = numberAfter(theirs, last);
    last = { ...named, id: clause, version };
    planning.moved.set(keyOf(id, theirs.version), { clause, version });
    return last;
  });
  // What is here and was there before is what the file has as its newest: it is made the newest again.
  const newest = newestOf(shared);
  if (versions.length === 0 && mine !== undefined) {
    versions.push({ ...newest, version: numberAfter(newest, mine) });
  }
  return [{ versions, origin: choice === 'both' ? null : (shared.origin ?? null) }];
}

/** Its own number where that is free, else the next: what an agreement prints has a number of its own. */
function numberAfter(clause: LibraryClause, last: LibraryClause | undefined): number {
  if (last === undefined || clause.version > last.version) return clause.version;
  return isSamePrint(clause, last) ? last.version : last.version + 1;
}

function plannedTemplate(theirs: OwnTemplate, here: Here, planning: Planning): readonly OwnTemplate[] {
  const choice = planning.choiceOf('template', theirs.id);
  if (choice === 'mine') return [];
  const agreement = movedAgreement(theirs.agreement, planning.moved);
  if (choice === 'both') {
    const taken = new Set([...here.templates.values()].map(({ name }) => name));
    const name = freeName(theirs.name, (one) => taken.has(one));
    return [{ ...theirs, id: planning.newId(), version: 1, name, agreement }];
  }
  const mine = here.templates.get(theirs.id);
  const version = mine === undefined ? theirs.version : Math.max(theirs.version, mine.version + 1);
  return [{ ...theirs, version, agreement }];
}

function withRule(
  rules: readonly HouseRule[],
  theirs: HouseRule,
  { choiceOf, newId }: PlanMeans,
): readonly HouseRule[] {
  const at = rules.findIndex(({ id }) => id === theirs.id);
  switch (choiceOf('houseRule', theirs.id)) {
    case 'mine':
      return rules;
    case 'both':
      return [...rules, { ...theirs, id: newId() }];
    case 'theirs':
      return at < 0 ? [...rules, theirs] : rules.with(at, theirs);
  }
}

const keyOf = (clause: string, version: number) => `${clause} ${version}`;

/** A locked clause that got another id is locked under that. */
function movedRule(rule: HouseRule, moved: Moved): HouseRule {
  if (rule.kind !== 'clause') return rule;
  const [to] = [...moved].flatMap(([key, { clause }]) => (key.startsWith(`${rule.clause} `) ? [clause] : []));
  return to === undefined ? rule : { ...rule, clause: to };
}

function movedAgreement(agreement: Agreement, moved: Moved): Agreement {
  return {
    ...agreement,
    houseRules: agreement.houseRules.map((rule) => movedRule(rule, moved)),
    clauses: agreement.clauses.map((clause) => {
      const { origin } = clause;
      const to = origin === undefined ? undefined : moved.get(keyOf(origin.clause, origin.version));
      return origin === undefined || to === undefined ? clause : { ...clause, origin: { ...origin, ...to } };
    }),
  };
}

function takenNames({ clauses }: Here): (name: string) => boolean {
  const taken = new Set([...clauses.values()].flatMap(({ name }) => [name.en, name.da]));
  return (name) => taken.has(name);
}

/** The clause under a name that tells it from the one that is here. */
function besides(clause: LibraryClause, isTaken: (name: string) => boolean): LibraryClause {
  const name = { ...clause.name };
  for (const language of LANGUAGES) {
    const written = name[language];
    if (written !== undefined) name[language] = freeName(written, isTaken);
  }
  return { ...clause, name };
}

const LONGEST_NAME = 200;

/** "Insurance (2)", or whichever number is free. */
function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const next = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!isTaken(next)) return next;
  }
}

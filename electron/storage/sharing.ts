import type { SharedCounts, SharedItem } from '#core/bridge/sharing.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import { isSameData } from '#core/document/sameData.ts';
import { nextVersion } from '#core/library/nextVersion.ts';
import { MOST_HOUSE_RULES } from '#core/agreement/houseRule.ts';
import { differingParts } from '#core/ownTemplates/groups.ts';
import type { OwnTemplate } from '#core/ownTemplates/ownTemplate.ts';
import { done, failed } from '#core/outcome.ts';
import { clauseFingerprint, templateFingerprint } from '#core/sharing/fingerprint.ts';
import { planShared, type SharedPlan } from '#core/sharing/plan.ts';
import { newestOf, type Shared, type SharedClause, type SharedTemplate } from '#core/sharing/shared.ts';
import { stateOf, type SharedState } from '#core/sharing/state.ts';
import { binClauses, everyVersion, keepClause, keptClause } from './clauses.ts';
import { hashOf, type DraftTable } from './drafts.ts';
import { kept, type Result } from './kept.ts';
import { changeSettings, readSettings } from './notes.ts';
import { keepTemplate, nextTemplate, shelve, templateOnShelf, templateVersions } from './ownTemplates.ts';
import { choiceKey, countOf, type SharedChoices, type Taken } from './taken.ts';
import { inTransaction } from './transaction.ts';

export interface ShareWish {
  readonly clauses: readonly string[];
  readonly templates: readonly string[];
  readonly houseRules: readonly string[];
  readonly versions: 'all' | 'newest';
}

/** Clauses, own templates and house rules on their way from one workplace to another. No draft is ever touched. */
export interface SharingStorage {
  readonly gather: (wish: ShareWish) => Result<Shared>;
  readonly compare: (shared: Shared) => Result<readonly SharedItem[]>;
  /** All of it or nothing. */
  readonly take: (shared: Shared, choices: SharedChoices) => Result<Taken>;
  readonly undo: (taken: Taken) => Result<SharedCounts>;
}

/** `table` is asked at each call: a restored backup is another database. */
export function sharingStorage(table: () => DraftTable, shipped: () => readonly LibraryClause[]): SharingStorage {
  return {
    gather: (wish) => kept(() => done(gathered(table(), shipped(), wish))),
    compare: (shared) => kept(() => done(itemsOf(table(), shipped(), shared))),
    take: (shared, choices) => kept(() => taken(table(), shipped(), { shared, choices })),
    undo: (before) => kept(() => done(inTransaction(table().database, () => undone(table(), before)))),
  };
}

function gathered(
  table: DraftTable,
  shipped: readonly LibraryClause[],
  { clauses, templates, houseRules, versions }: ShareWish,
): Shared {
  const rules = readSettings(table.database).houseRules;
  return {
    clauses: clauses.flatMap((id) => sharedClause(table, broughtOf(shipped, id), { id, versions })),
    templates: templates.flatMap((id) => sharedTemplate(table, id)),
    houseRules: rules.filter(({ id }) => houseRules.includes(id)),
  };
}

function sharedClause(
  table: DraftTable,
  brought: readonly LibraryClause[],
  { id, versions: which }: { readonly id: string; readonly versions: ShareWish['versions'] },
): readonly SharedClause[] {
  const all = everyVersion(table, id);
  const from = which === 'all' ? 0 : all.length - 1;
  const versions = all.slice(Math.max(from, 0));
  if (versions.length === 0) return [];
  const origin = keptClause(table, id)?.origin ?? null;
  const made = brought.filter(({ version }) => origin !== null && version <= origin);
  const earlier = [...made, ...all.slice(0, from)].map((clause) => clauseFingerprint(clause, hashOf));
  return [{ ...(origin === null ? {} : { origin }), earlier, versions }];
}

function sharedTemplate(table: DraftTable, id: string): readonly SharedTemplate[] {
  const [newest, ...before] = templateVersions(table, id);
  if (newest === undefined) return [];
  const earlier = before.map(({ template }) => templateFingerprint(template, hashOf)).toReversed();
  return [{ earlier, template: newest.template }];
}

/** The versions of a clause that the program brings, oldest first. */
function broughtOf(shipped: readonly LibraryClause[], id: string): readonly LibraryClause[] {
  return shipped.filter((clause) => clause.id === id).toSorted((a, b) => a.version - b.version);
}

/** The clause as it is here, with the fingerprints of all its versions. One in the recycle bin is not here. */
function clauseHere(table: DraftTable, shipped: readonly LibraryClause[], id: string) {
  const one = keptClause(table, id);
  const brought = broughtOf(shipped, id);
  const own = everyVersion(table, id);
  const newest = one?.newest?.clause ?? brought.at(-1) ?? null;
  const marked = own.length === 0 && newest !== null ? { ...newest, status: one?.status ?? newest.status } : newest;
  const prints = [...brought, ...own, ...(marked === null ? [] : [marked])].map((clause) =>
    clauseFingerprint(clause, hashOf),
  );
  const history = prints.filter((print, at) => print !== prints[at - 1]);
  return { newest: marked, history, isDeleted: one !== null && one.deletedAt !== null };
}

function itemsOf(table: DraftTable, shipped: readonly LibraryClause[], shared: Shared): readonly SharedItem[] {
  const rules = readSettings(table.database).houseRules;
  return [
    ...shared.clauses.map((clause): SharedItem => {
      const theirs = newestOf(clause);
      const here = clauseHere(table, shipped, theirs.id);
      const mine = here.isDeleted ? null : here.newest;
      const prints = [...clause.earlier, ...clause.versions.map((one) => clauseFingerprint(one, hashOf))];
      const state = stateOf(prints, mine === null ? null : here.history);
      return { kind: 'clause', id: theirs.id, state, theirs, mine };
    }),
    ...shared.templates.map((one) => templateItem(table, one)),
    ...shared.houseRules.map((theirs): SharedItem => {
      const mine = rules.find(({ id }) => id === theirs.id) ?? null;
      const state: SharedState = mine === null ? 'new' : isSameData(mine, theirs) ? 'same' : 'bothChanged';
      return { kind: 'houseRule', id: theirs.id, state, theirs, mine };
    }),
  ];
}

function templateItem(table: DraftTable, { earlier, template: theirs }: SharedTemplate): SharedItem {
  const versions = templateOnShelf(table, theirs.id) === 'list' ? templateVersions(table, theirs.id) : [];
  const history = versions.map(({ template }) => templateFingerprint(template, hashOf)).toReversed();
  const mine = versions[0]?.template ?? null;
  const state = stateOf([...earlier, templateFingerprint(theirs, hashOf)], history);
  const differs = mine === null ? [] : differingParts(theirs.agreement, mine.agreement);
  return { kind: 'template', id: theirs.id, state, theirs: summaryOf(theirs), mine: mine && summaryOf(mine), differs };
}

function summaryOf({ name, description, version }: OwnTemplate) {
  return { name, description, version };
}

interface Wish {
  readonly shared: Shared;
  readonly choices: SharedChoices;
}

function taken(table: DraftTable, shipped: readonly LibraryClause[], { shared, choices }: Wish): Result<Taken> {
  const clauses = new Map<string, LibraryClause>();
  const known = new Set<string>();
  for (const clause of shared.clauses) {
    const { id } = newestOf(clause);
    const { newest, history } = clauseHere(table, shipped, id);
    if (newest !== null) clauses.set(id, newest);
    for (const print of history) known.add(`${id} ${print}`);
  }
  const templates = new Map(
    shared.templates.flatMap(({ template: { id } }) =>
      templateVersions(table, id)
        .slice(0, 1)
        .map(({ template }) => [id, template] as const),
    ),
  );
  const houseRules = readSettings(table.database).houseRules;
  const plan = planShared(
    shared,
    { clauses, templates, houseRules },
    {
      choiceOf: (kind, id) => choices.get(choiceKey(kind, id)) ?? 'mine',
      isKnown: (clause) => known.has(`${clause.id} ${clauseFingerprint(clause, hashOf)}`),
      newId: table.newId,
    },
  );
  if (plan.houseRules.length > MOST_HOUSE_RULES) {
    return failed({ kind: 'refused', because: 'payload', request: 'takeShared' });
  }
  const before = beforeOf(table, plan);
  inTransaction(table.database, () => {
    for (const { versions, origin } of plan.clauses) keepClause(table, versions, origin);
    for (const template of plan.templates) keepTemplate(table, [template]);
    if (plan.houseRules !== houseRules) changeSettings(table.database, { houseRules: [...plan.houseRules] });
  });
  return done({ plan, ...before });
}

/** What stands where something will be written; what is in the recycle bin does not. */
function beforeOf(table: DraftTable, plan: SharedPlan): Omit<Taken, 'plan'> {
  return {
    clauses: new Map(
      plan.clauses.flatMap(({ versions }) => {
        const id = versions[0]?.id ?? '';
        const one = keptClause(table, id);
        return one?.newest && one.deletedAt === null ? [[id, one.newest.clause] as const] : [];
      }),
    ),
    templates: new Map(
      plan.templates.flatMap(({ id }) => {
        const [newest] = templateVersions(table, id);
        return newest !== undefined && templateOnShelf(table, id) === 'list' ? [[id, newest.template] as const] : [];
      }),
    ),
    houseRules: readSettings(table.database).houseRules,
  };
}

function undone(table: DraftTable, { plan, clauses, templates, houseRules }: Taken): SharedCounts {
  const written = plan.clauses.flatMap(({ versions }) => versions.at(-1) ?? []);
  const untouched = written.filter((clause) => isSameData(keptClause(table, clause.id)?.newest?.clause, clause));
  for (const clause of untouched) {
    const before = clauses.get(clause.id);
    if (before === undefined) binClauses(table, [clause.id]);
    else keepClause(table, [nextVersion(before, clause)], null);
  }
  const unchanged = plan.templates.filter((template) =>
    isSameData(templateVersions(table, template.id)[0]?.template, template),
  );
  for (const template of unchanged) {
    const before = templates.get(template.id);
    if (before === undefined) shelve(table, [template.id], 'bin');
    else keepTemplate(table, [nextTemplate(before, template)]);
  }
  const areRulesAsTaken = isSameData(readSettings(table.database).houseRules, plan.houseRules);
  const rules = areRulesAsTaken ? countOf(houseRules, plan.houseRules) : 0;
  if (rules > 0) changeSettings(table.database, { houseRules: [...houseRules] });
  return { clauses: untouched.length, templates: unchanged.length, houseRules: rules };
}

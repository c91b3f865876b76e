import type { Agreement } from '#core/agreement/agreement.ts';
import type { Level } from '#core/agreement/frame.ts';
import type { Objective } from '#core/agreement/objective.ts';
import { done } from '#core/outcome.ts';
import type { Measured } from '#core/measures/problem.ts';
import { heardLevels, levelChain, ruleOf, type LevelRule } from './chain.ts';
import { strictness, type Promised, type Strictness } from './strictness.ts';

/** What one level says about a promise; `level` is `null` for what is agreed for all. */
export interface Said {
  readonly level: string | null;
  readonly objective: Objective | null;
  readonly treatment: LevelRule['treatment'] | null;
}

/** What is wrong with how a level treats a promise from above. */
export type OverrideFault =
  /** Weaker than above, though it may not be or gives no reason. */
  | { readonly kind: 'weaker'; readonly overridable: boolean; readonly reason: boolean }
  /** Another window, unit, formula … : a person has to decide. */
  | { readonly kind: 'notComparable'; readonly why: Extract<Strictness, { kind: 'notComparable' }>['why'] }
  /** It says it tightens, and does not. */
  | { readonly kind: 'notTighter' }
  /** Not applicable or replaced without a reason. */
  | { readonly kind: 'noReason' };

/** A promise as it stands at a level: one row of the override view. */
export interface EffectivePromise {
  /** All that is said about the same metric, for the same row of its target table, on any level. */
  readonly row: readonly Objective[];
  /** What each level says, from the top down. */
  readonly said: readonly Said[];
  /** What holds: one, or several where a level extends what is above it; none where it does not apply. */
  readonly holds: readonly Objective[];
  readonly faults: readonly OverrideFault[];
}

/**
 * Every promise that holds at a level, with what each level above says: the nearest level that says something counts, and
 * what is agreed without a level holds for all. Levels below never loosen what is above them unless that is allowed and
 * reasoned. Source: SLA reference §3 "inheritance", rules 1, 2 and 4.
 */
export function effectivePromises(agreement: Agreement, level: string): Measured<readonly EffectivePromise[]> {
  const chain = levelChain(agreement, level);
  if (!chain.ok) return chain;
  const heard = heardLevels(chain.value);
  const replaced = heard.length < chain.value.length || isReplaced(chain.value.at(-1));
  const objectives = agreement.objectives.filter((objective) =>
    levelOf(agreement, objective) === null ? !replaced : heard.some(({ id }) => id === levelOf(agreement, objective)),
  );
  const rows = new Map<string, readonly Objective[]>();
  for (const objective of objectives) {
    const row = rowOf(objective);
    rows.set(row, [...(rows.get(row) ?? []), objective]);
  }
  return done([...rows.values()].map((row) => promiseOf(agreement, row, heard.toReversed())));
}

function isReplaced(level: Level | undefined): boolean {
  return level !== undefined && ruleOf(level, 'wholeAgreement', [])?.treatment === 'replace';
}

/** The level of a promise: its own, else that of its metric; `null` for what is agreed for all. */
export function levelOf({ metrics }: Agreement, objective: Objective): string | null {
  return objective.level ?? metrics.find(({ id }) => id === objective.metric)?.level ?? null;
}

/** Promises about the same metric, the same part of it and in the same role replace each other. */
function rowOf({ metric = '', key, role = 'guarantee' }: Objective): string {
  return [metric, role, ...key.map((each) => JSON.stringify(each)).toSorted()].join(' ');
}

function promiseOf(agreement: Agreement, row: readonly Objective[], fromTop: readonly Level[]): EffectivePromise {
  const said: Said[] = [];
  const faults: OverrideFault[] = [];
  let holds: readonly Objective[] = row.filter((objective) => levelOf(agreement, objective) === null);
  said.push(...holds.slice(0, 1).map((objective) => ({ level: null, objective, treatment: null })));
  for (const [index, level] of fromTop.entries()) {
    const own = row.filter((objective) => levelOf(agreement, objective) === level.id);
    const rule = ruleFor(level, row);
    if (own.length === 0 && rule === null) continue;
    const treatment = rule?.treatment ?? null;
    said.push({ level: level.id, objective: own[0] ?? null, treatment });
    faults.push(...faultsOf(agreement, { above: holds, own, rule, parents: fromTop.slice(0, index) }));
    holds = held(holds, own, treatment);
  }
  return { row, said, holds, faults };
}

function ruleFor(level: Level, row: readonly Objective[]): LevelRule | null {
  const ids = row.flatMap(({ id, metric }) => (metric === undefined ? [id] : [id, metric]));
  return ruleOf(level, 'objective', ids) ?? ruleOf(level, 'metric', ids);
}

function held(
  above: readonly Objective[],
  own: readonly Objective[],
  treatment: Said['treatment'],
): readonly Objective[] {
  if (treatment === 'notApplicable') return [];
  if (own.length === 0 || (treatment === 'inherit' && above.length > 0)) return above;
  return treatment === 'extend' ? [...above, ...own] : own;
}

interface Override {
  readonly above: readonly Objective[];
  readonly own: readonly Objective[];
  readonly rule: LevelRule | null;
  readonly parents: readonly Level[];
}

function faultsOf(agreement: Agreement, { above, own, rule, parents }: Override): readonly OverrideFault[] {
  const [treatment, reason] = [rule?.treatment, hasWords(rule?.reason)];
  if (treatment === 'notApplicable') return reason || above.length === 0 ? [] : [{ kind: 'noReason' }];
  if (above.length === 0 || treatment === 'inherit' || treatment === 'extend') return [];
  return own.flatMap((child): readonly OverrideFault[] => {
    const stands = above.map((parent) => strictnessOf(agreement, child, parent));
    const unranked = stands.find((each) => each.kind === 'notComparable');
    if (unranked?.kind === 'notComparable') return [{ kind: 'notComparable', why: unranked.why }];
    const weaker = stands.some(({ kind }) => kind === 'weaker');
    const overridable = parents.some((parent) => ruleFor(parent, [...above, child])?.overridable === true);
    if (weaker && !(overridable && reason)) return [{ kind: 'weaker', overridable, reason }];
    return treatment === 'tighten' && !stands.some(({ kind }) => kind === 'stricter') ? [{ kind: 'notTighter' }] : [];
  });
}

function strictnessOf(agreement: Agreement, child: Objective, parent: Objective): Strictness {
  const [own, other] = [promisedBy(agreement, child), promisedBy(agreement, parent)];
  return own === null || other === null ? { kind: 'notComparable', why: 'target' } : strictness(own, other);
}

function promisedBy({ metrics }: Agreement, objective: Objective): Promised | null {
  const metric = metrics.find(({ id }) => id === objective.metric);
  return metric === undefined ? null : { objective, metric };
}

function hasWords(words: LevelRule['reason']): boolean {
  return Object.values(words ?? {}).some((text) => text.trim() !== '');
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Level } from '#core/agreement/frame.ts';
import { join } from '#core/agreement/path.ts';
import { done } from '#core/outcome.ts';
import { contradiction, dangling, type Measured } from '#core/measures/problem.ts';

export type LevelRule = Level['rules'][number];

/**
 * A level and those above it, nearest first: service, customer, corporate. Levels that stand above each other in a circle
 * have no chain. Source: SLA reference §3 "inheritance".
 */
export function levelChain({ levels }: Agreement, id: string): Measured<readonly Level[]> {
  const chain: Level[] = [];
  let next: string | undefined = id;
  while (next !== undefined) {
    const level: Level | undefined = levels.find((each) => each.id === next);
    const path = join('levels', chain.at(-1)?.id ?? id, 'parent');
    if (level === undefined) return dangling(path);
    if (chain.includes(level)) return contradiction(path, 'levelsInCircle');
    chain.push(level);
    next = level.parent;
  }
  return done(chain);
}

/** What a level says about a subject or one thing of it: the rule that names the thing before the one for all. */
export function ruleOf(level: Level, subject: LevelRule['subject'], entities: readonly string[]): LevelRule | null {
  const rules = level.rules.filter((rule) => rule.subject === subject);
  const named = rules.find(({ entity }) => entity !== undefined && entities.includes(entity));
  return named ?? rules.find(({ entity }) => entity === undefined) ?? null;
}

/** A level that replaces the whole agreement hears nothing from those above it. */
export function heardLevels(chain: readonly Level[]): readonly Level[] {
  const last = chain.findIndex((level) => ruleOf(level, 'wholeAgreement', [])?.treatment === 'replace');
  return last === -1 ? chain : chain.slice(0, last + 1);
}

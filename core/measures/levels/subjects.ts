import type { Agreement } from '#core/agreement/agreement.ts';
import type { Level } from '#core/agreement/frame.ts';
import { done } from '#core/outcome.ts';
import type { Measured } from '#core/measures/problem.ts';
import { levelChain, ruleOf, type LevelRule } from './chain.ts';

/** What decides a subject such as support or remedies at a level. */
export interface Deciding {
  /** The nearest level that says something else than "inherit"; `null` where what is agreed for all holds. */
  readonly level: string | null;
  readonly treatment: LevelRule['treatment'];
}

/** Which level decides a subject as a whole. Source: SLA reference §3, "nearest level that defines it". */
export function decidingLevel(agreement: Agreement, level: string, subject: LevelRule['subject']): Measured<Deciding> {
  const chain = levelChain(agreement, level);
  if (!chain.ok) return chain;
  for (const each of chain.value) {
    const rule = ruleOf(each, subject, []) ?? ruleOf(each, 'wholeAgreement', []);
    if (rule !== null && rule.treatment !== 'inherit') return done({ level: each.id, treatment: rule.treatment });
  }
  return done({ level: null, treatment: 'inherit' });
}

/** A level that holds on days on which the level above it does not. */
export interface UncoveredLevel {
  readonly level: string;
  readonly parent: string;
  readonly end: 'from' | 'to';
}

/**
 * Levels that begin before the one above them or end after it: what then survives has to be said. An open end of a child is
 * that of its parent. Source: SLA reference §3, rule 6 "date coverage".
 */
export function uncoveredLevels({ levels }: Agreement): readonly UncoveredLevel[] {
  return levels.flatMap((level) => {
    const parent = levels.find(({ id }) => id === level.parent);
    return parent === undefined ? [] : uncoveredEnds(level, parent);
  });
}

function uncoveredEnds(child: Level, parent: Level): readonly UncoveredLevel[] {
  const [own, above] = [child.validity ?? {}, parent.validity ?? {}];
  const early = own.from !== undefined && above.from !== undefined && own.from < above.from;
  const late = own.to !== undefined && above.to !== undefined && own.to > above.to;
  const ends = [...(early ? (['from'] as const) : []), ...(late ? (['to'] as const) : [])];
  return ends.map((end) => ({ level: child.id, parent: parent.id, end }));
}

import type { Language } from '#core/agreement/language.ts';
import type { Rule } from '#core/checks/rule.ts';
import { groupOf, RULE_IDS, type RuleGroup } from '#core/checks/ruleIds.ts';
import { RULES } from '#core/checks/rules.ts';

export interface RulesOfGroup {
  readonly group: RuleGroup;
  readonly rules: readonly Rule[];
}

/** The rules that have all of some words in their title, reason, advice or name, by group. */
export function rulesFor(query: string, language: Language): readonly RulesOfGroup[] {
  const sought = query.toLocaleLowerCase(language).split(/\s+/u);
  const found = RULES.filter(({ id, title, why, advice }) => {
    const text = `${id} ${title[language]} ${why[language]} ${advice[language]}`.toLocaleLowerCase(language);
    return sought.every((word) => text.includes(word));
  });
  return (Object.keys(RULE_IDS) as RuleGroup[])
    .map((group) => ({ group, rules: found.filter(({ id }) => groupOf(id) === group) }))
    .filter(({ rules }) => rules.length > 0);
}

import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { Language } from '#core/agreement/language.ts';
import { rangeText } from '#core/checks/rules/house/ranges.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { memberName, questionName } from './questions.ts';

/** A rule in one line: "Cap on liability › Percentage: at least 10% and at most 30%". */
export function ruleText(rule: HouseRule, language: Language): string {
  switch (rule.kind) {
    case 'range':
      return `${questionName(rule.at, language)}: ${rangeText(rule, language)}`;
    case 'choice': {
      const names = rule.allowed.map((one) =>
        memberName({ kind: 'choice', list: rule.list, members: [] }, one, language),
      );
      return `${questionName(rule.at, language)}: ${names.join(', ')}`;
    }
    case 'clause': {
      const title = rule.title[language] ?? rule.title.en ?? rule.title.da ?? rule.clause;
      return houseWords[language].locked(title, rule.isRequired);
    }
  }
}

import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { priorityPath } from '#core/checks/survey/priorities.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import { wordsOf } from '#core/checks/passages/words.ts';

/** Amounts without a bound: a case with "many users" fits wherever these stand. */
const UNCOUNTED = {
  en: phraseFinder(['many users', 'several users', 'some users', 'a number of users', 'many customers']),
  da: phraseFinder(['mange brugere', 'flere brugere', 'nogle brugere', 'et antal brugere', 'mange kunder']),
} as const;

export const priorityCriteriaOverlap: AgreementRule = {
  id: 'priority-criteria-overlap',
  reads: 'agreement',
  severity: 'warning',
  title: both('One case, two priorities', 'Én sag, to prioriteter'),
  why: both(
    'Where the same case fits two priorities, the classification is the dispute.',
    'Når samme sag passer til to prioriteter, er det klassificeringen, man strides om.',
  ),
  advice: both('Count: more than 50 users, 5 to 50, fewer than 5.', 'Tæl: mere end 50 brugere, 5 til 50, færre end 5.'),
  examples: {
    fails: both('“many users” in P1 and in P2', '”mange brugere” i P1 og i P2'),
    passes: both('More than 50 users; 5 to 50 users', 'Mere end 50 brugere; 5 til 50 brugere'),
  },
  find: (agreement) => {
    const { priorityScheme } = agreement;
    if (priorityScheme === undefined || priorityScheme.method === 'matrix') return [];
    const { priorities } = priorityScheme;
    return priorities.flatMap((one, at) => {
      const other = priorities
        .slice(0, at)
        .find((before) =>
          LANGUAGES.some((language) => overlaps(before.criteria?.[language], one.criteria?.[language], language)),
        );
      if (other === undefined) return [];
      const [these, those] = [namesOf(agreement, one.id), namesOf(agreement, other.id)];
      return [
        {
          path: join(priorityPath(one.id), 'criteria'),
          message: both(
            `The same case fits ${these.en} and ${those.en}. Use numbers to tell them apart.`,
            `Samme sag passer til ${these.da} og ${those.da}. Brug tal til at skelne dem.`,
          ),
        },
      ];
    });
  },
};

function overlaps(one: string | undefined, other: string | undefined, language: 'en' | 'da'): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const uses = (text: string) => UNCOUNTED[language](wordsOf(text)).map(({ phrase }) => phrase);
  const there = uses(other);
  return uses(one).some((phrase) => there.includes(phrase));
}

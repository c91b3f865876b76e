import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import { termDays } from '#core/checks/survey/termDays.ts';
import { words } from '#core/document/words/words.ts';
import { compare } from '#core/measures/exact.ts';

export const noticeLongerThanTerm: AgreementRule = {
  id: 'notice-longer-than-term',
  reads: 'agreement',
  severity: 'error',
  title: both('Notice longer than the term', 'Varslet er længere end løbetiden'),
  why: both(
    'Twelve months’ notice in an agreement of six months is a right that nobody can use.',
    'Tolv måneders varsel i en aftale på seks måneder er en ret, som ingen kan bruge.',
  ),
  advice: both('Shorten the notice, or lengthen the term.', 'Forkort varslet, eller forlæng løbetiden.'),
  examples: {
    fails: both('12 months’ notice, term of 6 months', '12 måneders varsel, 6 måneders løbetid'),
    passes: both('3 months’ notice, term of 12 months', '3 måneders varsel, 12 måneders løbetid'),
  },
  find: (agreement) => {
    const { term } = agreement;
    const whole = termDays(agreement);
    if (term === undefined || whole === null) return [];
    const notices = term.noticePeriods.flatMap(({ id, length, excluded }) =>
      length === undefined || excluded === true ? [] : [{ path: join('term', 'noticePeriods', id, 'length'), length }],
    );
    const renewal = term.renewal?.notice;
    return [...notices, ...(renewal === undefined ? [] : [{ path: 'term/renewal/notice', length: renewal }])].flatMap(
      ({ path, length }) => {
        const days = roughDays(length);
        if (days === null || compare(days, whole) < 0) return [];
        const said = inBoth((language) => words[language].forms.length(length.amount, length.unit));
        return [
          {
            path,
            message: both(
              `A notice of ${said.en} is as long as the whole term.`,
              `Et varsel på ${said.da} er lige så langt som hele løbetiden.`,
            ),
          },
        ];
      },
    );
  },
};

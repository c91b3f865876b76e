import { join } from '#core/agreement/path.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Duration, TimeUnit } from '#core/agreement/time.ts';
import { both } from '#core/checks/bilingual.ts';
import { sentencesOf } from '#core/checks/passages/sentences.ts';
import { textsAt } from '#core/checks/passages/textsAt.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';

/** "14 days' notice", "et varsel på 14 dage". */
const NOTICE: Readonly<Record<Language, RegExp>> = {
  en: /(\d+)\s+(day|week|month)s?[’']?\s+(?:written\s+)?notice|notice of\s+(\d+)\s+(day|week|month)s?/iu,
  da: /(\d+)\s+(dag|dage|uge|uger|måned|måneder)s?\s+(?:skriftligt\s+)?varsel|varsel på\s+(\d+)\s+(dag|uge|måned)/iu,
};
const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/^(?:day|dag)/iu, 'day'],
  [/^(?:week|uge)/iu, 'week'],
  [/^(?:month|måned)/iu, 'month'],
];
/** Where somebody writes about the end of the whole agreement. */
const ABOUT_END =
  /terminates?\s+the\s+agreement|(?:opsige|opsiger)\s+aftalen|aftalen\s+(?:kan|skal)\s+opsiges|agreement\s+(?:may|can)\s+be\s+terminated|the\s+agreement\s+ends|aftalen\s+ophører/iu;
/** A notice for a special case may be another one. In Danish the verb that stands first can make the condition. */
const CONDITION =
  /\b(?:if|when|where|unless|in case|otherwise|service concerned)\b|(?<!\p{L})(?:hvis|når|såfremt|medmindre|ellers|pågældende)(?!\p{L})|^\p{Lu}\p{Ll}*(?:r|es)\s[^,]*,.*(?:kan|skal)\s/iu;

export const noticeSelfContradicting: AgreementRule = {
  id: 'notice-self-contradicting',
  reads: 'agreement',
  severity: 'error',
  title: both('Two notices for one agreement', 'To varsler for samme aftale'),
  why: both(
    'A Danish agreement gives one day’s notice and says that it ends after fourteen. Which?',
    'En dansk aftale giver én dags varsel og siger, at den ophører efter fjorten. Hvad gælder?',
  ),
  advice: both('State the notice once, under term and termination.', 'Angiv varslet én gang, under løbetid og ophør.'),
  examples: {
    fails: both('1 day’s notice; the agreement ends after 14 days', '1 dags varsel; aftalen ophører efter 14 dage'),
    passes: both('14 days’ notice', '14 dages varsel'),
  },
  find: (agreement) => {
    const { term } = agreement;
    const periods = (term?.noticePeriods ?? []).filter(
      ({ excluded, length }) => excluded !== true && length !== undefined,
    );
    const doubled = periods.flatMap((one, at) => {
      const other = periods
        .slice(0, at)
        .find(
          (before) =>
            before.party === one.party &&
            before.kind === one.kind &&
            before.toEndOf === one.toEndOf &&
            !isSame(before.length, one.length),
        );
      return other === undefined
        ? []
        : [
            {
              path: join('term', 'noticePeriods', one.id, 'length'),
              message: both(
                'There are two different notices for the same termination.',
                'Der er to forskellige varsler for samme opsigelse.',
              ),
            },
          ];
    });
    const lengths = [...periods.map(({ length }) => length), term?.renewal?.notice];
    if (periods.length === 0) return doubled;
    const inText = textsAt(agreement.clauses, 'clauses').flatMap(({ path, language, text }) => {
      const ending = sentencesOf(text).find((one) => ABOUT_END.test(one.text) && !CONDITION.test(one.text));
      const found = NOTICE[language].exec(ending?.text ?? '');
      const amount = found?.[1] ?? found?.[3];
      const unit = UNITS.find(([name]) => name.test(found?.[2] ?? found?.[4] ?? ''))?.[1];
      if (amount === undefined || unit === undefined || lengths.some((one) => isSame(one, { amount, unit }))) return [];
      const said = words[language].forms.length(amount, unit);
      return [
        {
          path,
          language,
          message: both(
            `The clause says ${said}, the section on termination another notice.`,
            `Bestemmelsen siger ${said}; afsnittet om ophør angiver et andet varsel.`,
          ),
        },
      ];
    });
    return [...doubled, ...inText];
  },
};

function isSame(one: Duration | undefined, other: Duration | undefined): boolean {
  return one?.amount === other?.amount && one?.unit === other?.unit;
}

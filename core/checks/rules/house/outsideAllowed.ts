import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { both, inBoth, type Bilingual } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { HouseCheck } from '#core/checks/rule.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Path } from '#core/agreement/path.ts';
import { wordsFor } from '#core/document/manner.ts';
import { promptAt } from '#core/document/prompt.ts';
import { words } from '#core/document/words/words.ts';
import { answerText, limitBroken, limitText, rangeText, type RangeRule } from './ranges.ts';
import { valuesAt, type AnswerAt } from './valuesAt.ts';

export const outsideAllowed: HouseCheck = {
  id: 'outside-allowed',
  reads: 'houseRules',
  severity: 'error',
  title: both('Outside what legal allows', 'Uden for det, juridisk afdeling tillader'),
  why: both(
    'Your workplace has decided within which limits this may be agreed without asking. Beyond them somebody must answer for it by name.',
    'Jeres arbejdsplads har besluttet, inden for hvilke grænser dette kan aftales uden at spørge. Uden for dem skal nogen stå inde for det med navn.',
  ),
  advice: both(
    'Stay within the limits, or ask for approval and have it accepted with name and reason.',
    'Hold jer inden for grænserne, eller anmod om godkendelse og få den accepteret med navn og begrundelse.',
  ),
  examples: {
    fails: both(
      'A cap of 40% where legal allows at most 30%',
      'Et loft på 40 %, hvor juridisk afdeling tillader højst 30 %',
    ),
    passes: both('A cap of 25%', 'Et loft på 25 %'),
  },
  find: (agreement, houseRules) => houseRules.flatMap((rule) => foundBy(rule, agreement)),
};

function foundBy(rule: HouseRule, agreement: Agreement): readonly Found[] {
  switch (rule.kind) {
    case 'range':
      return valuesAt(agreement, rule.at).flatMap((answer) => outsideRange(rule, answer, agreement));
    case 'choice':
      return valuesAt(agreement, rule.at).flatMap((answer) => outsideChoices(rule, answer, agreement));
    case 'clause':
      return [];
  }
}

function outsideRange(rule: RangeRule, { path, value }: AnswerAt, agreement: Agreement): readonly Found[] {
  const limit = limitBroken(rule, value);
  if (limit === null) return [];
  const allowed = inBoth((language) => rangeText(rule, language));
  const said = inBoth((language) => answerText(rule, value, language));
  const found = {
    path,
    message: sentence(rule, questionAt(agreement, path), allowed, said),
    about: JSON.stringify(value),
  };
  if (limit === undefined) return [found];
  const text = inBoth((language) => limitText(rule, limit, language));
  const title = both(`Set it to ${text.en}`, `Sæt det til ${text.da}`);
  return [{ ...found, fix: { title, changes: [{ kind: 'answer', path, value: limit }] } }];
}

type ChoiceRule = Extract<HouseRule, { kind: 'choice' }>;

function outsideChoices(rule: ChoiceRule, { path, value }: AnswerAt, agreement: Agreement): readonly Found[] {
  const chosen = Array.isArray(value) ? value.map(String) : [String(value)];
  const outside = chosen.filter((one) => !rule.allowed.includes(one));
  if (outside.length === 0) return [];
  const listed = (some: readonly string[]) =>
    inBoth((language) => some.map((one) => choiceText(rule, one, language)).join(', '));
  const message = sentence(rule, questionAt(agreement, path), listed(rule.allowed), listed(outside));
  return [{ path, message, about: JSON.stringify(value) }];
}

function choiceText({ list }: ChoiceRule, member: string, language: Language): string {
  const { forms, choices } = words[language];
  const word = list === 'yesNo' ? (member === 'true' ? forms.yes : forms.no) : choices[list]?.[member];
  return forms.quoted(word ?? member);
}

/** What is asked there, at the beginning of a sentence: the finding is also read in lists, far from its question. */
function questionAt(agreement: Agreement, path: Path): Bilingual {
  return inBoth((language) => {
    const name = promptAt({ agreement, language, words: wordsFor(agreement, language) }, path);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  });
}

function sentence({ by, why = '' }: HouseRule, question: Bilingual, allowed: Bilingual, said: Bilingual): Bilingual {
  const reason = why === '' ? '' : ` ${why}`;
  return both(
    `${question.en}: ${by} allows ${allowed.en}; the agreement says ${said.en}.${reason}`,
    `${question.da}: ${by} tillader ${allowed.da}; aftalen siger ${said.da}.${reason}`,
  );
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Target } from '#core/agreement/objective.ts';
import { contextOf } from '#core/editing/targetText/context.ts';
import { writeTarget } from '#core/editing/targetText/writeTarget.ts';
import { recordOf } from '#core/editing/slot.ts';
import { wordsFor } from '#core/document/manner.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { consequenceInWords } from './consequenceInWords.ts';
import { itemName, wordsOf } from './itemName.ts';
import { weekInWords } from './week/weekInWords.ts';
import { choiceWord, kindWord } from '#renderer/words/choices/choiceWords.ts';

interface Speech {
  readonly language: Language;
  readonly agreement: Agreement;
}

/** What matters about an item beside its name, in a few words; empty when there is nothing to say. */
export function itemDetail(pattern: string, item: unknown, speech: Speech): string {
  const detail = DETAILS[pattern];
  const words = detail === undefined ? describedBy(item, speech) : detail(recordOf(item), speech);
  const name = itemName(item, speech.language, speech.agreement);
  // What has no name of its own is called by what is said of it.
  return words === name || (name === null && pattern === 'consequences/*') ? '' : words;
}

type Detail = (item: Readonly<Record<string, unknown>>, speech: Speech) => string;

const DETAILS: Readonly<Record<string, Detail>> = {
  'parties/*': ({ role, address }, speech) =>
    together([choiceIn(speech, 'partyRole', role), textIn(recordOf(address)['city'])]),
  'metrics/*': ({ id }, speech) => targetsOf(id, speech),
  'objectives/*': ({ role }, speech) => choiceIn(speech, 'objectiveRole', role),
  'exclusions/*': ({ kind }, speech) => choiceIn(speech, 'exclusionKind', kind),
  'duties/*': ({ party }, { language, agreement }) =>
    itemName(
      agreement.parties.find(({ id }) => id === party),
      language,
      agreement,
    ) ?? '',
  'consequences/*': (item, { language }) => consequenceInWords(item, language),
  'calendars/*': ({ week }, speech) => weekInWords(week, speech).join(' · '),
  'clauses/*': ({ component }, speech) => choiceIn(speech, 'component', component),
  'levels/*': ({ kind }, speech) => choiceIn(speech, 'levelKind', kind),
  'governance/reports/*': ({ per }, speech) => choiceIn(speech, 'period', per),
};

const DESCRIBING = ['description', 'meaning', 'definition', 'purpose', 'role', 'text', 'agenda', 'note'];

function describedBy(item: unknown, { language }: Speech): string {
  const record = recordOf(item);
  return DESCRIBING.map((key) => wordsOf(record[key], language)).find((words) => words !== null) ?? '';
}

function choiceIn({ agreement, language }: Speech, of: string, member: unknown): string {
  return typeof member === 'string' ? choiceWord(agreement, language, { of, member }) : '';
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function together(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** The targets of a metric: "at least 99.9%", "90% within 15 min". Of many, the first and how many more there are. */
function targetsOf(metric: unknown, { language, agreement }: Speech): string {
  const targets = typeof metric === 'string' ? objectivesOfMetric(agreement, metric) : [];
  const { forms } = wordsFor(agreement, language);
  const shown = targets.flatMap(({ target, attainment }) => {
    if (target === undefined) return [];
    if (attainment === undefined || target.kind !== 'duration') return [targetWords(target, forms, language)];
    return [writeTarget({ target, attainment }, contextOf(undefined, target, language))];
  });
  const [first = ''] = shown;
  return shown.length > 1 ? `${first} (+${shown.length - 1})` : first;
}

type Forms = ReturnType<typeof wordsFor>['forms'];

function targetWords(target: Target, forms: Forms, language: Language): string {
  switch (target.kind) {
    case 'value': {
      const unitName = wordsOf(target.unitName, language);
      return forms.compared(target.comparator, forms.quantity(target.value, target.unit, unitName));
    }
    case 'duration':
      return forms.compared(target.comparator, forms.length(target.length.amount, target.length.unit));
    case 'range':
      return forms.range({ from: target.from, to: target.to }, (value) => forms.quantity(value, target.unit, null));
    case 'text':
      return wordsOf(target.text, language) ?? '';
    case 'none':
      return kindWord('objectives/*/target', language, target.kind);
  }
}

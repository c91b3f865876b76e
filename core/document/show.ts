import type { Money } from '#core/agreement/number.ts';
import type { Party } from '#core/agreement/party.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Quantity } from '#core/agreement/quantity.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { Deadline, Duration } from '#core/agreement/time.ts';
import type { ValueKind } from '#core/agreement/valueKind.ts';
import type { Decimal } from '#core/decimal.ts';
import { unreachable } from '#core/unreachable.ts';
import { cleanParagraphs, cleanText } from './clean.ts';
import type { Inline, Mark } from './document.ts';
import { entityById, isRecord, namedEntity, namingField, type Entity } from './entities.ts';
import { NO_BREAK_SPACE } from './forms.ts';
import { blank, line, lineBreak, phrase, text, value as valueOf } from './inline.ts';
import { roleWords } from './naming.ts';
import { promptAt, promptForWording } from './prompt.ts';
import type { CountedDeadline } from './words/forms.ts';
import { sharedWorkingCalendar } from './workingCalendar.ts';
import type { Writing } from './writing.ts';

/**
 * Each function gives the answer at a path as it is printed, or a blank that says what is missing when there is no
 * answer. Values carry their path; what users typed is cleaned of everything invisible, and line ends become line breaks.
 */

/** Text in the language of the document; a wording that exists in another language only is a blank. */
export function showWording(writing: Writing, path: Path, wording: Wording | undefined): readonly Inline[] {
  return joinLines(path, lines(wording?.[writing.language])) ?? [blank(path, promptForWording(writing, path, wording))];
}

/** Text that is the same in every language. */
export function showText(writing: Writing, path: Path, words: string | undefined): readonly Inline[] {
  return joinLines(path, lines(words)) ?? [blank(path, promptAt(writing, path))];
}

/** A whole field as paragraphs: an empty line begins a new one. A field without an answer is one paragraph with a blank. */
export function showParagraphs(
  writing: Writing,
  path: Path,
  words: Wording | string | undefined,
): readonly (readonly Inline[])[] {
  const written = typeof words === 'string' ? words : words?.[writing.language];
  const paragraphs = cleanParagraphs(written ?? '').flatMap((lines) => {
    const shown = joinLines(path, lines);
    return shown === null ? [] : [shown];
  });
  if (paragraphs.length > 0) return paragraphs;
  return [typeof words === 'string' ? showText(writing, path, words) : showWording(writing, path, words)];
}

export function showDate(writing: Writing, path: Path, date: string | undefined): readonly Inline[] {
  return shown(writing, path, date, writing.words.forms.date);
}

export function showTime(writing: Writing, path: Path, time: string | undefined): readonly Inline[] {
  return shown(writing, path, time, writing.words.forms.timeOfDay);
}

export function showMoney(writing: Writing, path: Path, money: Money | undefined): readonly Inline[] {
  return shown(writing, path, money, writing.words.forms.money);
}

export function showPercent(writing: Writing, path: Path, percent: Decimal | undefined): readonly Inline[] {
  return shown(writing, path, percent, writing.words.forms.percent);
}

export function showDecimal(writing: Writing, path: Path, decimal: Decimal | undefined): readonly Inline[] {
  return shown(writing, path, decimal, writing.words.forms.decimal);
}

export function showCount(writing: Writing, path: Path, count: number | undefined): readonly Inline[] {
  return shown(writing, path, count, (known) => writing.words.forms.decimal(String(known)));
}

/** "4 working hours"; its calendar follows in brackets unless the whole agreement counts in the same one. */
export function showDuration(writing: Writing, path: Path, duration: Duration | undefined): readonly Inline[] {
  const length = shown(writing, path, duration, ({ amount, unit }) => writing.words.forms.length(amount, unit));
  return phrase(length, calendarOf(writing, duration));
}

/** "within 30 days after the end of the calendar month": by when something must have happened. */
export function showDeadline(writing: Writing, path: Path, deadline: Deadline | undefined): readonly Inline[] {
  const { forms } = writing.words;
  if (deadline === undefined) return [blank(path, promptAt(writing, path))];
  switch (deadline.kind) {
    case 'date':
      return [valueOf(path, forms.deadlineOn(forms.date(deadline.date)))];
    case 'text':
      return showWording(writing, join(path, 'text'), deadline.text);
    case 'endOfPeriod':
    case 'length':
      return countedDeadline(writing, path, deadline);
    default:
      return unreachable(deadline);
  }
}

export function showQuantity(writing: Writing, path: Path, quantity: Quantity | undefined): readonly Inline[] {
  if (quantity === undefined) return [blank(path, promptAt(writing, path))];
  const unitName = cleanText(quantity.unitName?.[writing.language] ?? '');
  const words = writing.words.forms.quantity(quantity.value, quantity.unit, unitName === '' ? null : unitName);
  if (quantity.unit !== 'other' || unitName !== '') return [valueOf(path, words)];
  const unitPath = join(path, 'unitName');
  return [valueOf(path, words), text(NO_BREAK_SPACE), ...showWording(writing, unitPath, quantity.unitName)];
}

/** The printed word of a member of a closed list. */
export function showChoice(
  writing: Writing,
  path: Path,
  choiceName: string,
  member: string | undefined,
): readonly Inline[] {
  return shown(writing, path, member, (known) => choiceWord(writing, choiceName, known));
}

/** The printed word of a member of a closed list, as plain text. Throws for a member that has none: a test forbids it. */
export function choiceWord(writing: Writing, choiceName: string, member: string): string {
  const word = writing.words.choices[choiceName]?.[member];
  if (word === undefined) throw new Error(`No word for ${choiceName} ${member} in ${writing.language}`);
  return word;
}

export function showYesNo(writing: Writing, path: Path, answer: boolean | undefined): readonly Inline[] {
  return shown(writing, path, answer, (yes) => (yes ? writing.words.forms.yes : writing.words.forms.no));
}

/**
 * The thing an id points at, by its name: a party as "the Provider", a promise by its metric, everything else by its
 * name or what comes closest to one.
 * The value carries the path of that name, so that a reader can find where it is typed.
 */
export function showLink(writing: Writing, path: Path, id: string | undefined): readonly Inline[] {
  const entity = id === undefined ? undefined : entityById(writing.agreement, id);
  return entity === undefined ? [blank(path, promptAt(writing, path))] : nameOfEntity(writing, entity);
}

/** Any answer, by its kind. `answered` is `undefined` where nothing has been answered yet. */
export function show(writing: Writing, path: Path, kind: ValueKind, answered: unknown): readonly Inline[] {
  switch (kind.kind) {
    case 'choice':
      return showChoice(writing, path, kind.of, answered as string | undefined);
    case 'link':
    case 'ownId':
      return showLink(writing, path, answered as string | undefined);
    default:
      return showSimple[kind.kind](writing, path, answered as never);
  }
}

/** The same inlines, values and text in bold or italic. */
export function marked(inlines: readonly Inline[], marks: readonly Mark[]): readonly Inline[] {
  if (marks.length === 0) return inlines;
  return inlines.map((inline) =>
    'marks' in inline ? { ...inline, marks: [...new Set([...inline.marks, ...marks])] } : inline,
  );
}

const showSimple: Readonly<
  Record<
    Exclude<ValueKind['kind'], 'choice' | 'link' | 'ownId'>,
    (writing: Writing, path: Path, answered: never) => readonly Inline[]
  >
> = {
  plain: showText,
  wording: showWording,
  decimal: showDecimal,
  percent: showPercent,
  count: showCount,
  money: showMoney,
  date: showDate,
  timeOfDay: showTime,
  duration: showDuration,
  deadline: showDeadline,
  quantity: showQuantity,
  yesNo: showYesNo,
};

function shown<Answer>(
  writing: Writing,
  path: Path,
  answered: Answer | undefined,
  print: (known: Answer) => string,
): readonly Inline[] {
  return answered === undefined ? [blank(path, promptAt(writing, path))] : [valueOf(path, print(answered))];
}

function lines(words: string | undefined): readonly string[] {
  return cleanParagraphs(words ?? '').flat();
}

function joinLines(path: Path, printed: readonly string[]): readonly Inline[] | null {
  if (printed.length === 0) return null;
  return printed.flatMap((words, index) => (index === 0 ? [valueOf(path, words)] : [lineBreak, valueOf(path, words)]));
}

function calendarOf(writing: Writing, duration: Duration | undefined): readonly Inline[] {
  const calendar = duration?.calendar;
  if (calendar === undefined || calendar === sharedWorkingCalendar(writing.agreement)) return [];
  const entity = entityById(writing.agreement, calendar);
  return entity === undefined ? [] : line` (${nameOfEntity(writing, entity)})`;
}

function nameOfEntity(writing: Writing, entity: Entity): readonly Inline[] {
  const { path, list, item } = namedEntity(writing.agreement, entity);
  if (list === 'parties') return [valueOf(join(path, 'role'), roleWords(writing, item as unknown as Party))];
  const field = namingField(item);
  const name = item[field];
  if (typeof name === 'string') return showText(writing, join(path, field), name);
  return showWording(writing, join(path, field), isRecord(name) ? name : undefined);
}

function countedDeadline(writing: Writing, path: Path, deadline: CountedDeadline): readonly Inline[] {
  const event = cleanText(deadline.event?.[writing.language] ?? '');
  const words = writing.words.forms.deadline(deadline, event === '' ? null : event);
  if (event !== '' || deadline.anchor !== 'event') return withCalendar(writing, path, words, deadline);
  const eventPath = join(path, 'event');
  return line`${withCalendar(writing, path, words.trimEnd(), deadline)} ${showWording(writing, eventPath, deadline.event)}`;
}

/** The words of a deadline, with the calendar in brackets right behind the length it counts for. */
function withCalendar(writing: Writing, path: Path, words: string, deadline: CountedDeadline): readonly Inline[] {
  if (deadline.kind !== 'length' || deadline.length.calendar === undefined) return [valueOf(path, words)];
  const length = writing.words.forms.length(deadline.length.amount, deadline.length.unit);
  const end = words.indexOf(length) + length.length;
  const rest = words.slice(end);
  return phrase(valueOf(path, words.slice(0, end)), calendarOf(writing, deadline.length), valueOf(path, rest));
}

import { join } from '#core/agreement/path.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import type { Inline } from '#core/document/document.ts';
import { line, text } from '#core/document/inline.ts';
import { capitalised, joined, sentence } from '#core/document/sentence.ts';
import { showChoice, showLink, showQuantity, showTime, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { factsOf, introduction, type Fact } from './composed.ts';
import { creditExamples } from './creditExamples.ts';
import { quoted } from './linkedNames.ts';

type Example = Remedies['examples'][number];

/** The computations that the agreement shows, exactly as they were stated, and then those that follow from its rules. */
export const workedExamples: BlockWriter = (writing) => [
  ...(writing.agreement.remedies?.examples ?? []).flatMap((example) => exampleBlocks(writing, example)),
  ...creditExamples(writing),
];

function exampleBlocks(writing: Writing, example: Example): readonly ComposedBlock[] {
  const words = writing.words.remedies.examples;
  const at = join('remedies', 'examples', example.id);
  const id = `example-${example.id}`;
  const own = example.text === undefined ? null : sentence(showWording(writing, join(at, 'text'), example.text));
  const opening = example.stated.length === 0 && example.moments.length > 0 ? words.deadline : words.introduction;
  const facts = [
    ...example.given.map((_, index) => fact(writing, example, 'given', index)),
    ...example.stated.map((_, index) => fact(writing, example, 'stated', index)),
    ...example.moments.map((_, index) => moment(writing, example, index)),
  ];
  return [
    introduction(id, joined(opening(aboutWhat(writing, example, at)), own) ?? []),
    ...factsOf(`${id}-facts`, words.summary, facts),
  ];
}

/** The consequence shown, by its name; else the metric; `null` when the example says neither. */
function aboutWhat(writing: Writing, { about, metric }: Example, at: string): readonly Inline[] | null {
  const consequence = writing.agreement.consequences.find(({ id }) => id === about);
  if (consequence?.name !== undefined) return quoted(writing, showLink(writing, join(at, 'about'), about));
  return metric === undefined ? null : quoted(writing, showLink(writing, join(at, 'metric'), metric));
}

function fact(writing: Writing, example: Example, list: 'given' | 'stated', index: number): Fact {
  const words = writing.words.remedies.examples;
  const item = example[list][index];
  const at = join('remedies', 'examples', example.id, list, index);
  const kind = list === 'given' ? words.given : words.result;
  return {
    id: `${list}-${index + 1}`,
    key: line`${text(kind)}: ${showWording(writing, join(at, 'name'), item?.name)}`,
    value: showQuantity(writing, at, item),
  };
}

/** A point in time of an example about a deadline. */
function moment(writing: Writing, example: Example, index: number): Fact {
  const at = (field: string) => join('remedies', 'examples', example.id, 'moments', index, field);
  const { name, weekday, time } = example.moments[index] ?? {};
  return {
    id: `moment-${index + 1}`,
    key: capitalised(showWording(writing, at('name'), name)),
    value: writing.words.remedies.examples.moment(
      weekday === undefined ? null : showChoice(writing, at('weekday'), 'weekday', weekday),
      showTime(writing, at('time'), time),
    ),
  };
}

import { objectiveById } from '#core/agreement/itemById.ts';
import { join } from '#core/agreement/path.ts';
import { creditExamples as examplesOf, type CreditExample } from '#core/measures/credits/example.ts';
import type { Inline } from '#core/document/document.ts';
import { hasBlank, text } from '#core/document/inline.ts';
import { showWording } from '#core/document/show.ts';
import type { ComposedBlock, Writing } from '#core/document/writing.ts';
import { forceOf } from './agreementForce.ts';
import { factsOf, introduction, paragraph, type Fact } from './composed.ts';
import { reckoningOf, resultWords, totalWords } from './creditReckoning.ts';
import { quoted } from './linkedNames.ts';
import { metricOf, objectiveNames } from './objectiveNames.ts';

/**
 * An example of each kind of credit, reckoned by the rules of the agreement from a supposed result. Nothing within one
 * organisation, where no money is owed.
 */
export function creditExamples(writing: Writing): readonly ComposedBlock[] {
  if (forceOf(writing.agreement) === 'governance') return [];
  return examplesOf(writing.agreement).flatMap((example) => exampleBlocks(writing, example));
}

function exampleBlocks(writing: Writing, example: CreditExample): readonly ComposedBlock[] {
  const words = writing.words.figures.credit;
  const id = `credit-example-${example.consequence}`;
  const facts: readonly Fact[] = [
    ...reckoningOf(writing, example).map(({ key, value }, index) => ({
      id: `${key}-${index + 1}`,
      key: [text(words.label[key])],
      value,
    })),
    { id: 'owed', key: [text(words.owed)], value: [text(totalWords(writing, example))] },
  ];
  const opening = words.introduction({
    about: aboutWhat(writing, example),
    measured: promiseName(writing, example),
    result: resultWords(writing, example),
    window: windowWords(writing, example),
    amount: totalWords(writing, example),
  });
  if (hasBlank(opening)) return [];
  return [
    introduction(id, opening),
    ...factsOf(`${id}-facts`, words.summary, facts),
    paragraph(`${id}-note`, words.note(example)),
  ];
}

/** The consequence by its name, in quotation marks; else by what it follows from. */
function aboutWhat(writing: Writing, example: CreditExample): readonly Inline[] {
  const consequence = writing.agreement.consequences.find(({ id }) => id === example.consequence);
  if (consequence?.name === undefined) return promiseName(writing, example);
  return quoted(writing, showWording(writing, join('consequences', consequence.id, 'name'), consequence.name));
}

function promiseName(writing: Writing, { consequence, result }: CreditExample): readonly Inline[] {
  return objectiveNames(writing, join('consequences', consequence, 'trigger/objectives'), [result.objective]);
}

/** "in a calendar month", as the clause about the credit says it. */
function windowWords(writing: Writing, { result }: CreditExample): string {
  const kind = metricOf(writing, objectiveById(writing.agreement, result.objective))?.window?.kind;
  const { window } = writing.words.remedies.trigger;
  return window[kind === undefined || kind === 'rolling' ? 'measurementPeriod' : kind];
}

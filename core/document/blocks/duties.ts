import type { Duty } from '#core/agreement/duty.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { line, phrase, value } from '#core/document/inline.ts';
import { joined, withoutStop } from '#core/document/sentence.ts';
import { showDeadline, showWording } from '#core/document/show.ts';
import type { Levels } from '#core/document/words/responsibilities.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraph } from './composed.ts';
import { linkedNames } from './linkedNames.ts';
import { linkedParty, partyTerm } from './partyTerm.ts';

/** The roles whose duties stand under headings of their own. */
const HEADED: readonly string[] = ['provider', 'customer'];

/**
 * What the parties in a role must do, by when, and what it means for the promises when they do not. `others` are all
 * parties but provider and customer, and whoever it is that has a duty of which nobody has said whose it is.
 */
export const duties: BlockWriter = (writing, role) => {
  const { agreement } = writing;
  const isOthers = role === 'others';
  const holders = agreement.parties.filter((party) => (isOthers ? !HEADED.includes(party.role) : party.role === role));
  return [
    ...holders.flatMap((party) =>
      dutiesOf(writing, {
        id: party.id,
        name: partyTerm(writing, party),
        own: agreement.duties.filter((duty) => duty.party === party.id),
      }),
    ),
    ...(isOthers ? agreement.duties.filter(isNobodys).flatMap((duty) => dutyOfNobody(writing, duty)) : []),
  ];
};

/** Said of nobody, not even of a role in the table of responsibilities. */
function isNobodys({ party, assignments }: Duty): boolean {
  return party === undefined && assignments.length === 0;
}

function dutyOfNobody(writing: Writing, duty: Duty): readonly ComposedBlock[] {
  const name = linkedParty(writing, join('duties', duty.id, 'party'), undefined);
  return dutiesOf(writing, { id: duty.id, name, own: [duty] });
}

interface Holder {
  readonly id: string;
  readonly name: readonly Inline[];
  readonly own: readonly Duty[];
}

function dutiesOf(writing: Writing, { id, name, own }: Holder): readonly ComposedBlock[] {
  const words = writing.words.responsibilities.duties;
  const [only] = own;
  if (only === undefined) return [];
  if (own.length === 1) {
    const content = withEffect(writing, only, name, words.single(name, task(writing, only)));
    return [paragraph(`duty-${only.id}`, content)];
  }
  const items = own.map((duty) => ({
    id: `duty-${duty.id}`,
    content: withEffect(writing, duty, name, task(writing, duty)),
  }));
  return [introduction(`duties-${id}`, words.introduction(name)), ...lettered(items)];
}

/** What is to be done, how often and by when, without a stop. */
function task(writing: Writing, duty: Duty): readonly Inline[] {
  const at = (field: string) => join('duties', duty.id, field);
  const { frequency, deadline } = duty;
  return phrase(
    withoutStop(showWording(writing, at('text'), duty.text)),
    frequency === undefined ? '' : line` ${value(at('frequency'), writing.words.forms.frequency(frequency))}`,
    deadline === undefined ? '' : line`, ${showDeadline(writing, at('deadline'), deadline)}`,
  );
}

function withEffect(
  writing: Writing,
  duty: Duty,
  party: readonly Inline[],
  content: readonly Inline[],
): readonly Inline[] {
  const effect = effectSentence(writing, duty, party);
  return effect === null ? line`${content}.` : line`${content}. ${joined(effect) ?? ''}`;
}

function effectSentence(writing: Writing, duty: Duty, party: readonly Inline[]): readonly Inline[] | null {
  const { effect } = duty;
  if (effect === undefined) return null;
  const words = writing.words.responsibilities.duties;
  const at = join('duties', duty.id, 'effect');
  if (effect.text !== undefined) {
    return words.ownEffect(party, withoutStop(showWording(writing, join(at, 'text'), effect.text)));
  }
  return words.effect[effect.kind](party, affectedLevels(writing, join(at, 'metrics'), effect.metrics));
}

/** "the Service Level for Uptime": the promises about the metrics a missed duty affects. */
function affectedLevels(writing: Writing, at: Path, metrics: readonly string[]): Levels {
  const words = writing.words.responsibilities.duties.levels;
  if (metrics.length === 0) return { words: words.affected, isOne: false };
  const isOne = writing.agreement.objectives.filter(({ metric = '' }) => metrics.includes(metric)).length === 1;
  return { words: words.of(linkedNames(writing, at, metrics), isOne), isOne };
}

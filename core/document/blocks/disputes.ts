import { join } from '#core/agreement/path.ts';
import type { Disputes } from '#core/agreement/term.ts';
import type { Inline } from '#core/document/document.ts';
import { withoutStop } from '#core/document/sentence.ts';
import { showChoice, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraphs } from './composed.ts';
import { forceOf } from './agreementForce.ts';
import { partyInRole } from './partyTerm.ts';

/** The ladder of steps from a talk to a final decision, the law, and what goes on meanwhile. */
export const disputes: BlockWriter = (writing) => {
  const { disputes } = writing.agreement;
  if (disputes === undefined) return [];
  return [
    ...ladder(writing, disputes),
    ...paragraphs('disputes', {
      law: governingLaw(writing, disputes),
      continues: disputes.serviceContinues ? continues(writing) : null,
    }),
  ];
};

/** Within one organisation nobody goes to court or to an arbitrator. */
const BEFORE_A_JUDGE: readonly Disputes['ladder'][number]['kind'][] = ['arbitration', 'court'];

function ladder(writing: Writing, disputes: Disputes): readonly ComposedBlock[] {
  const isContract = forceOf(writing.agreement) === 'contract';
  const taken = disputes.ladder.filter(({ kind }) => isContract || !BEFORE_A_JUDGE.includes(kind));
  if (taken.length === 0) return [];
  const words = writing.words.term.disputes;
  const begin = isContract ? words.introduction : words.internalIntroduction;
  const steps = taken.map((step) => ({ id: `dispute-${step.id}`, content: stepLine(writing, step) }));
  return [introduction('disputes-ladder', begin), ...lettered(steps)];
}

function stepLine(writing: Writing, step: Disputes['ladder'][number]): readonly Inline[] {
  const at = join('disputes', 'ladder', step.id);
  const wording = (key: 'who' | 'institution' | 'place') =>
    step[key] === undefined ? null : withoutStop(showWording(writing, join(at, key), step[key]));
  return writing.words.term.disputes.step[step.kind]({
    who: wording('who'),
    within: step.within === undefined ? null : showDuration(writing, join(at, 'within'), step.within),
    institution: wording('institution'),
    place: wording('place'),
  });
}

function continues(writing: Writing): readonly Inline[] {
  const { disputes: words } = writing.words.term;
  const isContract = forceOf(writing.agreement) === 'contract';
  return (isContract ? words.serviceContinues : words.internalServiceContinues)(partyInRole(writing, 'provider'));
}

/** Within one organisation no law is chosen. */
function governingLaw(writing: Writing, disputes: Disputes): readonly Inline[] | null {
  if (forceOf(writing.agreement) === 'governance') return null;
  const law = showChoice(writing, 'disputes/law', 'law', disputes.law);
  const { disputes: words } = writing.words.term;
  return disputes.excludesCisg ? words.lawWithoutCisg(law) : words.law(law);
}

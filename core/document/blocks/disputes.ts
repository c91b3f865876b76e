import { join } from '#core/agreement/path.ts';
import type { Disputes } from '#core/agreement/term.ts';
import type { Inline } from '#core/document/document.ts';
import { showChoice, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { introduction, lettered, paragraphs } from './composed.ts';
import { partyInRole } from './partyTerm.ts';

/** The ladder of steps from a talk to a final decision, the law, and what goes on meanwhile. */
export const disputes: BlockWriter = (writing) => {
  const { disputes } = writing.agreement;
  if (disputes === undefined) return [];
  const { words } = writing;
  return [
    ...ladder(writing, disputes),
    ...paragraphs('disputes', {
      law: governingLaw(writing, disputes),
      continues: disputes.serviceContinues
        ? words.term.disputes.serviceContinues(partyInRole(writing, 'provider'))
        : null,
    }),
  ];
};

function ladder(writing: Writing, disputes: Disputes): readonly ComposedBlock[] {
  if (disputes.ladder.length === 0) return [];
  const words = writing.words.term.disputes;
  const begin = writing.agreement.type === 'internal' ? words.internalIntroduction : words.introduction;
  const steps = disputes.ladder.map((step) => ({ id: `dispute-${step.id}`, content: stepLine(writing, step) }));
  return [introduction('disputes-ladder', begin), ...lettered(steps)];
}

function stepLine(writing: Writing, step: Disputes['ladder'][number]): readonly Inline[] {
  const at = join('disputes', 'ladder', step.id);
  const wording = (key: 'who' | 'institution' | 'place') =>
    step[key] === undefined ? null : showWording(writing, join(at, key), step[key]);
  return writing.words.term.disputes.step[step.kind]({
    who: wording('who'),
    within: step.within === undefined ? null : showDuration(writing, join(at, 'within'), step.within),
    institution: wording('institution'),
    place: wording('place'),
  });
}

/** Units of one organisation need no governing law. */
function governingLaw(writing: Writing, disputes: Disputes): readonly Inline[] | null {
  if (writing.agreement.type === 'internal' && disputes.law === undefined) return null;
  const law = showChoice(writing, 'disputes/law', 'law', disputes.law);
  const { disputes: words } = writing.words.term;
  return disputes.excludesCisg ? words.lawWithoutCisg(law) : words.law(law);
}

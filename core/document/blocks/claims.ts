import { join } from '#core/agreement/path.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import type { Inline } from '#core/document/document.ts';
import { joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { line } from '#core/document/inline.ts';
import { marked, showDeadline, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { receivingParty } from './agreementForce.ts';
import { introduction, lettered, paragraph, paragraphs } from './composed.ts';
import { linkedParty, partyInRole } from './partyTerm.ts';

type Procedure = NonNullable<Remedies['claim']>;
type Step = Procedure['steps'][number];

const AT = 'remedies/claim';

/** How a service credit is obtained: by itself or on claim, step by step, and how the right to it is lost. */
export const claims: BlockWriter = (writing) => {
  const procedure = writing.agreement.remedies?.claim;
  if (procedure === undefined) return [];
  return [...start(writing, procedure), ...rules(writing, procedure)];
};

function start(writing: Writing, procedure: Procedure): readonly ComposedBlock[] {
  const words = writing.words.remedies.claims;
  const { kind, steps } = procedure;
  if (kind === 'automatic' && steps.length === 0) {
    return [paragraph('claims-start', words.automatic(partyInRole(writing, 'provider')))];
  }
  const [only] = steps;
  if (only === undefined || steps.length === 1) {
    const how = only === undefined ? null : stepSentences(writing, only, false);
    return [paragraph('claims-start', joined(opening(writing, kind, false), how) ?? [])];
  }
  const items = steps.map((step) => ({ id: `claim-${step.id}`, content: namedStep(writing, step) }));
  return [introduction('claims-start', opening(writing, kind, true)), ...lettered(items)];
}

function opening(writing: Writing, kind: Procedure['kind'], inSteps: boolean): readonly Inline[] {
  const words = writing.words.remedies.claims;
  if (kind === 'automatic') {
    const automatic = words.automatic(partyInRole(writing, 'provider'));
    return inSteps ? (joined(automatic, words.stepsOfAutomatic) ?? []) : automatic;
  }
  const customer = receivingParty(writing);
  return inSteps ? words.onClaimInSteps(customer) : words.onClaim(customer);
}

/** One of several steps: its name in bold, then what is to be done. */
function namedStep(writing: Writing, step: Step): readonly Inline[] {
  if (step.name === undefined) return stepSentences(writing, step, false);
  const name = withoutStop(showWording(writing, join(AT, 'steps', step.id, 'name'), step.name));
  return line`${marked(name, ['bold'])}: ${stepSentences(writing, step, true)}`;
}

function stepSentences(writing: Writing, step: Step, isNamed: boolean): readonly Inline[] {
  const words = writing.words.remedies.claims;
  const at = (field: string) => join(AT, 'steps', step.id, field);
  const submit = words.submit({
    party: step.by === undefined ? receivingParty(writing) : linkedParty(writing, at('by'), step.by),
    isNamed,
    channel: step.channel === undefined ? null : withoutStop(showWording(writing, at('channel'), step.channel)),
    deadline: showDeadline(writing, at('deadline'), step.deadline),
  });
  const content = step.content.map((item, index) =>
    withoutStop(showWording(writing, join(at('content'), index), item)),
  );
  return joined(line`${submit}.`, content.length === 0 ? null : words.content(bySemicolons(content))) ?? [];
}

/** Items that may hold commas of their own. */
function bySemicolons(items: readonly (readonly Inline[])[]): readonly Inline[] {
  return items.flatMap((item, index) => (index === 0 ? item : line`; ${item}`));
}

function rules(writing: Writing, procedure: Procedure): readonly ComposedBlock[] {
  const words = writing.words.remedies.claims;
  const provider = partyInRole(writing, 'provider');
  const by = (field: 'answer' | 'payOut') => showDeadline(writing, join(AT, field), procedure[field]);
  const { dispute } = procedure;
  return paragraphs('claims', {
    answer: procedure.answer === undefined ? null : words.answer(provider, by('answer')),
    'pay-out': procedure.payOut === undefined ? null : words.payOut(provider, by('payOut')),
    lost: joined(
      procedure.lostIfLate ? words.lostIfLate : null,
      procedure.lostIfIncomplete ? words.lostIfIncomplete : null,
    ),
    arrears: procedure.deniedInArrears ? words.deniedInArrears(receivingParty(writing)) : null,
    dispute: dispute === undefined ? null : sentence(showWording(writing, join(AT, 'dispute'), dispute)),
  });
}

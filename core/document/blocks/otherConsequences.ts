import type { Action, Consequence } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { line } from '#core/document/inline.ts';
import { joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { marked, showDeadline, showDuration, showLink, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { receivingParty } from './agreementForce.ts';
import { paragraph } from './composed.ts';
import { partyInRole } from './partyTerm.ts';
import { triggerPhrase } from './trigger.ts';

type OtherAction = Exclude<Action, { kind: 'credit' }>;
type Of<Kind extends OtherAction['kind']> = Extract<OtherAction, { kind: Kind }>;

/** What the sentences about one consequence share. */
interface Told {
  readonly writing: Writing;
  readonly at: string;
  readonly provider: readonly Inline[];
  readonly trigger: readonly Inline[];
}

/** A paragraph for each consequence that is not a credit: plan, explanation, notice, suspension, termination … */
export const otherConsequences: BlockWriter = (writing) =>
  writing.agreement.consequences.flatMap((consequence) => {
    const { action } = consequence;
    if (action === undefined || action.kind === 'credit') return [];
    const told: Told = {
      writing,
      at: join('consequences', consequence.id, 'action'),
      provider: partyInRole(writing, 'provider'),
      trigger: triggerPhrase(writing, consequence),
    };
    const content = joined(consequenceSentences(told, action), levelSentence(writing, consequence)) ?? [];
    return [paragraph(`consequence-${consequence.id}`, withName(writing, consequence, content))];
  });

function withName(writing: Writing, { id, name }: Consequence, content: readonly Inline[]): readonly Inline[] {
  if (name === undefined) return content;
  return line`${marked(sentence(showWording(writing, join('consequences', id, 'name'), name)), ['bold'])} ${content}`;
}

function levelSentence(writing: Writing, { id, level }: Consequence): readonly Inline[] | null {
  if (level === undefined) return null;
  return writing.words.remedies.credits.atLevel(showLink(writing, join('consequences', id, 'level'), level));
}

function consequenceSentences(told: Told, action: OtherAction): readonly Inline[] {
  const { writing, at, provider, trigger } = told;
  const words = writing.words.remedies.other;
  switch (action.kind) {
    case 'refund':
      return words.refund({
        provider,
        trigger,
        of: action.of === undefined ? null : withoutStop(showWording(writing, join(at, 'of'), action.of)),
        proRata: action.proRata ?? false,
      });
    case 'freePeriod':
      return words.freePeriod(provider, trigger, showDuration(writing, join(at, 'length'), action.length));
    case 'improvementPlan':
      return improvementPlan(told, action);
    case 'writtenJustification':
    case 'rootCauseAnalysis':
      return words[action.kind](provider, trigger, showDeadline(writing, join(at, 'due'), action.due));
    case 'notice':
      return notice(told, action);
    case 'escalation':
      return escalation(told, action);
    case 'suspension':
      return action.text === undefined
        ? words.suspension(provider, trigger)
        : words.ownWords(trigger, sentence(showWording(writing, join(at, 'text'), action.text)));
    case 'terminationRight':
      return terminationRight(told, action);
    case 'none':
      return words.none(trigger);
    case 'text':
      return words.ownWords(trigger, sentence(showWording(writing, join(at, 'text'), action.text)));
    default:
      return unreachable(action);
  }
}

function improvementPlan({ writing, at, provider, trigger }: Told, action: Of<'improvementPlan'>): readonly Inline[] {
  const words = writing.words.remedies.other;
  const { content, implementedWithin } = action;
  const sentences = joined(
    words.improvementPlan(provider, trigger, showDeadline(writing, join(at, 'due'), action.due)),
    content === undefined ? null : words.planContent(withoutStop(showWording(writing, join(at, 'content'), content))),
    implementedWithin === undefined
      ? null
      : words.planCarriedOut(provider, showDuration(writing, join(at, 'implementedWithin'), implementedWithin)),
  );
  return sentences ?? [];
}

function notice({ writing, at, provider, trigger }: Told, action: Of<'notice'>): readonly Inline[] {
  const named = action.to.map((role, index) => showLink(writing, join(at, 'to', index), role));
  const described =
    action.toText === undefined ? [] : [withoutStop(showWording(writing, join(at, 'toText'), action.toText))];
  const to = [...named, ...described];
  return writing.words.remedies.other.notice({
    provider,
    trigger,
    to: to.length === 0 ? showLink(writing, join(at, 'to'), undefined) : listOf(writing, to),
    due: action.due === undefined ? null : showDeadline(writing, join(at, 'due'), action.due),
  });
}

/** To the role or name of the escalation step meant. */
function escalation({ writing, at, provider, trigger }: Told, action: Of<'escalation'>): readonly Inline[] {
  const words = writing.words.remedies.other;
  const own = action.text === undefined ? null : sentence(showWording(writing, join(at, 'text'), action.text));
  const step = writing.agreement.support?.escalations.find(({ id }) => id === action.step);
  if (step === undefined && own !== null) return words.ownWords(trigger, own);
  const stepAt = join('support', 'escalations', step?.id ?? '');
  const to =
    step === undefined
      ? showLink(writing, join(at, 'step'), undefined)
      : step.role === undefined
        ? showWording(writing, join(stepAt, 'name'), step.name)
        : showLink(writing, join(stepAt, 'role'), step.role);
  return joined(words.escalation(provider, trigger, to), own) ?? [];
}

function terminationRight({ writing, at, provider, trigger }: Told, action: Of<'terminationRight'>): readonly Inline[] {
  const words = writing.words.remedies.other;
  const { notice: length, exerciseWithin, refundProRata } = action;
  const sentences = joined(
    words.terminationRight(
      receivingParty(writing),
      trigger,
      length === undefined ? null : showDuration(writing, join(at, 'notice'), length),
    ),
    exerciseWithin === undefined
      ? null
      : words.exerciseWithin(showDeadline(writing, join(at, 'exerciseWithin'), exerciseWithin)),
    refundProRata ? words.refundOnTermination(provider) : null,
  );
  return sentences ?? [];
}

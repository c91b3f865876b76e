import type { Action, Consequence } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { Inline } from '#core/document/document.ts';
import { line } from '#core/document/inline.ts';
import { ended, joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { marked, showDeadline, showDuration, showLink, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { favouredParty, forceOf } from './agreementForce.ts';
import { paragraph } from './composed.ts';
import { consequenceScope } from './consequenceScope.ts';
import { onlyParty, partyInRole } from './partyTerm.ts';
import { roleTerm, roleTerms } from './roleTerm.ts';
import { triggerPhrase } from './trigger.ts';

type OtherAction = Exclude<Action, { kind: 'credit' }>;
type Of<Kind extends OtherAction['kind']> = Extract<OtherAction, { kind: Kind }>;

/** What the sentences about one consequence share. */
interface Told {
  readonly writing: Writing;
  readonly at: string;
  readonly provider: readonly Inline[];
  /** Whoever it is in favour of. */
  readonly customer: readonly Inline[];
  readonly trigger: readonly Inline[];
}

/**
 * A paragraph for each consequence that is not a credit: plan, explanation, notice, suspension, termination …, or a blank
 * while nobody has said what follows.
 */
export const otherConsequences: BlockWriter = (writing) =>
  writing.agreement.consequences.flatMap((consequence) => {
    const { action } = consequence;
    if (action?.kind === 'credit' || (action !== undefined && !mayFollow(writing, action))) return [];
    const told: Told = {
      writing,
      at: join('consequences', consequence.id, 'action'),
      provider: partyInRole(writing, 'provider'),
      customer: favouredParty(writing, consequence),
      trigger: triggerPhrase(writing, consequence),
    };
    const follows = action === undefined ? nothingSaid(told) : consequenceSentences(told, action);
    const content = joined(follows, consequenceScope(writing, consequence)) ?? [];
    return [paragraph(`consequence-${consequence.id}`, withName(writing, consequence, content))];
  });

/** An agreement within one organisation creates no claims for payment. */
function mayFollow({ agreement }: Writing, { kind }: OtherAction): boolean {
  return forceOf(agreement) === 'contract' || (kind !== 'refund' && kind !== 'freePeriod');
}

function withName(writing: Writing, { id, name }: Consequence, content: readonly Inline[]): readonly Inline[] {
  if (name === undefined) return content;
  return line`${marked(sentence(showWording(writing, join('consequences', id, 'name'), name)), ['bold'])} ${content}`;
}

function nothingSaid({ writing, at, trigger }: Told): readonly Inline[] {
  return writing.words.remedies.other.ownWords(trigger, ended(showLink(writing, at, undefined)));
}

function consequenceSentences(told: Told, action: OtherAction): readonly Inline[] {
  const tell = SENTENCES[action.kind] as (told: Told, action: OtherAction) => readonly Inline[];
  return tell(told, action);
}

const SENTENCES: { readonly [Kind in OtherAction['kind']]: (told: Told, action: Of<Kind>) => readonly Inline[] } = {
  refund,
  freePeriod: ({ writing, at, provider, trigger }, { length }) =>
    writing.words.remedies.other.freePeriod(provider, trigger, showDuration(writing, join(at, 'length'), length)),
  improvementPlan,
  writtenJustification: ({ writing, at, provider, trigger }, { due }) =>
    writing.words.remedies.other.writtenJustification(provider, trigger, showDeadline(writing, join(at, 'due'), due)),
  rootCauseAnalysis: ({ writing, at, provider, trigger }, { due }) =>
    writing.words.remedies.other.rootCauseAnalysis(provider, trigger, showDeadline(writing, join(at, 'due'), due)),
  notice,
  escalation,
  suspension: (told, { text }) =>
    text === undefined
      ? told.writing.words.remedies.other.suspension(told.provider, told.trigger)
      : ownWords(told, text),
  terminationRight,
  none: ({ writing, trigger }) => writing.words.remedies.other.none(trigger),
  text: (told, { text }) => ownWords(told, text),
};

function ownWords({ writing, at, trigger }: Told, words: Wording): readonly Inline[] {
  return writing.words.remedies.other.ownWords(trigger, sentence(showWording(writing, join(at, 'text'), words)));
}

function refund({ writing, at, provider, trigger }: Told, { of, proRata }: Of<'refund'>): readonly Inline[] {
  return writing.words.remedies.other.refund({
    provider,
    trigger,
    of: of === undefined ? null : withoutStop(showWording(writing, join(at, 'of'), of)),
    proRata: proRata ?? false,
  });
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

/** To the roles named and to whom the text says. */
function notice({ writing, at, provider, trigger }: Told, action: Of<'notice'>): readonly Inline[] {
  const words = writing.words.remedies.other;
  const roles =
    action.to.length === 0 ? null : roleTerms(writing, join(at, 'to'), action.to, onlyParty(writing, 'provider'));
  const own = action.toText === undefined ? null : withoutStop(showWording(writing, join(at, 'toText'), action.toText));
  const both = roles !== null && own !== null ? words.alsoTo(roles, own) : (roles ?? own);
  const due = action.due === undefined ? null : showDeadline(writing, join(at, 'due'), action.due);
  return words.notice({ provider, trigger, to: both ?? showLink(writing, join(at, 'to'), undefined), due });
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
        : roleTerm(writing, join(stepAt, 'role'), step.role, onlyParty(writing, 'provider'));
  return joined(words.escalation(provider, trigger, to), own) ?? [];
}

function terminationRight(
  { writing, at, provider, customer, trigger }: Told,
  action: Of<'terminationRight'>,
): readonly Inline[] {
  const words = writing.words.remedies.other;
  const { notice: length, exerciseWithin, refundProRata } = action;
  const sentences = joined(
    words.terminationRight(
      customer,
      trigger,
      length === undefined ? null : showDuration(writing, join(at, 'notice'), length),
    ),
    exerciseWithin === undefined
      ? null
      : words.exerciseWithin(showDeadline(writing, join(at, 'exerciseWithin'), exerciseWithin)),
    refundProRata && forceOf(writing.agreement) === 'contract' ? words.refundOnTermination(provider) : null,
  );
  return sentences ?? [];
}

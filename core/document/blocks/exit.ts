import type { Inline } from '#core/document/document.ts';
import { join } from '#core/agreement/path.ts';
import type { Term } from '#core/agreement/term.ts';
import { showDeadline, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { joined, withoutStop } from '#core/document/sentence.ts';
import { paragraphs } from './composed.ts';
import { forceOf, receivingParty } from './agreementForce.ts';
import { partyInRole } from './partyTerm.ts';

type ExitPlan = NonNullable<Term['exit']>;

const AT = 'term/exit';

/** What the provider does when the agreement ends: assistance, plan, documentation, data. */
export const exit: BlockWriter = (writing) => {
  const plan = writing.agreement.term?.exit;
  if (plan === undefined) return [];
  return paragraphs('exit', {
    assistance: assistance(writing, plan),
    plan: exitPlan(writing, plan),
    documentation: documentation(writing, plan),
    data: dataReturn(writing, plan),
    deletion: deletion(writing, plan),
  });
};

function by(writing: Writing, plan: ExitPlan, key: 'plan' | 'documentation' | 'dataReturn' | 'deletion') {
  return showDeadline(writing, join(AT, key), plan[key]);
}

/** Within one organisation nothing is said about payment. */
function assistance(writing: Writing, plan: ExitPlan): readonly Inline[] | null {
  const words = writing.words.term.exit;
  const { assistance: length, assistanceCharge: charge } = plan;
  const isPaid = charge !== undefined && forceOf(writing.agreement) === 'contract';
  if (length === undefined) return isPaid ? words.charge(charge) : null;
  const shown = showDuration(writing, join(AT, 'assistance'), length);
  return joined(
    words.assistance(partyInRole(writing, 'provider'), receivingParty(writing), shown),
    isPaid ? words.charge(charge) : null,
  );
}

function exitPlan(writing: Writing, plan: ExitPlan): readonly Inline[] | null {
  const onRequest = plan.planOnRequest ?? false;
  if (plan.plan === undefined && !onRequest) return null;
  const deadline = plan.plan === undefined ? null : by(writing, plan, 'plan');
  return writing.words.term.exit.plan(partyInRole(writing, 'provider'), receivingParty(writing), deadline, onRequest);
}

function documentation(writing: Writing, plan: ExitPlan): readonly Inline[] | null {
  if (plan.documentation === undefined) return null;
  const deadline = by(writing, plan, 'documentation');
  return writing.words.term.exit.documentation(partyInRole(writing, 'provider'), receivingParty(writing), deadline);
}

function dataReturn(writing: Writing, plan: ExitPlan): readonly Inline[] | null {
  if (plan.dataReturn === undefined) return null;
  const format =
    plan.dataFormat === undefined ? null : withoutStop(showWording(writing, join(AT, 'dataFormat'), plan.dataFormat));
  return writing.words.term.exit.dataReturn(
    partyInRole(writing, 'provider'),
    receivingParty(writing),
    by(writing, plan, 'dataReturn'),
    format,
  );
}

function deletion(writing: Writing, plan: ExitPlan): readonly Inline[] | null {
  if (plan.deletion === undefined) return null;
  const words = writing.words.term.exit;
  const provider = partyInRole(writing, 'provider');
  return joined(
    words.deletion(provider, by(writing, plan, 'deletion')),
    plan.deletionCertificate ? words.certificate(provider, receivingParty(writing)) : null,
  );
}

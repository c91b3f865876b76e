import { join } from '#core/agreement/path.ts';
import { showDeadline, showDuration, showWording } from '#core/document/show.ts';
import type { BlockWriter } from '#core/document/writing.ts';
import { joined } from '#core/document/sentence.ts';
import { paragraphs } from './composed.ts';
import { partyInRole } from './partyTerm.ts';

const AT = 'term/exit';

/** What the provider does when the agreement ends: assistance, plan, documentation, data. */
export const exit: BlockWriter = (writing) => {
  const plan = writing.agreement.term?.exit;
  if (plan === undefined) return [];
  const words = writing.words.term.exit;
  const provider = partyInRole(writing, 'provider');
  const customer = partyInRole(writing, 'customer');
  const by = (key: 'plan' | 'documentation' | 'dataReturn' | 'deletion') =>
    showDeadline(writing, join(AT, key), plan[key]);
  const format = plan.dataFormat === undefined ? null : showWording(writing, join(AT, 'dataFormat'), plan.dataFormat);
  return paragraphs('exit', {
    assistance: joined(
      plan.assistance
        ? words.assistance(provider, customer, showDuration(writing, join(AT, 'assistance'), plan.assistance))
        : null,
      plan.assistanceCharge ? words.charge(plan.assistanceCharge) : null,
    ),
    plan:
      plan.plan || plan.planOnRequest
        ? words.plan(provider, customer, plan.plan === undefined ? null : by('plan'), plan.planOnRequest ?? false)
        : null,
    documentation: plan.documentation ? words.documentation(provider, customer, by('documentation')) : null,
    data: plan.dataReturn ? words.dataReturn(provider, customer, by('dataReturn'), format) : null,
    deletion: plan.deletion
      ? joined(
          words.deletion(provider, by('deletion')),
          plan.deletionCertificate ? words.certificate(provider, customer) : null,
        )
      : null,
  });
};

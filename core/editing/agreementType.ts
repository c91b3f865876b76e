import type { Agreement, AgreementType } from '#core/agreement/agreement.ts';
import { setAnswer } from './answers.ts';
import type { Draft } from './draft.ts';

type Force = NonNullable<Agreement['legalForce']>;

/** What a type is in law; levels say it each for themselves. */
const FORCES: Readonly<Partial<Record<AgreementType, Force>>> = { customer: 'contract', internal: 'governance' };

/**
 * The draft as an agreement of another type. A legal force that was stated follows; every other answer stays where it is,
 * also what the new type does not ask. `template` takes the place of one that is not for the type.
 */
export function withType(draft: Draft, type: AgreementType, template: Agreement['template']): Draft {
  const typed = setAnswer(draft, 'type', type);
  const force = FORCES[type];
  const isStated = typed.agreement.legalForce !== undefined && force !== undefined;
  const forced = isStated ? setAnswer(typed, 'legalForce', force) : typed;
  return template === undefined ? forced : setAnswer(forced, 'template', template);
}

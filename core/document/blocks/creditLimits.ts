import type { Consequence } from '#core/agreement/consequence.ts';
import { join } from '#core/agreement/path.ts';
import type { Limit, Remedies } from '#core/agreement/remedies.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { value } from '#core/document/inline.ts';
import { joined, sentence } from '#core/document/sentence.ts';
import { showCount, showDecimal, showDuration, showPercent, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { creditedParty } from './agreementForce.ts';
import { introduction, paragraph, paragraphs } from './composed.ts';
import { paysPercent } from './creditAmount.ts';
import { bandTable } from './creditBands.ts';
import { feeBaseOrGeneral, feeBasePhrase, paymentPhrase } from './feeBase.ts';
import { linkedNames } from './linkedNames.ts';
import { partyInRole } from './partyTerm.ts';

const AT = 'remedies';

/** What percentages and points are worth, what a credit is in law, how it is given, and what it leaves of other rights. */
export const creditBase: BlockWriter = (writing) => {
  const { remedies } = writing.agreement;
  if (remedies === undefined) return [];
  const words = writing.words.remedies.base;
  const provider = partyInRole(writing, 'provider');
  const customer = creditedParty(writing);
  const { base, legalCharacter } = remedies;
  const isNamed = base !== undefined && needsGeneralBase(writing, remedies);
  return [
    ...paragraphs('credit-base', {
      character: legalCharacter === undefined ? null : words.legalCharacter[legalCharacter](provider, customer),
      general: isNamed ? words.generalBase(feeBasePhrase(writing, join(AT, 'base'), base)) : null,
    }),
    ...pointPrice(writing, remedies),
    ...paragraphs('credit-base', {
      form: form(writing, remedies),
      exclusive: exclusive(writing, remedies),
    }),
  ];
};

/** The price of a point states the base itself; where no rule pays a percentage it need not be said again. */
function needsGeneralBase({ agreement }: Writing, { pointPrice: price }: Remedies): boolean {
  if (price?.kind !== 'perPoint') return true;
  return agreement.consequences.some(({ action }) => action?.kind === 'credit' && paysPercent(action.rule));
}

function pointPrice(writing: Writing, { pointPrice: price, base }: Remedies): readonly ComposedBlock[] {
  if (price === undefined) return [];
  const words = writing.words.remedies.base;
  const at = join(AT, 'pointPrice');
  if (price.kind === 'perPoint') {
    const of = base === undefined ? null : feeBasePhrase(writing, join(AT, 'base'), base);
    const worth = paymentPhrase(writing, join(at, 'pays'), price.pays, of);
    return [paragraph('credit-base-point', words.pointPrice(worth))];
  }
  return [
    introduction('credit-base-points', words.pointLadder),
    ...bandTable(writing, {
      id: 'credit-base-ladder',
      path: join(at, 'bands'),
      summary: words.ladderSummary,
      heading: words.points,
      bands: price.bands,
      unit: { unit: 'count', name: null },
    }),
  ];
}

function form(writing: Writing, remedies: Remedies): readonly Inline[] | null {
  const words = writing.words.remedies.base;
  const customer = creditedParty(writing);
  const { form: kind, formText, expiry, transferable } = remedies;
  return joined(
    kind === undefined ? null : words.form[kind](partyInRole(writing, 'provider'), customer),
    formText === undefined ? null : sentence(showWording(writing, join(AT, 'formText'), formText)),
    expiry === undefined ? null : words.expiry(showDuration(writing, join(AT, 'expiry'), expiry)),
    transferable === undefined ? null : transferable ? words.transferable(customer) : words.notTransferable(customer),
  );
}

function exclusive(writing: Writing, { exclusive: isExclusive, carveOuts }: Remedies): readonly Inline[] | null {
  if (isExclusive === undefined) return null;
  const words = writing.words.remedies.base;
  const customer = creditedParty(writing);
  if (!isExclusive) return words.notExclusive(customer);
  const exceptions = carveOuts.flatMap((carveOut, index) =>
    carveOut === 'terminationRight' ? [] : [[value(join(AT, 'carveOuts', index), words.carveOut[carveOut])]],
  );
  return joined(
    words.exclusive(customer, writing.agreement.consequences.some(isOther)),
    exceptions.length === 0 ? null : words.notIn(listOf(writing, exceptions, 'or')),
    carveOuts.includes('terminationRight') ? words.terminationUntouched : null,
  );
}

function isOther({ action }: Consequence): boolean {
  return action !== undefined && action.kind !== 'credit' && action.kind !== 'none';
}

/** The caps and floors, how several credits for the same time go together, and how a credit is won back. */
export const creditLimits: BlockWriter = (writing) => {
  const { remedies } = writing.agreement;
  if (remedies === undefined) return [];
  const words = writing.words.remedies.limits;
  const { stacking, oneCauseSeveralObjectives: several } = remedies;
  return [
    ...remedies.limits.map((limit) => paragraph(`limit-${limit.id}`, limitSentence(writing, limit))),
    ...paragraphs('credit-limits', {
      stacking: joined(
        stacking === undefined ? null : words.stacking[stacking],
        several === undefined ? null : several ? words.oneCauseCountsSeveralTimes : words.oneCauseCountsOnce,
      ),
      'earn-back': earnBack(writing, remedies),
      bonus: bonus(writing, remedies),
    }),
  ];
};

function limitSentence(writing: Writing, limit: Limit): readonly Inline[] {
  const at = join(AT, 'limits', limit.id);
  const base = feeBaseOrGeneral(writing, join(at, 'of'), limit.of);
  const amount = paymentPhrase(writing, join(at, 'amount'), limit.amount, base);
  const services = limit.services.length === 0 ? null : linkedNames(writing, join(at, 'services'), limit.services);
  const per = limit.per === undefined ? null : writing.words.forms.per[limit.per];
  return writing.words.remedies.limits[limit.kind](per, amount, services);
}

function earnBack(writing: Writing, { earnBack: rule }: Remedies): readonly Inline[] | null {
  if (rule === undefined) return null;
  const words = writing.words.remedies.limits;
  const at = join(AT, 'earnBack');
  return joined(
    words.earnBack({
      provider: partyInRole(writing, 'provider'),
      windows: showCount(writing, join(at, 'windows'), rule.windows),
      margin: rule.margin === undefined ? null : showDecimal(writing, join(at, 'margin'), rule.margin),
      share: rule.share === undefined ? null : showPercent(writing, join(at, 'share'), rule.share),
    }),
    rule.blockedByRepeat ? words.earnBackBlocked : null,
    rule.text === undefined ? null : sentence(showWording(writing, join(at, 'text'), rule.text)),
  );
}

function bonus(writing: Writing, { bonus: rule }: Remedies): readonly Inline[] | null {
  if (rule === undefined) return null;
  const at = join(AT, 'bonus');
  const own = rule.text === undefined ? null : sentence(showWording(writing, join(at, 'text'), rule.text));
  if (rule.share === undefined && rule.perPoint === undefined) return own;
  return joined(
    writing.words.remedies.limits.bonus(
      creditedParty(writing),
      rule.share === undefined ? null : showPercent(writing, join(at, 'share'), rule.share),
      rule.perPoint === undefined ? null : showDecimal(writing, join(at, 'perPoint'), rule.perPoint),
    ),
    own,
  );
}

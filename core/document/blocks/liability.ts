import { join } from '#core/agreement/path.ts';
import type { Remedies } from '#core/agreement/remedies.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { joined } from '#core/document/sentence.ts';
import { showPercent } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { paragraphs } from './composed.ts';
import { feeBaseOrGeneral, paymentPhrase, type FeeBase } from './feeBase.ts';
import { partyInRole } from './partyTerm.ts';

const AT = 'remedies';

/** The most the provider can be liable for, whether credits count in it, and whether indirect loss is compensated. */
export const liability: BlockWriter = (writing) => {
  const { remedies } = writing.agreement;
  return remedies === undefined ? [] : paragraphs('liability', { cap: sentences(writing, remedies) });
};

function sentences(writing: Writing, remedies: Remedies): readonly Inline[] | null {
  const words = writing.words.remedies.base;
  const { liabilityCap: cap, excludesIndirectLoss } = remedies;
  return joined(
    cap === undefined ? null : liabilityCap(writing, cap),
    cap?.creditsCount === undefined ? null : cap.creditsCount ? words.creditsCount : words.creditsDoNotCount,
    excludesIndirectLoss === undefined ? null : excludesIndirectLoss ? words.noIndirectLoss : words.indirectLoss,
  );
}

function liabilityCap(writing: Writing, cap: NonNullable<Remedies['liabilityCap']>): readonly Inline[] {
  const at = join(AT, 'liabilityCap');
  const { percent, amount } = cap;
  const amounts = [
    ...(percent === undefined ? [] : [percentOf(writing, join(at, 'percent'), percent, cap.of)]),
    ...(amount === undefined ? [] : [paymentPhrase(writing, join(at, 'amount'), amount)]),
  ];
  const words = writing.words.remedies.base;
  const [only = showPercent(writing, join(at, 'percent'), undefined)] = amounts;
  return words.liabilityCap(
    partyInRole(writing, 'provider'),
    cap.per === undefined ? null : writing.words.forms.per[cap.per],
    amounts.length > 1 ? words.lowerOf(listOf(writing, amounts)) : only,
  );
}

function percentOf(writing: Writing, path: string, percent: string, of: FeeBase | undefined): readonly Inline[] {
  const shown = showPercent(writing, path, percent);
  const base = feeBaseOrGeneral(writing, join(AT, 'liabilityCap', 'of'), of);
  return base === null ? shown : writing.words.remedies.pays.percentOf(shown, base);
}

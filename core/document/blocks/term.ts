import { join } from '#core/agreement/path.ts';
import type { Term } from '#core/agreement/term.ts';
import type { Inline } from '#core/document/document.ts';
import { text, value } from '#core/document/inline.ts';
import { joined, sentence, withoutStop } from '#core/document/sentence.ts';
import { showDate, showDuration, showMoney, showWording } from '#core/document/show.ts';
import type { BlockWriter, Writing } from '#core/document/writing.ts';
import { paragraph, paragraphs } from './composed.ts';
import { forceOf, receivingParty } from './agreementForce.ts';
import { linkedParty } from './partyTerm.ts';

/** When the agreement begins, how long it runs and how it goes on. */
export const term: BlockWriter = (writing) => {
  const { term } = writing.agreement;
  if (term === undefined) return [];
  const words = writing.words.term.term;
  const isContract = forceOf(writing.agreement) === 'contract';
  const money = (key: 'expectedValue' | 'ceilingValue') =>
    term[key] === undefined || !isContract ? null : showMoney(writing, join('term', key), term[key]);
  const worth = words.value(money('expectedValue'), money('ceilingValue'));
  return paragraphs('term', {
    duration: joined(start(writing, term), runs(writing, term), renewal(writing, term)),
    'non-terminable': term.nonTerminableFor
      ? words.nonTerminable(showDuration(writing, 'term/nonTerminableFor', term.nonTerminableFor))
      : null,
    value: joined(worth, worth !== null && term.valueExcludesVat ? words.valueExcludesVat : null),
    survives: term.survives ? sentence(showWording(writing, 'term/survives', term.survives)) : null,
  });
};

/** How each party may end the agreement without cause. */
export const noticePeriods: BlockWriter = (writing) =>
  (writing.agreement.term?.noticePeriods ?? []).map((period) =>
    paragraph(`notice-${period.id}`, noticeOf(writing, period)),
  );

/** What entitles a party to end the agreement for cause. */
export const grounds: BlockWriter = (writing) => {
  const words = writing.words.term.grounds;
  return (writing.agreement.term?.grounds ?? []).map((ground) => {
    const at = join('term', 'grounds', ground.id);
    const party = partyOrEither(writing, join(at, 'party'), ground.party);
    const reason = withoutStop(showWording(writing, join(at, 'text'), ground.text));
    const cure = ground.cure ? words.cure(showDuration(writing, join(at, 'cure'), ground.cure)) : null;
    return paragraph(`ground-${ground.id}`, joined(words.ground(party, reason), cure) ?? []);
  });
};

function start(writing: Writing, term: Term): readonly Inline[] {
  const words = writing.words.term.term;
  if (term.startsAt !== undefined) return words.startEvent(showWording(writing, 'term/startsAt', term.startsAt));
  if (term.start !== undefined) return words.startDate(showDate(writing, 'term/start', term.start));
  return words.startDate(showDate(writing, 'effectiveDate', writing.agreement.effectiveDate));
}

function runs(writing: Writing, term: Term): readonly Inline[] {
  const words = writing.words.term.term;
  if (term.kind === 'indefinite') return words.indefinite;
  const end = term.end === undefined ? null : showDate(writing, 'term/end', term.end);
  const known = term.length !== undefined || end === null;
  return words.fixed(known ? showDuration(writing, 'term/length', term.length) : null, end);
}

function renewal(writing: Writing, term: Term): readonly Inline[] | null {
  const { renewal } = term;
  if (renewal === undefined) return null;
  const words = writing.words.term.term;
  if (renewal.kind === 'none') return words.notRenewed;
  const at = 'term/renewal';
  const phrases = {
    length: showDuration(writing, join(at, 'length'), renewal.length),
    times: renewal.times === undefined ? null : [value(join(at, 'times'), writing.words.forms.times(renewal.times))],
    notice: showDuration(writing, join(at, 'notice'), renewal.notice),
  };
  if (renewal.kind === 'automatic') {
    const by = renewal.by === undefined ? null : linkedParty(writing, join(at, 'by'), renewal.by);
    return words.renewed({ ...phrases, by });
  }
  const by = renewal.by === undefined ? receivingParty(writing) : linkedParty(writing, join(at, 'by'), renewal.by);
  return words.option({ ...phrases, by, isOnce: renewal.times === 1 });
}

function noticeOf(writing: Writing, period: Term['noticePeriods'][number]): readonly Inline[] {
  const words = writing.words.term.notice;
  const at = join('term', 'noticePeriods', period.id);
  const party = partyOrEither(writing, join(at, 'party'), period.party);
  if (period.excluded) return words.excluded(party);
  const length = showDuration(writing, join(at, 'length'), period.length);
  const way = period.kind === 'withdrawal' ? words.withdrawal : words.convenience;
  const sentences = joined(
    way(party, length, period.toEndOf ?? 'anyDay'),
    period.notBefore ? words.notBefore(showDate(writing, join(at, 'notBefore'), period.notBefore)) : null,
    period.payment ? words.payment(withoutStop(showWording(writing, join(at, 'payment'), period.payment))) : null,
  );
  return sentences ?? [];
}

function partyOrEither(writing: Writing, path: string, id: string | undefined): readonly Inline[] {
  return id === undefined ? [text(writing.words.term.notice.eachParty)] : linkedParty(writing, path, id);
}

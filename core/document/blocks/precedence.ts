import type { Agreement } from '#core/agreement/agreement.ts';
import { join } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { listOf } from '#core/document/forms.ts';
import { joined, sentence } from '#core/document/sentence.ts';
import { showChoice, showDate, showDuration, showText, showWording } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { unreachable } from '#core/unreachable.ts';
import { receivingParty, shall } from './agreementForce.ts';
import { introduction, lettered, paragraphs } from './composed.ts';
import { partyInRole } from './partyTerm.ts';

type DocumentReference = Agreement['documents'][number];
type Edition = NonNullable<Agreement['edition']>;

/** The documents of the contract: which prevails, which are read beside the agreement, which lend it their terms. */
export const precedence: BlockWriter = (writing) => {
  const { frame } = writing.words;
  const { documents } = writing.agreement;
  const ranked = documents
    .filter((document) => document.precedence !== undefined)
    .toSorted((a, b) => (a.precedence ?? 0) - (b.precedence ?? 0));
  const beside = documents.filter(({ precedence: rank, kind }) => rank === undefined && kind !== 'thisAgreement');
  return [
    ...listed(writing, 'precedence-ranked', frame.precedence.ranked, ranked),
    ...listed(writing, 'precedence-beside', frame.precedence.beside, beside),
    ...paragraphs('precedence', {
      incorporated: aboutTitles(
        writing,
        frame.precedence.incorporated,
        documents.filter((one) => one.incorporated),
      ),
      terms: aboutTitles(
        writing,
        frame.precedence.definesTerms,
        documents.filter((one) => one.definesTerms),
      ),
    }),
  ];
};

function listed(
  writing: Writing,
  id: string,
  lead: readonly Inline[],
  documents: readonly DocumentReference[],
): readonly ComposedBlock[] {
  if (documents.length === 0) return [];
  const items = documents.map((document) => ({
    id: `documents-${document.id}`,
    content: sentence(named(writing, document)),
  }));
  return [introduction(id, lead), ...lettered(items)];
}

function named(writing: Writing, document: DocumentReference): readonly Inline[] {
  const path = join('documents', document.id);
  const { number, date, precedenceScope } = document;
  return writing.words.frame.precedence.document({
    title: titleOf(writing, document),
    number: number === undefined ? null : showText(writing, join(path, 'number'), number),
    date: date === undefined ? null : showDate(writing, join(path, 'date'), date),
    scope: precedenceScope === undefined ? null : showWording(writing, join(path, 'precedenceScope'), precedenceScope),
  });
}

function titleOf(writing: Writing, { id, title, kind }: DocumentReference): readonly Inline[] {
  if (title === undefined && kind !== 'other')
    return showChoice(writing, join('documents', id, 'kind'), 'documentKind', kind);
  return showWording(writing, join('documents', id, 'title'), title);
}

function aboutTitles(
  writing: Writing,
  sentence: (documents: readonly Inline[]) => readonly Inline[],
  documents: readonly DocumentReference[],
): readonly Inline[] | null {
  if (documents.length === 0) return null;
  return sentence(
    listOf(
      writing,
      documents.map((document) => titleOf(writing, document)),
    ),
  );
}

/** Which text of the agreement applies over time, and how it is changed. */
export const edition: BlockWriter = (writing) => {
  const { edition: rules } = writing.agreement;
  if (rules === undefined) return [];
  return paragraphs('edition', {
    applies: joined(applying(writing, rules), dates(writing, rules)),
    changed: joined(changing(writing, rules), announced(writing, rules)),
    adverse: joined(...adverse(writing, rules)),
  });
};

function applying(writing: Writing, { applies, published }: Edition): readonly Inline[] | null {
  const { edition: words } = writing.words.frame;
  switch (applies) {
    case undefined:
      return null;
    case 'asSigned':
      return words.asSigned;
    case 'latestPublished':
      return words.latestPublished(partyInRole(writing, 'provider'));
    case 'atIncident':
      return words.atIncident;
    case 'pinned':
      return words.pinned(showDate(writing, 'edition/published', published));
    default:
      return unreachable(applies);
  }
}

/** When this edition was published and updated; a pinned edition has named its date already. */
function dates(writing: Writing, { applies, published, lastUpdated }: Edition): readonly Inline[] | null {
  const { edition: words } = writing.words.frame;
  const updated = lastUpdated === undefined ? null : showDate(writing, 'edition/lastUpdated', lastUpdated);
  if (published === undefined || applies === 'pinned') return updated === null ? null : words.lastUpdated(updated);
  const first = showDate(writing, 'edition/published', published);
  return updated === null ? words.published(first) : words.publishedAndUpdated(first, updated);
}

function changing(writing: Writing, { changedBy, changeNotice }: Edition): readonly Inline[] | null {
  const { edition: words } = writing.words.frame;
  switch (changedBy) {
    case undefined:
      return null;
    case 'bothInWriting':
      return words.changedInWriting;
    case 'providerByNotice':
      return words.changedByNotice({
        ...changeParties(writing),
        notice: showDuration(writing, 'edition/changeNotice', changeNotice),
      });
    case 'providerAnyTime':
      return words.changedAnyTime(changeParties(writing));
    default:
      return unreachable(changedBy);
  }
}

function announced(writing: Writing, { changedBy, changeNotice }: Edition): readonly Inline[] | null {
  if (changeNotice === undefined || changedBy === 'providerByNotice') return null;
  const notice = showDuration(writing, 'edition/changeNotice', changeNotice);
  return writing.words.frame.edition.changeNotice(notice, shall(writing));
}

function adverse(writing: Writing, rules: Edition): readonly (readonly Inline[] | null)[] {
  const { edition: words } = writing.words.frame;
  const { adverseChangeNotice: length, exitOnAdverseChange: exit } = rules;
  const notice = showDuration(writing, 'edition/adverseChangeNotice', length);
  const customer = receivingParty(writing);
  return [
    length === undefined && exit === undefined ? null : words.adverseChange({ ...changeParties(writing), notice }),
    exit === undefined ? null : exit ? words.exitOnAdverseChange(customer) : words.noExitOnAdverseChange(customer),
  ];
}

function changeParties(writing: Writing) {
  return { provider: partyInRole(writing, 'provider'), customer: receivingParty(writing), shall: shall(writing) };
}

import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { BLOCK_TAGS, type BlockTag } from '#core/clauses/blockTags.ts';
import type { WrittenCondition } from '#core/clauses/chips/clauseDocument.ts';
import { nameables, type Nameable } from '#core/clauses/chips/nameables.ts';
import type { Language } from '#core/agreement/language.ts';
import { textSearch, type TextSearch } from '#core/library/textSearch.ts';
import type { FoundBy } from '#core/library/wordIndex.ts';
import { synonymGroups } from '#renderer/words/glossary/synonymGroups.ts';
import { hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { conditionWords, valueName, valuePlace, type Naming } from './naming.ts';

/** What is put into the text when something of the list is picked. */
export type Insertion =
  | { readonly kind: 'value'; readonly reading: string }
  | { readonly kind: 'condition'; readonly condition: WrittenCondition }
  | { readonly kind: 'otherwise' }
  | { readonly kind: 'reference' | 'term'; readonly target: string; readonly text: string }
  | { readonly kind: 'structure'; readonly tag: BlockTag };

/** A line of the list. */
export interface Offer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly insertion: Insertion;
}

/** A place in the printed contract that can be referred to. */
export interface Target {
  readonly anchor: string;
  readonly name: string;
  readonly isTerm: boolean;
}

/** What is named most often. */
const FIRST = ['provider.legalName', 'customer.legalName', 'provider.name', 'customer.name', 'title', 'effectiveDate'];

/** Everything that can be picked: values first, then conditions, references, terms and tables. */
export function offersFor(naming: Naming, targets: readonly Target[], own: readonly ClauseTerm[]): readonly Offer[] {
  const all = nameables().filter(({ pattern, reading }) => hasFieldWords(pattern) || isParty(reading));
  const first = FIRST.flatMap((reading) => all.filter((nameable) => nameable.reading === reading));
  const named = [...first, ...all.filter((nameable) => !first.includes(nameable))];
  return [
    ...named.flatMap((nameable) => valueOffer(nameable, naming)),
    ...named.flatMap((nameable) => conditionOffers(nameable, naming)),
    otherwise(naming),
    ...withOwnTerms(targets, own, naming).map((target) => targetOffer(target)),
    ...structureOffers(naming),
  ];
}

function isParty(reading: string): boolean {
  return reading === 'provider' || reading === 'customer';
}

function valueOffer({ reading, is }: Nameable, naming: Naming): readonly Offer[] {
  if (is === 'list' || is === 'group' || is === 'yesNo') return [];
  const read = is === 'link' ? `${reading}.name` : reading;
  return [
    {
      id: `value ${read}`,
      name: valueName(reading, naming),
      about: valuePlace(reading, naming),
      insertion: { kind: 'value', reading: read },
    },
  ];
}

function conditionOffers(nameable: Nameable, naming: Naming): readonly Offer[] {
  const { reading, choices } = nameable;
  const chosen = choices.map((member) => `${reading} == "${member}"`);
  return [reading, ...chosen].map((written) => {
    const condition: WrittenCondition = { written, isNegated: false };
    return {
      id: `condition ${written}`,
      name: naming.words.chips.onlyIf(conditionWords(condition, naming)),
      about: valuePlace(reading, naming),
      insertion: { kind: 'condition', condition },
    };
  });
}

function otherwise({ words }: Naming): Offer {
  return { id: 'otherwise', name: words.chips.otherwise, about: '', insertion: { kind: 'otherwise' } };
}

/** The contract that the clause is shown in has its terms already, once it was printed. */
function withOwnTerms(targets: readonly Target[], own: readonly ClauseTerm[], naming: Naming): readonly Target[] {
  const known = new Set(targets.map(({ anchor }) => anchor));
  return [...targets, ...own.map((term) => ownTerm(term, naming)).filter(({ anchor }) => !known.has(anchor))];
}

function ownTerm({ id, term }: ClauseTerm, { language }: Naming): Target {
  const name = term[language] ?? term[language === 'en' ? 'da' : 'en'] ?? id;
  return { anchor: `term-${id}`, name, isTerm: true };
}

function targetOffer({ anchor, name, isTerm }: Target): Offer {
  const kind = isTerm ? 'term' : 'reference';
  return { id: `${kind} ${anchor}`, name, about: '', insertion: { kind, target: anchor, text: '' } };
}

const ONCE: ReadonlySet<string> = new Set(['own_clauses', 'cover', 'contents', 'signatures']);

function structureOffers({ words }: Naming): readonly Offer[] {
  return (Object.keys(BLOCK_TAGS) as readonly BlockTag[])
    .filter((tag) => BLOCK_TAGS[tag].argument === 'none' && !ONCE.has(tag))
    .map((tag) => ({
      id: `structure ${tag}`,
      name: words.structures[tag],
      about: '',
      insertion: { kind: 'structure', tag },
    }));
}

/** Finds what can be picked by what it is called in the window, and in the other language where it has a name there. */
export function offerSearch(offers: readonly Offer[], others: readonly Offer[], { language }: Naming): OfferSearch {
  const other = language === 'en' ? 'da' : 'en';
  const known = new Map(others.map((offer) => [offer.id, offer]));
  const words = (offer: Offer) => [...foundBy(offer, language), ...foundBy(known.get(offer.id), other)];
  let find: TextSearch | null = null;
  return (typed) => {
    // Made when somebody begins to search.
    find ??= typed.trim() === '' ? null : textSearch(offers.map(words), synonymGroups());
    return find?.(typed)?.flatMap((number) => offers[number] ?? []) ?? offers;
  };
}

/** What fits, the best first; all of it where nothing is looked for. */
export type OfferSearch = (typed: string) => readonly Offer[];

const NAME = 8;
/** What a condition is about comes before the condition. */
const CONDITION = 4;
const PLACE = 2;

function foundBy(offer: Offer | undefined, language: Language): readonly FoundBy[] {
  if (offer === undefined) return [];
  return [
    { text: offer.name, language, weight: offer.insertion.kind === 'condition' ? CONDITION : NAME },
    { text: offer.about, language, weight: PLACE },
  ];
}

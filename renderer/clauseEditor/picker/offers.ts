import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { BLOCK_TAGS, type BlockTag } from '#core/clauses/blockTags.ts';
import type { WrittenCondition } from '#core/clauses/chips/clauseDocument.ts';
import { nameables, type Nameable } from '#core/clauses/chips/nameables.ts';
import { fit } from '#renderer/palette/match.ts';
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

/** Everything that can be picked: values first, then conditions, references, terms and tables. */
export function offersFor(naming: Naming, targets: readonly Target[], own: readonly ClauseTerm[]): readonly Offer[] {
  const named = nameables().filter(({ pattern, reading }) => hasFieldWords(pattern) || isParty(reading));
  return [
    ...named.flatMap((nameable) => valueOffer(nameable, naming)),
    ...named.flatMap((nameable) => conditionOffers(nameable, naming)),
    otherwise(naming),
    ...[...targets, ...own.map((term) => ownTerm(term, naming))].map((target) => targetOffer(target)),
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

const MOST_SHOWN = 80;

/** Those that fit what was typed, the best first. */
export function matchingOffers(offers: readonly Offer[], query: string): readonly Offer[] {
  if (query.trim() === '') return offers.slice(0, MOST_SHOWN);
  return offers
    .flatMap((offer) => {
      const score = fit(query, `${offer.name} ${offer.about}`);
      return score === null ? [] : [{ offer, score }];
    })
    .toSorted((one, other) => one.score - other.score)
    .slice(0, MOST_SHOWN)
    .map(({ offer }) => offer);
}

import type { Party } from '#core/agreement/party.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Wording } from '#core/agreement/text.ts';
import { cleanText } from './clean.ts';
import { isRecord, namedEntity, namingField, trailOf, type Entity } from './entities.ts';
import { roleWords, type Named } from './naming.ts';

/** Long names are cut here when they only serve to point at something. */
const LONGEST_NAME = 60;

/** What is missing at a path, in words: "legal name of the Provider", "target of the service level “Uptime”". */
export function promptAt(writing: Named, path: Path): string {
  const { names, of } = writing.words.fields;
  const trail = trailOf(writing.agreement, path);
  const field = names[`${trail.around}/${trail.field}`] ?? names[trail.field] ?? spaced(trail.field);
  const owner = trail.items.at(-1);
  if (owner === undefined) return field;
  // The text of a duty is the duty itself, not "the duty of the duty".
  const isItself = field === itemWords(writing, owner).one;
  if (isItself && owner.of === 1 && nameForPointing(writing, owner) === '') return field;
  const words = ownerWords(writing, owner);
  return isItself ? words : of(field, words);
}

/** The same for an answer that is there, but not in the language of the document. */
export function promptForWording(writing: Named, path: Path, wording: Wording | undefined): string {
  const prompt = promptAt(writing, path);
  const written = Object.values(wording ?? {}).some((words) => cleanText(words) !== '');
  return written ? writing.words.fields.otherLanguageOnly(prompt) : prompt;
}

function ownerWords(writing: Named, owner: Entity): string {
  const { nth } = writing.words.fields;
  if (owner.list === 'parties') return roleWords(writing, owner.item as unknown as Party);
  const item = itemWords(writing, owner);
  const name = nameForPointing(writing, owner);
  if (name !== '') return `${item.the} ${writing.words.forms.quoted(name)}`;
  return owner.of === 1 ? item.the : nth(item.one, owner.nth);
}

function itemWords(writing: Named, { list }: Entity): { readonly one: string; readonly the: string } {
  return writing.words.fields.items[list] ?? { one: spaced(list), the: spaced(list) };
}

/** A name short enough to point with; empty when there is none in the language of the document. */
function nameForPointing(writing: Named, entity: Entity): string {
  const { item } = namedEntity(writing.agreement, entity);
  const name = item[namingField(item)];
  const words = cleanText(typeof name === 'string' ? name : wordsIn(writing, name));
  return words.length > LONGEST_NAME ? `${cleanText(words.slice(0, LONGEST_NAME))}…` : words;
}

function wordsIn(writing: Named, name: unknown): string {
  const words = isRecord(name) ? name[writing.language] : undefined;
  return typeof words === 'string' ? words : '';
}

/** The last resort for a field without a word of its own; a test keeps it from being used. */
function spaced(field: string): string {
  return field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

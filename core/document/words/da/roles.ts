import { line } from '#core/document/inline.ts';
import type { FrameWords } from '#core/document/words/frame.ts';

/** What roles of several parts usually begin with. Anything else may be the name of a product, and stays as it was typed. */
const USUAL = new Set(
  `account administrerende aftale ansvarlig app backup business change chef cloud compliance contract customer daglig
  data database delivery development digital direktør disponent drift ejer ekspert ekstern fagligt fast first fuldmægtig
  fungerende første førstelinje general head help incident indkøb intern it key kontaktperson koordinator kunde kvalitet
  leder ledende leverandør local lokal løn major managing medarbejder medarbejdere menneskelige middel network nærmeste
  objekt online operations overordnet personale platform problem procurement product produkt projekt release rådgiver
  risk second security senior service shared shift sikkerhed site software support system systemejer team teknik test
  udvikling user vagt vagthavende vendor vice warehouse web økonomi øverste`.split(/\s+/u),
);

/**
 * Titles are no names: "It-direktør" at the head of a row is "it-direktør" in a sentence, "CISO" and "Salesforce-ansvarlig"
 * stay, and so does "Service Desk", as English names are written. One word written together is always a title.
 */
function withinSentence(name: string): string {
  const [first = ''] = name.split(/[\s-]/u);
  const isWord = /^\p{Lu}\p{Ll}*$/u.test(first);
  if (/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)+$/u.test(name)) return name;
  const isUsual = first === name || hasUsualForm(first) || USUAL.has(first.toLocaleLowerCase('da'));
  return isWord && isUsual ? name.charAt(0).toLocaleLowerCase('da') + name.slice(1) : name;
}

/** Adjectives and things in the genitive: "Teknisk chef", "Servicedeskens medarbejdere". */
function hasUsualForm(word: string): boolean {
  return /\p{L}{2}(?:iske?|ige?|ende|ens|ets|ernes)$/u.test(word);
}

/** Adjectives are definite after a genitive: "Kundens tekniske chef", "Leverandørens serviceansvarlige". */
function owned(name: string): string {
  return name.replace(/(?<=\p{L}{2})(?:isk|ig)(?=\s|$)/gu, '$&e');
}

/** Whoever fills a role is a person; only what a group of them is called can be neuter. */
function own(name: string): string {
  return /(?:team|hold|kontor|center|sekretariat|udvalg|board)$/iu.test(name) ? 'sit' : 'sin';
}

export const roles: FrameWords['roles'] = {
  ofNobody: (role) => line`rollen ${role}`,
  within: withinSentence,
  owned,
  own,
};

import type { Language } from '#core/agreement/language.ts';

/** What a person should know of a letterhead before contracts are printed on it. Nothing of it keeps them from being printed. */
export type LetterheadRemark =
  /** The look of headings is ours, as the file has no styles of that kind. */
  | { readonly kind: 'noHeadings' }
  | { readonly kind: 'noStyles'; readonly count: number }
  | { readonly kind: 'noHeader' }
  | { readonly kind: 'noFooter' }
  | { readonly kind: 'noPageNumber' }
  /** Room for text, in millimetres. */
  | { readonly kind: 'narrow'; readonly width: number }
  /** What the file wanted to fetch from elsewhere: a template, pictures, data. */
  | { readonly kind: 'external'; readonly count: number }
  /** Drawings and objects in the margins that are left out. */
  | { readonly kind: 'objects'; readonly count: number }
  | { readonly kind: 'content' };

type Texts = { readonly [Kind in LetterheadRemark['kind']]: (number: number) => string };

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    noHeadings: () => 'The file has no heading styles: those of the program are used.',
    noStyles: (count) =>
      `${count} styles that a contract needs are not in the file, for numbered clauses and tables above all: those of the program are added.`,
    noHeader: () => 'The file has no header.',
    noFooter: () => 'The file has no footer: that of the contract, with its page numbers, is used.',
    noPageNumber: () =>
      'Neither header nor footer has a page number. Add “Page X of Y” to the file, so that a page of the contract cannot get lost.',
    narrow: (width) =>
      `The margins leave ${width} mm for the text. Tables of a contract want 140 mm or more: words in them may be divided.`,
    external: (count) =>
      count === 1
        ? 'One thing in the file is fetched from elsewhere (a template, a picture or data): it is left out.'
        : `${count} things in the file are fetched from elsewhere (a template, pictures or data): they are left out.`,
    objects: (count) =>
      count === 1
        ? 'One object in header or footer that is no picture is left out.'
        : `${count} objects in header and footer that are no pictures are left out.`,
    content: () => 'The text of the file itself is not printed; header and footer are.',
  },
  da: {
    noHeadings: () => 'Filen har ingen overskrifttypografier: programmets bruges.',
    noStyles: (count) =>
      `${count} typografier, som en kontrakt skal bruge, er ikke i filen, først og fremmest til nummererede bestemmelser og tabeller: programmets tilføjes.`,
    noHeader: () => 'Filen har intet sidehoved.',
    noFooter: () => 'Filen har ingen sidefod: kontraktens med sidetal bruges.',
    noPageNumber: () =>
      'Hverken sidehoved eller sidefod har sidetal. Føj ”Side X af Y” til filen, så en side af kontrakten ikke kan blive væk.',
    narrow: (width) =>
      `Margenerne giver teksten ${width} mm. En kontrakts tabeller skal helst have 140 mm: ord i dem kan blive delt.`,
    external: (count) =>
      count === 1
        ? 'Én ting i filen hentes et andet sted fra (en skabelon, et billede eller data): den udelades.'
        : `${count} ting i filen hentes et andet sted fra (en skabelon, billeder eller data): de udelades.`,
    objects: (count) =>
      count === 1
        ? 'Ét objekt i sidehoved eller sidefod, som ikke er et billede, udelades.'
        : `${count} objekter i sidehoved og sidefod, som ikke er billeder, udelades.`,
    content: () => 'Filens egen tekst trykkes ikke; det gør sidehoved og sidefod.',
  },
};

export function remarkText(remark: LetterheadRemark, language: Language): string {
  const number = 'count' in remark ? remark.count : 'width' in remark ? remark.width : 0;
  return TEXTS[language][remark.kind](number);
}

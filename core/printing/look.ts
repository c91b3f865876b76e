import type { Brand, BrandLogo } from '#core/brand/brand.ts';
import { fromBase64 } from '#core/brand/base64.ts';
import { filledIn, type MarginPart } from '#core/brand/fields.ts';
import { pictureOf, type Picture } from '#core/brand/picture/readPicture.ts';
import { cleanText } from '#core/document/clean.ts';
import type { Document } from '#core/document/document.ts';
import { words } from '#core/document/words/words.ts';
import { houseStyle, type Palette } from '#core/printing/houseStyle.ts';
import { senderWords } from '#core/printing/senderWords.ts';

/** Points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PlacedLogo {
  readonly picture: Picture;
  /** Never empty. */
  readonly alt: string;
  readonly side: BrandLogo['side'];
  readonly onCover: Size;
  /** At the top of every page after the cover; `null` where it stands on the cover only. */
  readonly onPages: Size | null;
}

/** What a firm may choose of how a contract looks, settled for one document. Both printers take it as it is. */
export interface Look {
  readonly colours: Palette;
  /** The colours are a firm's own. */
  readonly isThemed: boolean;
  readonly logo: PlacedLogo | null;
  /** On the cover; the first line is the name of the firm if `hasName`. */
  readonly sender: { readonly hasName: boolean; readonly lines: readonly string[] };
  /** `null` where the contract's own stands. */
  readonly header: readonly MarginPart[] | null;
  readonly footer: readonly MarginPart[] | null;
}

export const HOUSE_LOOK: Look = {
  colours: houseStyle.colour,
  isThemed: false,
  logo: null,
  sender: { hasName: false, lines: [] },
  header: null,
  footer: null,
};

/** How the document looks under a brand; without one, as the house has it. */
export function lookOf(brand: Brand | null, document: Document): Look {
  if (brand === null) return HOUSE_LOOK;
  const { accent, heading } = brand.colours;
  return {
    colours: { ...houseStyle.colour, accent: paintOf(accent), heading: paintOf(heading) },
    isThemed: true,
    logo: brand.logo === null ? null : placed(brand.logo, brand, document),
    sender: senderOf(brand, document),
    header: marginOf(brand.header[document.language], document),
    footer: marginOf(brand.footer[document.language], document),
  };
}

/** Whether something of the firm stands at the top of the cover. */
export function hasSender({ logo, sender }: Look): boolean {
  return logo !== null || sender.lines.length > 0;
}

/** The logo as it stands at the top of later pages, if it does. */
export function pageLogo({ logo }: Look): { readonly logo: PlacedLogo; readonly size: Size } | null {
  return logo === null || logo.onPages === null ? null : { logo, size: logo.onPages };
}

/** Whether a line of the margins counts the pages itself. */
export function countsPages({ header, footer }: Look): boolean {
  return [...(header ?? []), ...(footer ?? [])].some(({ kind }) => kind === 'page');
}

function paintOf(colour: string): string {
  return colour.slice(1).toUpperCase();
}

function placed(logo: BrandLogo, brand: Brand, { language }: Document): PlacedLogo | null {
  const bytes = fromBase64(logo.png);
  if (bytes === null) return null;
  const picture = pictureOf(bytes);
  const { cover, running } = houseStyle.logo;
  const name = cleanText(brand.sender.name) || cleanText(brand.name);
  return {
    picture,
    alt: cleanText(logo.alt[language]) || `${senderWords[language].logo} ${name}`,
    side: logo.side,
    onCover: fitted(picture, cover),
    onPages: logo.onEveryPage ? fitted(picture, running) : null,
  };
}

/** As large as fits, but never so large that single pixels show. */
function fitted({ width, height }: Picture, room: Size): Size {
  const scale = Math.min(room.width / width, room.height / height, houseStyle.logo.largestPixel);
  return { width: width * scale, height: height * scale };
}

function senderOf({ sender }: Brand, { language }: Document): Look['sender'] {
  const { cvr, phone } = senderWords[language];
  const name = cleanText(sender.name);
  const lines = [
    name,
    ...sender.street.map(cleanText),
    labelled(cvr, sender.cvr),
    labelled(phone, sender.phone),
    cleanText(sender.email),
    cleanText(sender.web),
  ];
  return { hasName: name !== '', lines: lines.filter((line) => line !== '') };
}

function labelled(label: string, text: string): string {
  return cleanText(text) === '' ? '' : `${label} ${cleanText(text)}`;
}

function marginOf(text: string, document: Document): readonly MarginPart[] | null {
  const line = cleanText(text);
  if (line === '') return null;
  const { number, version, title, date, language } = document;
  return filledIn(line, {
    number: number ?? '',
    version: version ?? '',
    title,
    date: words[language].forms.date(date.slice(0, 10)),
  });
}

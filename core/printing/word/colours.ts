import type { ColourName } from '#core/printing/houseStyle.ts';
import type { Look } from '#core/printing/look.ts';
import type { Attributes } from '#core/openXml/xml.ts';

/** A colour as the attributes of `w:color`. */
export interface ColourAttributes extends Attributes {
  readonly 'w:val': string;
}

export type Colours = (name: ColourName) => ColourAttributes;

/** Colours of the firm by their place in the theme of the file: whoever changes the theme in Word changes them all. */
export const THEME_PLACES: Readonly<Partial<Record<ColourName, string>>> = { accent: 'accent1', heading: 'accent2' };

export function coloursOf(look: Look): Colours {
  return (name) => {
    const value = { 'w:val': look.colours[name] };
    const place = look.isThemed ? THEME_PLACES[name] : undefined;
    return place === undefined ? value : { ...value, 'w:themeColor': place };
  };
}

/** The same as attributes of a line. */
export function asBorder({ 'w:val': value, ...others }: ColourAttributes): Attributes {
  return { 'w:color': value, ...others };
}

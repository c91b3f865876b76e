declare const brand: unique symbol;

/** Well-formed markup. It is made here only, so text of a user can never become markup by being passed as a string. */
export type Xml = string & { readonly [brand]: true };

export type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/g;

/** XML 1.0 has no way to write these, not even escaped. With the u flag the surrogates are the lone ones. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Text as XML content or attribute value; characters that XML forbids are left out. */
export function escaped(text: string): Xml {
  return text.replace(FORBIDDEN, '').replace(SPECIAL, (character) => ESCAPES[character] ?? '') as Xml;
}

export function element(name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) open += ` ${key}="${escaped(String(value))}"`;
  return (content.length === 0 ? `${open}/>` : `${open}>${content.join('')}</${name}>`) as Xml;
}

export function together(parts: readonly Xml[]): Xml {
  return parts.join('') as Xml;
}

export const nothing = '' as Xml;

/** The markup when the condition holds. */
export function when(condition: boolean, markup: Xml): Xml {
  return condition ? markup : nothing;
}

/** A whole part of a file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

declare const brand: unique symbol;

/** Well-formed markup. It is made here only, so text of a user can never become markup by being passed as a string. */
export type Xml = string & { readonly [brand]: true };

export type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/g;

/** XML 1.0 has no way to write these, not even escaped. With the u flag the surrogates are the lone ones. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Nearly all text is fine as it is: one look is cheaper than two replacements. */
const SUSPECT = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text as XML content or attribute value; characters that XML forbids are left out. */
export function escaped(text: string): Xml {
  if (!SUSPECT.test(text)) return text as Xml;
  return text.replace(FORBIDDEN, '').replace(SPECIAL, (character) => ESCAPES[character] ?? '') as Xml;
}

export function element(name: string, attributes: Attributes = {}, ...content: readonly Xml[]): Xml {
  let markup = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key] ?? '';
    markup += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  if (content.length === 0) return `${markup}/>` as Xml;
  return `${markup}>${together(content)}</${name}>` as Xml;
}

/** By adding, not joining: the engine then copies the letters once, when the whole is done. */
export function together(parts: readonly Xml[]): Xml {
  let all = '';
  for (const part of parts) all += part;
  return all as Xml;
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

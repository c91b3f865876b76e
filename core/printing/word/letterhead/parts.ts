import { LARGEST_FILE } from '#core/openXml/zipFile.ts';
import { Refusal } from '#core/openXml/problem.ts';
import type { Relationship, WordPackage } from '#core/openXml/wordPackage.ts';
import { rewritten } from '#core/openXml/writeXml.ts';
import { element, xmlFile } from '#core/openXml/xml.ts';
import type { XmlElement } from '#core/openXml/xmlTree.ts';
import { acceptedAddress } from '#core/printing/word/addresses.ts';

/** A part of a letterhead as it goes into contracts, with the parts that it names in its turn. */
export interface TakenPart {
  readonly type: string;
  readonly content: Uint8Array | null;
  /** Instead of bytes, what is written anew with what a contract has beyond it. */
  readonly tree: XmlElement | null;
  /** The text of its list of relationships; `null` where it names nothing. */
  readonly relationships: string | null;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Where parts name others. */
const NAMING = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_NAMING = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PICTURES = /^image\/(?:png|jpe?g|gif|bmp|tiff|(?:x-)?[ew]mf|svg\+xml)$/i;

/** What is taken out of a letterhead: only parts of the named kinds and their pictures, each once, and nothing from elsewhere. */
export class TakenParts {
  readonly parts = new Map<string, TakenPart>();
  external = 0;
  objects = 0;
  readonly #names = new Map<string, string>();
  readonly #file: WordPackage;

  constructor(file: WordPackage) {
    this.#file = file;
  }

  takeXml(path: string): void {
    const kept = this.#file.relationshipsOf(path).filter((one) => this.#isKept(one));
    const ids = new Set(kept.map(({ id }) => id));
    const tree = rewritten(this.#file.tree(path), (one) => withoutNames(one, ids));
    if (tree === null) throw new Refusal({ kind: 'damaged', part: path });
    this.parts.set(path, {
      type: this.#file.typeOf(path),
      content: null,
      tree,
      relationships: listOf(kept, (target) => this.nameOf(target)),
    });
    for (const one of kept) if (!one.isExternal) this.#takeBytes(one.target);
  }

  /** What the part is called in the contract, where all parts of the letterhead lie in one folder: names of others prove nothing. */
  nameOf(path: string): string {
    const ending = /\.[a-z0-9]{1,8}$/i.exec(path)?.[0].toLowerCase() ?? '.bin';
    const name = this.#names.get(path) ?? `part${this.#names.size + 1}${ending}`;
    this.#names.set(path, name);
    return name;
  }

  #takeBytes(path: string): void {
    if (this.parts.has(path)) return;
    const content = this.#file.bytes(path);
    if (content.length > LARGEST_FILE) throw new Refusal({ kind: 'tooLarge', limit: LARGEST_FILE });
    this.parts.set(path, { type: this.#file.typeOf(path), content, tree: null, relationships: null });
  }

  /** Pictures and fonts in the file, and addresses that a click leads to. */
  #isKept({ kind, target, isExternal }: Relationship): boolean {
    if (isExternal) {
      const isAddress = kind === 'hyperlink' && acceptedAddress(target) !== null;
      if (!isAddress) this.external += 1;
      return isAddress;
    }
    const type = this.#file.has(target) ? this.#file.typeOf(target) : '';
    const isTaken =
      (kind === 'image' && PICTURES.test(type)) || (kind === 'font' && /obfuscatedFont|x-font/i.test(type));
    if (!isTaken) this.objects += 1;
    return isTaken;
  }
}

/** An element that names a part which was left out no longer names it. */
function withoutNames(one: XmlElement, kept: ReadonlySet<string>): XmlElement | null {
  let attributes: Map<string, string> | null = null;
  for (const [name, value] of one.attributes) {
    if (!isNaming(name) || kept.has(value)) continue;
    attributes ??= new Map(one.attributes);
    attributes.delete(name);
  }
  if (attributes === null) return one;
  return NEEDS_PART.has(one.local) ? null : { ...one, attributes };
}

/** Without their part these would be no markup that Word accepts. */
const NEEDS_PART: ReadonlySet<string> = new Set([
  'OLEObject',
  'control',
  'chart',
  'relIds',
  'imagedata',
  'embedRegular',
  'embedBold',
  'embedItalic',
  'embedBoldItalic',
  'headerReference',
  'footerReference',
]);

/** The prefix is `r` in every file that programs write; another one declares itself in a way that we do not follow. */
function isNaming(attribute: string): boolean {
  return attribute.startsWith('r:');
}

function listOf(kept: readonly Relationship[], nameOf: (path: string) => string): string | null {
  if (kept.length === 0) return null;
  const all = kept.map(({ id, type, target, isExternal }) =>
    element('Relationship', {
      Id: id,
      Type: type.replace(STRICT_NAMING, NAMING),
      Target: isExternal ? (acceptedAddress(target) ?? '') : nameOf(target),
      ...(isExternal ? { TargetMode: 'External' } : {}),
    }),
  );
  return xmlFile(element('Relationships', { xmlns: RELATIONSHIPS }, ...all));
}

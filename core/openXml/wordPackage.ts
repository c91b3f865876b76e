import { decodeUtf8 } from '#core/agreement/utf8.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { Refusal, type OpenXmlProblem } from './problem.ts';
import { attributeOf, elementsIn, readXml, type XmlElement } from './xmlTree.ts';
import { ZipFile } from './zipFile.ts';

/** What one part of the file says of another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "header", "customXml". */
  readonly kind: string;
  readonly type: string;
  /** Path in the file, or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
const MACROS = /macroEnabled/i;
/** How programs of before 2007, and Word when it protects a file with a password, begin. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

/** An opened Word file. Its methods throw a `Refusal`. */
export class WordPackage {
  readonly #zip: ZipFile;
  readonly #types: ReadonlyMap<string, string>;
  /** Path of the part with the text. */
  readonly main: string;

  constructor(bytes: Uint8Array) {
    if (OLD_FORMAT.every((byte, index) => bytes[index] === byte)) throw new Refusal({ kind: 'protected' });
    this.#zip = new ZipFile(bytes);
    this.#types = contentTypes(this.tree('[Content_Types].xml'));
    const main = this.relationshipsOf('').find(({ kind }) => kind === 'officeDocument')?.target;
    if (main === undefined || !this.has(main)) throw new Refusal({ kind: 'notWord' });
    const type = this.typeOf(main);
    if (MACROS.test(type)) throw new Refusal({ kind: 'macros' });
    if (type !== MAIN && type !== TEMPLATE) throw new Refusal({ kind: 'notWord' });
    this.main = main;
  }

  get names(): readonly string[] {
    return this.#zip.names;
  }

  has(path: string): boolean {
    return this.names.includes(path);
  }

  bytes(path: string): Uint8Array {
    const bytes = this.#zip.read(path);
    if (bytes === null) throw new Refusal(path.startsWith('[') ? { kind: 'notWord' } : { kind: 'damaged', part: path });
    return bytes;
  }

  text(path: string): string {
    const text = decodeUtf8(this.bytes(path));
    if (text === undefined) throw new Refusal({ kind: 'damaged', part: path });
    return text;
  }

  tree(path: string): XmlElement {
    return readXml(this.text(path), path);
  }

  typeOf(path: string): string {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return this.#types.get(`/${path.toLowerCase()}`) ?? this.#types.get(ending) ?? '';
  }

  /** Of a part, or of the whole file for the empty path. */
  relationshipsOf(path: string): readonly Relationship[] {
    const slash = path.lastIndexOf('/') + 1;
    const list = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    if (!this.has(list)) return [];
    return elementsIn(this.tree(list)).map((element) => relationshipOf(element, path.slice(0, slash), list));
  }
}

/** What `read` makes of a Word file, or why it is not read. */
export function openWord<Value>(bytes: Uint8Array, read: (file: WordPackage) => Value): Outcome<Value, OpenXmlProblem> {
  try {
    return done(read(new WordPackage(bytes)));
  } catch (error) {
    if (error instanceof Refusal) return failed(error.problem);
    throw error;
  }
}

function contentTypes(root: XmlElement): ReadonlyMap<string, string> {
  return new Map(
    elementsIn(root).map((element) => [
      (attributeOf(element, 'PartName') ?? attributeOf(element, 'Extension') ?? '').toLowerCase(),
      attributeOf(element, 'ContentType') ?? '',
    ]),
  );
}

function relationshipOf(element: XmlElement, folder: string, list: string): Relationship {
  const type = attributeOf(element, 'Type') ?? '';
  const target = attributeOf(element, 'Target') ?? '';
  const isExternal = attributeOf(element, 'TargetMode') === 'External';
  return {
    id: attributeOf(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    target: isExternal ? target : resolved(folder, target, list),
    isExternal,
  };
}

/** A path as it is written in one folder, from the root of the file. */
function resolved(folder: string, target: string, list: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..' && steps.pop() === undefined) throw new Refusal({ kind: 'hostile', part: list });
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

import { fixed } from '#core/printing/pdf/operators.ts';
import type { PdfPage, PdfReference } from '#core/printing/pdf/pdfkit.ts';
import type { Tag, Trait } from '#core/printing/pdf/tags.ts';
import { unreachable } from '#core/unreachable.ts';

/** What the structure tree needs of the file. */
export interface StructureFile {
  ref(data: Record<string, unknown>): PdfReference;
  /** Writes an object whose text is given. */
  writeObject(reference: PdfReference, text: string): void;
}

type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: PdfReference; readonly number: number }
  | { readonly kind: 'annotation'; readonly page: PdfReference; readonly annotation: PdfReference };

interface Element {
  readonly name: string;
  readonly tag: Tag;
  readonly reference: PdfReference;
  readonly kids: Kid[];
}

interface PageEntry {
  readonly page: PdfReference;
  readonly owners: PdfReference[];
}

const DEEPEST_HEADING = 6;

/** The structure tree of one file: grows while the pages are drawn, and is written at the end. */
export class Structure {
  private readonly file: StructureFile;
  private readonly root: PdfReference;
  private readonly tops: Element[] = [];
  private readonly elements = new Map<Tag, Element>();
  private readonly pages: PageEntry[] = [];
  private readonly annotations: { readonly annotation: PdfReference; readonly owner: PdfReference }[] = [];
  private headingLevel = 0;

  constructor(file: StructureFile) {
    this.file = file;
    this.root = file.ref({});
  }

  get reference(): PdfReference {
    return this.root;
  }

  /** Takes the node into the tree, if it is not there. */
  open(tag: Tag): string {
    return this.elementOf(tag).name;
  }

  /** The next piece of marked content of the page belongs to this node; gives the number it is marked with. */
  content(tag: Tag, page: PdfPage): number {
    const entry = this.entryOf(page);
    const element = this.elementOf(tag);
    const number = entry.owners.length;
    entry.owners.push(element.reference);
    element.kids.push({ kind: 'content', page: entry.page, number });
    return number;
  }

  annotation(tag: Tag, annotation: PdfReference, page: PdfPage): void {
    const element = this.elementOf(tag);
    element.kids.push({ kind: 'annotation', page: page.dictionary, annotation });
    this.annotations.push({ annotation, owner: element.reference });
    annotation.data['StructParent'] = ANNOTATION_KEYS + this.annotations.length - 1;
  }

  write(): void {
    for (const element of this.elements.values()) this.file.writeObject(element.reference, this.textOf(element));
    const kids = this.tops.map(({ reference }) => reference).join(' ');
    const next = ANNOTATION_KEYS + this.annotations.length;
    this.file.writeObject(
      this.root,
      `<</Type /StructTreeRoot /K [${kids}] /ParentTree <</Nums [${this.parentTree()}]>> /ParentTreeNextKey ${next}>>`,
    );
  }

  private parentTree(): string {
    const pages = this.pages.map(({ owners }, key) => `${key} [${owners.join(' ')}]`);
    const annotations = this.annotations.map(({ owner }, index) => `${ANNOTATION_KEYS + index} ${String(owner)}`);
    return [...pages, ...annotations].join('\n');
  }

  private entryOf(page: PdfPage): PageEntry {
    const last = this.pages.at(-1);
    if (last?.page === page.dictionary) return last;
    const entry = { page: page.dictionary, owners: [] };
    page.dictionary.data['StructParents'] = this.pages.length;
    this.pages.push(entry);
    return entry;
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known !== undefined) return known;
    const parent = tag.parent === null ? null : this.elementOf(tag.parent);
    const element = { name: this.nameOf(tag), tag, reference: this.file.ref({}), kids: [] };
    this.elements.set(tag, element);
    if (parent === null) this.tops.push(element);
    else parent.kids.push({ kind: 'element', element });
    return element;
  }

  private nameOf(tag: Tag): string {
    if (tag.role !== 'Heading') return tag.role;
    this.headingLevel = Math.min(tag.level, this.headingLevel + 1, DEEPEST_HEADING);
    return `H${this.headingLevel}`;
  }

  private textOf({ name, tag, kids }: Element): string {
    const parent = tag.parent === null ? this.root : this.elementOf(tag.parent).reference;
    const page = kids.find((kid) => kid.kind === 'content')?.page;
    const parts = [`/S /${name} /P ${String(parent)}`];
    if (page !== undefined) parts.push(`/Pg ${String(page)}`);
    if (tag.trait !== null) parts.push(`/A <<${traitText(tag.trait)}>>`);
    if (tag.alt !== null) parts.push(`/Alt ${textString(tag.alt)}`);
    const shown = kids.map((kid) => kidText(kid, page));
    parts.push(`/K ${shown.length === 1 && shown[0] !== undefined ? shown[0] : `[${shown.join(' ')}]`}`);
    return `<<${parts.join(' ')}>>`;
  }
}

/** Beyond the number of pages of any contract. */
const ANNOTATION_KEYS = 100_000;

function kidText(kid: Kid, page: PdfReference | undefined): string {
  switch (kid.kind) {
    case 'element':
      return String(kid.element.reference);
    case 'content':
      return kid.page === page ? String(kid.number) : `<</Type /MCR /Pg ${String(kid.page)} /MCID ${kid.number}>>`;
    case 'annotation':
      return `<</Type /OBJR /Pg ${String(kid.page)} /Obj ${String(kid.annotation)}>>`;
  }
}

function traitText(trait: Trait): string {
  switch (trait.kind) {
    case 'scope':
      return `/O /Table /Scope /${trait.scope}`;
    case 'summary':
      return `/O /Table /Summary ${textString(trait.text)}`;
    case 'numbering':
      return `/O /List /ListNumbering /${trait.numbering}`;
    case 'box':
      return `/O /Layout /Placement /Block /BBox [${trait.box.map(fixed).join(' ')}]`;
    default:
      return unreachable(trait);
  }
}

/** Archives take no string of more than 32,767 bytes. */
export const LONGEST_STRING = 16_000;

/** Text as it stands in a PDF file outside its pages. */
function textString(text: string): string {
  const cut = text.slice(0, LONGEST_STRING).toWellFormed();
  const units = Array.from({ length: cut.length }, (_, at) => cut.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

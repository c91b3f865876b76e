// oxlint-disable no-underscore-dangle -- these are pdfkit's names.
import { PdfDocument } from '#core/printing/pdf/pdfmake.ts';
import { SOFT_HYPHEN, type FontFace, type Shape } from '#core/printing/pdf/glyphs.ts';
import type { AnnotationOptions, EmbeddedFont, PdfInfo, PdfPage, PdfReference } from '#core/printing/pdf/pdfkit.ts';
import { describe, type Described } from '#core/printing/pdf/metadata.ts';
import { sRgbProfile } from '#core/printing/pdf/colourProfile.ts';
import {
  MOST_TOGETHER,
  packedTogether,
  PLACE_WIDTHS,
  placeTable,
  type ObjectPlace,
  type PackedObject,
} from '#core/printing/pdf/packedObjects.ts';
import type { Picture } from '#core/brand/picture/readPicture.ts';
import type { FieldBox } from '#core/printing/pdf/boxes.ts';
import { fixed } from '#core/printing/pdf/operators.ts';
import type { LogoMark } from '#core/printing/pdf/strips.ts';
import type { Attachment } from '#core/printing/pdf/wishes.ts';
import { LONGEST_STRING, Structure } from '#core/printing/pdf/structure.ts';
import type { Artifact, Tag } from '#core/printing/pdf/tags.ts';

/** How a program that fills in a field is to write. */
const FIELD_LOOK = '/Helv 10 Tf 0 g';

/** The file that is being written. */
export class Sheet extends PdfDocument {
  private picture: PdfReference | null = null;
  private logo: PdfReference | null = null;
  private readonly embedded = new Map<FontFace, EmbeddedFont>();
  private readonly encoded = new Map<Shape, string>();
  private readonly softHyphens = new Map<EmbeddedFont, number>();

  readonly structure: Structure;
  private readonly described: Described;
  private readonly fields: PdfReference[] = [];
  private readonly attached: PdfReference[] = [];
  private form: PdfReference | null = null;
  private waiting: PackedObject[] = [];
  private readonly packed = new Map<number, ObjectPlace>();
  private isFinished = false;

  constructor(language: string, info: PdfInfo) {
    super(
      {},
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        lang: language,
        displayTitle: true,
        autoFirstPage: false,
        font: null,
        compress: true,
        info,
      },
    );
    this.described = { language, info };
    this.structure = new Structure(this);
    this._root.data['MarkInfo'] = { Marked: true };
    this._root.data['StructTreeRoot'] = this.structure.reference;
  }

  /** The finished file. Nothing can be added afterwards. */
  finish(): Uint8Array {
    this.end();
    return this.read();
  }

  /** Makes the face known to the page and gives its name there. */
  fontOn(page: PdfPage, face: FontFace): string {
    const font = this.embed(face);
    page.fonts[font.id] ??= font.ref();
    return font.id;
  }

  /** Draws a picture that is kept once for the whole file. */
  drawPicture(operators: string): void {
    this.picture ??= this.makePicture(operators);
    this.page.xobjects['Mark'] = this.picture;
    this.addContent('/Mark Do');
  }

  /** The logo, which is kept once for the whole file; measured from the upper left corner of the paper. */
  drawLogo({ picture, x, y, width, height }: LogoMark): void {
    this.logo ??= this.makeLogo(picture);
    this.page.xobjects['Logo'] = this.logo;
    const place = [width, 0, 0, -height, x, y + height].map(fixed).join(' ');
    this.addContent(`q ${place} cm\n/Logo Do Q`);
  }

  /** The shape as what stands between the brackets of a TJ operator. */
  encode(shape: Shape): string {
    const known = this.encoded.get(shape);
    if (known !== undefined) return known;
    const font = this.embed(shape.face);
    let text = '';
    let isOpen = false;
    for (const glyph of shape.glyphs) {
      text += isOpen ? '' : '<';
      text += this.codeOf(font, glyph);
      const kern = Math.round(glyph.width - glyph.advance);
      text += kern === 0 ? '' : `>${kern}`;
      isOpen = kern === 0;
    }
    const encoded = isOpen ? `${text}>` : text;
    this.encoded.set(shape, encoded);
    return encoded;
  }

  /** The annotation is told to whoever hears the contract, with what it leads to. */
  annotationOptions(owner: Tag | Artifact, says: string): AnnotationOptions {
    const Contents = textObject(says);
    if (typeof owner === 'string') return { Contents };
    const { page, structure } = this;
    return {
      Contents,
      structParent: { add: ({ annotationRef }) => structure.annotation(owner, annotationRef, page) },
    };
  }

  /** An empty field; measured from the upper left corner of the paper. */
  addField(field: FieldBox, { x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
    const look = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
    look.end(field.kind === 'text' ? '/Tx BMC EMC' : '%');
    const isText = field.kind === 'text';
    this.annotate(x, y, width, height, {
      ...this.annotationOptions(field.tag, field.says),
      Subtype: 'Widget',
      FT: isText ? 'Tx' : 'Sig',
      T: textObject(field.name),
      TU: textObject(field.says),
      F: 4,
      P: this.page.dictionary,
      AP: { N: look },
      ...(isText ? { DA: textObject(FIELD_LOOK) } : {}),
    });
    const widget = this.page.annotations.at(-1);
    if (widget !== undefined) this.fields.push(widget);
  }

  override endAcroForm(): void {
    if (this.form === null) return;
    const font = this.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' });
    font.end();
    this.form.data['Fields'] = this.fields;
    this.form.data['DA'] = textObject(FIELD_LOOK);
    this.form.data['DR'] = { Font: { Helv: font } };
    this.form.end();
  }

  attach({ name, mediaType, description, relationship, content }: Attachment): void {
    const date = this.described.info.ModDate;
    const Params = { Size: content.length, CreationDate: date, ModDate: date };
    const file = this.ref({ Type: 'EmbeddedFile', Subtype: mediaType.replaceAll('/', '#2F'), Params });
    file.end(content);
    const specification = this.ref({
      Type: 'Filespec',
      AFRelationship: relationship,
      F: textObject(name),
      UF: textObject(name),
      Desc: textObject(description),
      EF: { F: file, UF: file },
    });
    specification.end();
    this.addNamedEmbeddedFile(name, specification);
    this.attached.push(specification);
    this._root.data['AF'] = this.attached;
  }

  /** pdfkit would turn each object into text and write it by itself, which costs more than all else in a tree of thousands. */
  writeObject(reference: PdfReference, text: string): void {
    this.waiting.push({ id: reference.id, text });
    if (this.waiting.length === MOST_TOGETHER) this.writeWaiting();
    this._refEnd(reference);
  }

  private writeWaiting(): void {
    if (this.waiting.length === 0) return;
    const { first, content } = packedTogether(this.waiting);
    const stream = this.ref({ Type: 'ObjStm', N: this.waiting.length, First: first });
    this.waiting.forEach(({ id }, index) => this.packed.set(id, { kind: 'packed', stream: stream.id, index }));
    this.waiting = [];
    stream.end(content);
  }

  /** Once all is written: where it is. Packed objects have no place of their own in pdfkit's table. */
  override _finalize(): void {
    if (this.isFinished) return;
    this.isFinished = true;
    const offset = this._offset;
    const places: ObjectPlace[] = this._offsets.map(
      (known, index) => this.packed.get(index + 1) ?? { kind: 'at', offset: known ?? 0 },
    );
    const table = this.ref({
      Type: 'XRef',
      Size: places.length + 2,
      W: [...PLACE_WIDTHS],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    table.end(placeTable([{ kind: 'free' }, ...places, { kind: 'at', offset }]));
    this._write(`startxref\n${offset}\n%%EOF`);
    this.push(null);
  }

  override endMarkings(): void {
    if (this.fields.length > 0) this.form = this.ref({});
    if (this.form !== null) this._root.data['AcroForm'] = this.form;
    this.structure.write();
    this.writeWaiting();
  }

  /** pdfkit's own lacks what archives ask for, and leaves ampersands as they are. */
  override endMetadata(): void {
    const profile = this.ref({ N: 3 });
    profile.end(sRgbProfile());
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(describe(this.described));
    Object.assign(this._root.data, {
      Metadata: metadata,
      OutputIntents: [
        {
          Type: 'OutputIntent',
          S: 'GTS_PDFA1',
          OutputConditionIdentifier: textObject('sRGB IEC61966-2.1'),
          Info: textObject('sRGB IEC61966-2.1'),
          DestOutputProfile: profile,
        },
      ],
    });
  }

  /** Lines of a PNG file are what a PDF file takes, too: they go in as they are. */
  private makeLogo({ width, height, data }: Picture): PdfReference {
    const logo = this.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
      DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: width },
    });
    logo.end(data);
    return logo;
  }

  private makePicture(operators: string): PdfReference {
    const BBox = [0, 0, this.page.width, this.page.height];
    const picture = this.ref({ Type: 'XObject', Subtype: 'Form', BBox, Resources: {} });
    picture.end(operators);
    return picture;
  }

  private codeOf(font: EmbeddedFont, glyph: Shape['glyphs'][number]): string {
    const code =
      glyph.codePoints[0] === SOFT_HYPHEN ? this.softHyphenOf(font, glyph.id) : font.subset.includeGlyph(glyph.id);
    font.widths[code] ??= glyph.width;
    font.unicode[code] ??= glyph.codePoints;
    return code.toString(16).padStart(4, '0');
  }

  private softHyphenOf(font: EmbeddedFont, glyph: number): number {
    const known = this.softHyphens.get(font);
    if (known !== undefined) return known;
    const code = font.subset.glyphs.push(glyph) - 1;
    this.softHyphens.set(font, code);
    return code;
  }

  /** pdfkit would parse the font anew for each file; only the part of it that belongs to this file is made here. */
  private embed(face: FontFace): EmbeddedFont {
    const known = this.embedded.get(face);
    if (known !== undefined) return known;
    const font = new face.Embedded(this, face.font, `F${this.embedded.size + 1}`);
    this._fontFamilies[font.id] = font;
    this.embedded.set(face, font);
    return font;
  }
}

function textObject(text: string): object {
  return Object(text.slice(0, LONGEST_STRING).toWellFormed()) as object;
}

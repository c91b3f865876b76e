// oxlint-disable no-underscore-dangle -- these are pdfkit's names.
import { PdfDocument } from '#core/printing/pdf/pdfmake.ts';
import type { FontFace, Shape } from '#core/printing/pdf/glyphs.ts';
import type { AnnotationOptions, EmbeddedFont, PdfInfo, PdfPage, PdfReference } from '#core/printing/pdf/pdfkit.ts';
import { describe, type Described } from '#core/printing/pdf/metadata.ts';
import { sRgbProfile } from '#core/printing/pdf/colourProfile.ts';
import { LONGEST_STRING, Structure } from '#core/printing/pdf/structure.ts';
import type { Artifact, Tag } from '#core/printing/pdf/tags.ts';

/** The file that is being written. */
export class Sheet extends PdfDocument {
  private picture: PdfReference | null = null;
  private readonly embedded = new Map<FontFace, EmbeddedFont>();
  private readonly encoded = new Map<Shape, string>();

  readonly structure: Structure;
  private readonly described: Described;

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

  /** pdfkit would turn each object into text itself, which costs more than all else in a tree of thousands. */
  writeObject(reference: PdfReference, text: string): void {
    reference.offset = this._offset;
    this._write(`${reference.id} 0 obj\n${text}\nendobj`);
    this._refEnd(reference);
  }

  override endMarkings(): void {
    this.structure.write();
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

  private makePicture(operators: string): PdfReference {
    const BBox = [0, 0, this.page.width, this.page.height];
    const picture = this.ref({ Type: 'XObject', Subtype: 'Form', BBox, Resources: {} });
    picture.end(operators);
    return picture;
  }

  private codeOf(font: EmbeddedFont, glyph: Shape['glyphs'][number]): string {
    const code = font.subset.includeGlyph(glyph.id);
    font.widths[code] ??= glyph.width;
    font.unicode[code] ??= glyph.codePoints;
    return code.toString(16).padStart(4, '0');
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

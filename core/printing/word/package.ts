import { strToU8, zipSync, type ZipOptions, type Zippable } from 'fflate';
import type { EmbeddedFace } from '#core/printing/word/fonts.ts';
import { LOGO_ID } from '#core/printing/word/logo.ts';
import { element, when, xmlFile, type Xml } from '#core/openXml/xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a Word file as text, by what they hold. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  readonly fontTable: string;
  readonly header: string;
  readonly footer: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
  readonly core: string;
  readonly app: string;
}

interface PartKind {
  readonly part: keyof WordParts;
  readonly path: string;
  readonly type: string;
  readonly relation: string;
  readonly id: string;
}

const wordPart = (part: keyof WordParts, file: string, relation: string): PartKind => ({
  part,
  path: `word/${file}.xml`,
  type: `${WORD}.${relation}+xml`,
  relation: `${OFFICE}/${relation}`,
  id: `rId_${file}`,
});

const PARTS: readonly PartKind[] = [
  wordPart('styles', 'styles', 'styles'),
  wordPart('numbering', 'numbering', 'numbering'),
  wordPart('settings', 'settings', 'settings'),
  wordPart('fontTable', 'fontTable', 'fontTable'),
  wordPart('header', 'header1', 'header'),
  wordPart('firstHeader', 'header2', 'header'),
  wordPart('footer', 'footer1', 'footer'),
  wordPart('firstFooter', 'footer2', 'footer'),
];

const ROOTS: readonly PartKind[] = [
  {
    part: 'document',
    path: 'word/document.xml',
    type: `${WORD}.document.main+xml`,
    relation: `${OFFICE}/officeDocument`,
    id: 'rId1',
  },
  {
    part: 'core',
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    id: 'rId2',
  },
  {
    part: 'app',
    path: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    relation: `${OFFICE}/extended-properties`,
    id: 'rId3',
  },
];

/** Relationships through which the document names its headers and footers. */
export const PAGE_PARTS = {
  headers: { default: 'rId_header1', first: 'rId_header2' },
  footers: { default: 'rId_footer1', first: 'rId_footer2' },
} as const;

/** Outlines of letters hardly shrink, and take longer than all the rest together: fonts are stored as they are. */
const UNCOMPRESSED: ZipOptions = { level: 0 };

/** A zip file has no place for a time zone: a time at noon is the same day for everybody, and always the same bytes. */
const TIME_OF_ENTRIES = '1980-01-01T12:00:00';

export interface Contents {
  readonly parts: WordParts;
  readonly faces: readonly EmbeddedFace[];
  /** The web and mail addresses that the document names by relationship. */
  readonly addresses: ReadonlyMap<string, string>;
  /** A part that Word keeps and never shows, as XML. */
  readonly carried: string | null;
  /** A PNG file, named by both headers. */
  readonly logo: Uint8Array | null;
  readonly theme: string | null;
  /** Parts of a letterhead, and the parts of ours whose place they take. */
  readonly more?: readonly MorePart[];
  readonly replaced?: ReadonlySet<keyof WordParts>;
}

/** A part that is named by the document itself where it has an id, otherwise by another part. */
export interface MorePart {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** The text of its own list of relationships. */
  readonly relationships: string | null;
  readonly named: { readonly id: string; readonly kind: string } | null;
}

const NONE: ReadonlySet<keyof WordParts> = new Set();

/** The Word file. */
export function packed(contents: Contents): Uint8Array {
  const { parts, faces, carried, logo, theme, more = [], replaced = NONE } = contents;
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(contents)),
    '_rels/.rels': strToU8(relationships(ROOTS.map(({ id, relation, path }) => relationship(id, relation, path)))),
  };
  for (const { part, path } of [...ROOTS, ...partsBut(replaced)]) files[path] = strToU8(parts[part]);
  files['word/_rels/document.xml.rels'] = strToU8(documentRelationships(contents));
  if (!replaced.has('fontTable')) Object.assign(files, fontFiles(faces));
  for (const part of more) Object.assign(files, moreFiles(part));
  if (theme !== null) files[THEME] = strToU8(theme);
  if (logo !== null) Object.assign(files, logoFiles(logo));
  if (carried !== null) Object.assign(files, carriedFiles(carried));
  return zipSync(files, { level: 1, mtime: TIME_OF_ENTRIES });
}

function partsBut(replaced: ReadonlySet<keyof WordParts>): readonly PartKind[] {
  return PARTS.filter(({ part }) => !replaced.has(part));
}

function fontFiles(faces: readonly EmbeddedFace[]): Zippable {
  const list = relationships(faces.map((face) => relationship(face.relationship, `${OFFICE}/font`, face.target)));
  const files: Zippable = { 'word/_rels/fontTable.xml.rels': strToU8(list) };
  for (const face of faces) files[`word/${face.target}`] = [face.bytes, UNCOMPRESSED];
  return files;
}

function moreFiles({ path, content, relationships: list }: MorePart): Zippable {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const lists = path.replace(name, `_rels/${name}.rels`);
  return list === null ? { [path]: bytes } : { [path]: bytes, [lists]: strToU8(list) };
}

function contentTypes({ carried, logo, theme, more = [], replaced = NONE }: Contents): string {
  const types = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    element('Default', {
      Extension: 'odttf',
      ContentType: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
    }),
    when(logo !== null, element('Default', { Extension: 'png', ContentType: 'image/png' })),
    ...[...ROOTS, ...partsBut(replaced), ...more].map(({ path, type }) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    ),
    when(theme !== null, element('Override', { PartName: `/${THEME}`, ContentType: THEME_TYPE })),
    when(carried !== null, element('Override', { PartName: `/${CARRIED_PROPERTIES}`, ContentType: CARRIED_TYPE })),
  ];
  return xmlFile(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...types));
}

function documentRelationships({ addresses, carried: part, theme, more = [], replaced = NONE }: Contents): string {
  const links = Array.from(addresses, ([href, id]) =>
    element('Relationship', { Id: id, Type: `${OFFICE}/hyperlink`, Target: href, TargetMode: 'External' }),
  );
  const parts = partsBut(replaced).map(({ id, relation, path }) =>
    relationship(id, relation, path.replace('word/', '')),
  );
  const letterhead = more.flatMap(({ path, named }) =>
    named === null ? [] : [relationship(named.id, `${OFFICE}/${named.kind}`, path.replace('word/', ''))],
  );
  const look = theme === null ? [] : [relationship('rIdTheme', `${OFFICE}/theme`, THEME.replace('word/', ''))];
  const carried = part === null ? [] : [relationship('rIdCarried', `${OFFICE}/customXml`, `../${CARRIED}`)];
  return relationships([...parts, ...letterhead, ...links, ...look, ...carried]);
}

const THEME = 'word/theme/theme1.xml';
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml';
const LOGO = 'media/logo.png';
const HEADERS = ['header1', 'header2'] as const;

/** Packed already, so that it is stored as it is. */
function logoFiles(logo: Uint8Array): Zippable {
  const files: Zippable = { [`word/${LOGO}`]: [logo, UNCOMPRESSED] };
  const list = relationships([relationship(LOGO_ID, `${OFFICE}/image`, LOGO)]);
  for (const header of HEADERS) files[`word/_rels/${header}.xml.rels`] = strToU8(list);
  return files;
}

const CARRIED = 'customXml/item1.xml';
const CARRIED_PROPERTIES = 'customXml/itemProps1.xml';
const CARRIED_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names the part inside the file. */
const CARRIED_KEY = '{7C0D4F7A-6E0B-4E0C-9B57-2D3A51A0C001}';

/** The part, and what Word wants to know of every such part. */
function carriedFiles(carried: string): Zippable {
  const properties = element('ds:datastoreItem', {
    'ds:itemID': CARRIED_KEY,
    'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  });
  return {
    [CARRIED]: strToU8(carried),
    [CARRIED_PROPERTIES]: strToU8(xmlFile(properties)),
    'customXml/_rels/item1.xml.rels': strToU8(
      relationships([relationship('rId1', `${OFFICE}/customXmlProps`, 'itemProps1.xml')]),
    ),
  };
}

const relationship = (id: string, type: string, target: string): Xml =>
  element('Relationship', { Id: id, Type: type, Target: target });

const relationships = (all: readonly Xml[]): string =>
  xmlFile(element('Relationships', { xmlns: RELATIONSHIPS }, ...all));

import { zipSync, strToU8 } from 'fflate';
import { logoFile } from './pictures.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface LetterheadParts {
  readonly main: string;
  readonly section: string;
  readonly header: string;
  readonly footer: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  /** Lines of the lists of relationships of the document, the header and the settings. */
  readonly relationships: string;
  readonly headerRelationships: string;
  readonly settingsRelationships: string;
  readonly mainType: string;
  readonly more: Readonly<Record<string, string>>;
}

const PICTURE = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1524000" cy="381000"/><wp:docPr id="1" name="Logo" descr="Ærø Hosting"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1524000" cy="381000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const style = (id: string, name: string, inside = '', more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${inside}</w:style>`;

/** The styles of a Danish Word, with ids in Danish. */
export const DANISH_STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Carlito" w:hAnsi="Carlito"/><w:sz w:val="21"/><w:lang w:val="da-DK"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('Normal', 'Normal', '<w:qFormat/>', ' w:default="1"') +
  style(
    'Overskrift1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:next w:val="Brdtekst"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="5"/></w:numPr><w:spacing w:before="360" w:after="120"/><w:ind w:left="100"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:caps/><w:color w:val="8A1538"/><w:sz w:val="28"/></w:rPr>',
  ) +
  style(
    'Overskrift2',
    'heading 2',
    '<w:basedOn w:val="Normal"/><w:next w:val="Brdtekst"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:color w:val="8A1538"/></w:rPr>',
  ) +
  style(
    'Titel',
    'Title',
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="8A1538"/><w:sz w:val="56"/></w:rPr>',
  ) +
  style('Brdtekst', 'Body Text', '<w:basedOn w:val="Normal"/>') +
  style('Listeafsnit', 'List Paragraph', '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/></w:pPr>') +
  style('Sidehoved', 'header', '<w:basedOn w:val="Normal"/>') +
  '<w:style w:type="character" w:default="1" w:styleId="Standardskrifttypeiafsnit"><w:name w:val="Default Paragraph Font"/></w:style>';

const NUMBERING =
  '<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="Overskrift1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num>';

const usual: LetterheadParts = {
  main: '<w:p><w:pPr><w:pStyle w:val="Brdtekst"/></w:pPr><w:r><w:t>Kære kunde</w:t></w:r></w:p>',
  section:
    '<w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1134" w:bottom="1418" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>',
  header: `<w:p><w:pPr><w:pStyle w:val="Sidehoved"/></w:pPr>${PICTURE}</w:p>`,
  footer:
    '<w:p><w:r><w:t xml:space="preserve">Ærø Hosting ApS · Side </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  styles: DANISH_STYLES,
  numbering: NUMBERING,
  settings: '<w:zoom w:percent="100"/>',
  relationships: '',
  headerRelationships: '',
  settingsRelationships: '',
  mainType: 'document.main+xml',
  more: {},
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const list = (lines: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines}</Relationships>`;
export const relation = (id: string, kind: string, target: string, isExternal = false): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;

/** The Word file of a Danish firm: logo in the header, a line with the page in the footer, headings in its own colour. */
export function letterheadFile(changes: Partial<LetterheadParts> = {}): Uint8Array {
  const parts = { ...usual, ...changes };
  const kinds = ['styles', 'numbering', 'settings'] as const;
  const types = [...kinds.map((kind) => [`${kind}.xml`, kind]), ['header1.xml', 'header'], ['footer1.xml', 'footer']];
  const overrides = types.map(
    ([file, kind]) => `<Override PartName="/word/${file}" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/><Override PartName="/word/document.xml" ContentType="${parts.mainType.includes('/') ? parts.mainType : `${TYPE}.${parts.mainType}`}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': list(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${XML}<w:document ${W} ${R}><w:body>${parts.main}<w:sectPr>${parts.section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': list(
      [
        ...kinds.map((kind) => relation(`rId_${kind}`, kind, `${kind}.xml`)),
        relation('rIdH', 'header', 'header1.xml'),
        relation('rIdF', 'footer', 'footer1.xml'),
        parts.relationships,
      ].join(''),
    ),
    'word/header1.xml': `${XML}<w:hdr ${W} ${R}>${parts.header}</w:hdr>`,
    'word/_rels/header1.xml.rels': list(relation('rId1', 'image', 'media/image1.png') + parts.headerRelationships),
    'word/footer1.xml': `${XML}<w:ftr ${W} ${R}>${parts.footer}</w:ftr>`,
    'word/styles.xml': `${XML}<w:styles ${W}>${parts.styles}</w:styles>`,
    'word/numbering.xml': `${XML}<w:numbering ${W}>${parts.numbering}</w:numbering>`,
    'word/settings.xml': `${XML}<w:settings ${W} ${R}>${parts.settings}</w:settings>`,
    'word/_rels/settings.xml.rels': list(parts.settingsRelationships),
    ...parts.more,
  };
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync({ ...files, 'word/media/image1.png': logoFile(240, 60) }, { mtime: '1980-01-01T12:00:00' });
}

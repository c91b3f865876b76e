import { DANISH_STYLES, letterheadFile } from './letterhead.ts';

const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const RUNNING = '<w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/>';

const WP = 'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** A bar over the whole foot of the page, with words in it, at its place whatever the lines around it do. */
const BAR = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps" ${WPS}><w:drawing><wp:anchor ${WP} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>9900000</wp:posOffset></wp:positionV><wp:extent cx="7560000" cy="792000"/><wp:wrapNone/><wp:docPr id="7" name="Bar" descr="Ærø Hosting"/><a:graphic ${A}><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="7560000" cy="792000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="1F3864"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Ærø Hosting ApS · Havnegade 1 · 5970 Ærøskøbing</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>`;

const cell = (words: string, align: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="${align}"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Carlito" w:hAnsi="Carlito"/><w:color w:val="5B2C6F"/><w:sz w:val="16"/></w:rPr><w:t>${words}</w:t></w:r></w:p></w:tc>`;

const TABLE = `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cell('Advokaterne ved Åen', 'left')}${cell('www.aaen.example', 'right')}</w:tr></w:tbl><w:p/>`;

const CENTRED =
  '<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="8A1538"/></w:pBdr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="8A1538"/><w:sz w:val="18"/></w:rPr><w:t>Fjordblik Systems A/S · CVR 25052943</w:t></w:r></w:p>';

/** Letterheads of as many kinds as there are ways of making one. */
export const LETTERHEADS: Readonly<Record<string, Uint8Array>> = {
  full: letterheadFile(),
  bare: letterheadFile({ section: '', styles: '', numbering: '' }),
  wide: letterheadFile({
    section: `<w:headerReference w:type="first" r:id="rIdH"/><w:footerReference w:type="even" r:id="rIdF"/>${A4}<w:pgMar w:top="800" w:right="800" w:bottom="800" w:left="800" w:header="400" w:footer="400" w:gutter="0"/><w:titlePg/>`,
    settings: '<w:zoom w:percent="100"/><w:evenAndOddHeaders/>',
  }),
  table: letterheadFile({ footer: TABLE, styles: DANISH_STYLES.replaceAll('8A1538', '5B2C6F') }),
  centred: letterheadFile({
    footer: CENTRED,
    section: `${RUNNING}${A4}<w:pgMar w:top="1700" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>`,
  }),
  bar: letterheadFile({ footer: BAR }),
};

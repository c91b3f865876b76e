import { houseStyle } from '#core/printing/houseStyle.ts';
import type { TableForm } from '#core/printing/word/story.ts';
import { eighths, twips } from '#core/printing/word/units.ts';
import { element, nothing, together, type Xml } from '#core/openXml/xml.ts';

const { colour, table, text } = houseStyle;
const BETWEEN_SIGNATURES = 34;

export interface TableStyle {
  readonly id: string;
  readonly name: string;
  /** Room around the text of a cell, in points. */
  readonly padding: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly ruleBetween: number | null;
  readonly ruleAround: number | null;
}

const { horizontal, vertical } = table.cellPadding;

export const tableStyle: Readonly<Record<TableForm, TableStyle>> = {
  ruled: {
    id: 'ContractTable',
    name: 'Contract Table',
    padding: { top: vertical, bottom: vertical, left: horizontal, right: horizontal },
    ruleBetween: table.rule,
    ruleAround: table.rule,
  },
  facts: {
    id: 'FactsTable',
    name: 'Facts Table',
    padding: { top: 3, bottom: 3, left: 0, right: horizontal * 2 },
    ruleBetween: table.rule,
    ruleAround: table.rule,
  },
  definitions: {
    id: 'DefinitionsTable',
    name: 'Definitions Table',
    padding: { top: 0, bottom: text.after, left: 0, right: horizontal * 2 },
    ruleBetween: null,
    ruleAround: null,
  },
  signatures: {
    id: 'SignatureTable',
    name: 'Signature Table',
    padding: { top: BETWEEN_SIGNATURES / 2, bottom: BETWEEN_SIGNATURES / 2, left: 0, right: 36 },
    ruleBetween: null,
    ruleAround: null,
  },
};

const headerRow = element(
  'w:tblStylePr',
  { 'w:type': 'firstRow' },
  element(
    'w:tcPr',
    {},
    element('w:tcBorders', {}, together([rule('w:bottom', table.headRule, colour.accent)])),
    element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.shade }),
  ),
);

export const tableStyles: readonly Xml[] = Object.values(tableStyle).map(({ id, name, ...form }) =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:tblPr', {}, borders(form), cellPadding(form)),
    id === tableStyle.ruled.id ? headerRow : nothing,
  ),
);

function borders({ ruleAround, ruleBetween }: Pick<TableStyle, 'ruleAround' | 'ruleBetween'>): Xml {
  const around =
    ruleAround === null ? [] : [rule('w:top', ruleAround, colour.rule), rule('w:bottom', ruleAround, colour.rule)];
  const between = ruleBetween === null ? [] : [rule('w:insideH', ruleBetween, colour.rule)];
  if (around.length + between.length === 0) return nothing;
  return element('w:tblBorders', {}, ...around, ...between);
}

function cellPadding({ padding }: Pick<TableStyle, 'padding'>): Xml {
  const side = (name: 'top' | 'left' | 'bottom' | 'right'): Xml =>
    element(`w:${name}`, { 'w:w': twips(padding[name]), 'w:type': 'dxa' });
  return element('w:tblCellMar', {}, side('top'), side('left'), side('bottom'), side('right'));
}

function rule(side: string, width: number, colourOfRule: string): Xml {
  return element(side, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': 0, 'w:color': colourOfRule });
}

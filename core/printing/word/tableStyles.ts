import { houseStyle } from '#core/printing/houseStyle.ts';
import { asBorder, type ColourAttributes, type Colours } from '#core/printing/word/colours.ts';
import type { TableForm, WordTable } from '#core/printing/word/story.ts';
import { eighths, twips } from '#core/printing/word/units.ts';
import { element, nothing, type Xml } from '#core/openXml/xml.ts';

const { table, text } = houseStyle;
const BETWEEN_SIGNATURES = 26;

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
    padding: { top: 4, bottom: 4, left: 0, right: horizontal * 2 },
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

/** Room around the text of each of its cells, in points. */
export function paddingOf({ form, padding }: Pick<WordTable, 'form' | 'padding'>): TableStyle['padding'] {
  const { padding: own } = tableStyle[form];
  return padding === null ? own : { ...own, left: padding, right: padding };
}

const headerRow = (colours: Colours): Xml =>
  element(
    'w:tblStylePr',
    { 'w:type': 'firstRow' },
    element(
      'w:tcPr',
      {},
      element('w:tcBorders', {}, rule('w:bottom', table.headRule, colours('accent'))),
      element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': houseStyle.colour.shade }),
    ),
  );

export const tableStyles = (colours: Colours): readonly Xml[] =>
  Object.values(tableStyle).map(({ id, name, ...form }) =>
    element(
      'w:style',
      { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
      element('w:name', { 'w:val': name }),
      element('w:uiPriority', { 'w:val': 99 }),
      element('w:tblPr', {}, borders(form, colours), cellPadding(form)),
      id === tableStyle.ruled.id ? headerRow(colours) : nothing,
    ),
  );

function borders({ ruleAround, ruleBetween }: Pick<TableStyle, 'ruleAround' | 'ruleBetween'>, colours: Colours): Xml {
  const ofRule = colours('rule');
  const around = ruleAround === null ? [] : [rule('w:top', ruleAround, ofRule), rule('w:bottom', ruleAround, ofRule)];
  const between = ruleBetween === null ? [] : [rule('w:insideH', ruleBetween, ofRule)];
  if (around.length + between.length === 0) return nothing;
  return element('w:tblBorders', {}, ...around, ...between);
}

function cellPadding({ padding }: Pick<TableStyle, 'padding'>): Xml {
  const side = (name: 'top' | 'left' | 'bottom' | 'right'): Xml =>
    element(`w:${name}`, { 'w:w': twips(padding[name]), 'w:type': 'dxa' });
  return element('w:tblCellMar', {}, side('top'), side('left'), side('bottom'), side('right'));
}

function rule(side: string, width: number, colour: ColourAttributes): Xml {
  return element(side, { 'w:val': 'single', 'w:sz': eighths(width), 'w:space': 0, ...asBorder(colour) });
}

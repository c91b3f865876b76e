import { join, type Path } from '#core/agreement/path.ts';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Charge } from '#core/agreement/service.ts';
import type { Inline } from '#core/document/document.ts';
import { line, value } from '#core/document/inline.ts';
import { showDuration, showMoney, showParagraphs, showPercent, showWording, showYesNo } from '#core/document/show.ts';
import type { BlockWriter, ComposedBlock, Writing } from '#core/document/writing.ts';
import { receivingParty, shall } from './agreementForce.ts';
import { introduction, paragraph, tableOf, type Column } from './composed.ts';
import { linkedNames } from './linkedNames.ts';
import { objectiveNames } from './objectiveNames.ts';
import { partyInRole } from './partyTerm.ts';

type Option = Agreement['options'][number];
type Lines = readonly (readonly Inline[])[];

/** What is paid, for what, how often, and whether with VAT. */
export const charges: BlockWriter = (writing) => {
  const { charges: fees } = writing.agreement;
  if (fees.length === 0) return [];
  const { charges: words } = writing.words.services;
  const lead = words.introduction(receivingParty(writing), partyInRole(writing, 'provider'), shall(writing));
  const table = { id: 'charges-table', summary: words.summary, columns: chargeColumns(writing), rows: fees };
  return [
    introduction('charges-introduction', lead),
    ...tableOf({ ...table, rowId: (charge) => charge.id }),
    ...vatOfAll(writing),
  ];
};

function chargeColumns(writing: Writing): readonly Column<Charge>[] {
  const { charges: words } = writing.words.services;
  return [
    {
      heading: words.charge,
      width: 4,
      cell: (charge) => [showWording(writing, chargePath(charge, 'name'), charge.name)],
      always: true,
    },
    {
      heading: words.services,
      width: 4,
      cell: (charge) =>
        charge.services.length === 0 ? [] : [linkedNames(writing, chargePath(charge, 'services'), charge.services)],
    },
    {
      heading: words.amount,
      width: 3,
      align: 'right',
      cell: (charge) => [showMoney(writing, chargePath(charge, 'amount'), charge.amount)],
      always: true,
    },
    { heading: words.period, width: 3, cell: (charge) => payable(writing, charge) },
    { heading: words.vat, width: 2, cell: (charge) => vatOf(writing, charge) },
  ];
}

function chargePath({ id }: Charge, key: keyof Charge): Path {
  return join('charges', id, key);
}

function payable(writing: Writing, { id, oneOff, per }: Charge): Lines {
  const { forms, services } = writing.words;
  if (oneOff) return [[value(join('charges', id, 'oneOff'), services.charges.once)]];
  return per === undefined ? [] : [[value(join('charges', id, 'per'), forms.per[per])]];
}

/** Said in the table only where the fees differ; else below it. */
function vatOf(writing: Writing, { id, includesVat }: Charge): Lines {
  if (includesVat === undefined || sameVat(writing) !== null) return [];
  const { withVat, withoutVat } = writing.words.services.charges;
  return [[value(join('charges', id, 'includesVat'), includesVat ? withVat : withoutVat)]];
}

function vatOfAll(writing: Writing): readonly ComposedBlock[] {
  const included = sameVat(writing);
  if (included === null) return [];
  const { allWithVat, allWithoutVat } = writing.words.services.charges;
  return [paragraph('charges-vat', included ? allWithVat : allWithoutVat)];
}

/** Whether all fees are with or without VAT; `null` where they differ or it has not been said of each. */
function sameVat(writing: Writing): boolean | null {
  const answers = new Set(writing.agreement.charges.map(({ includesVat }) => includesVat));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : null;
}

/** Service levels that can be bought: what they give, what they cost, and which have been chosen. */
export const options: BlockWriter = (writing) => {
  const { options: offered } = writing.agreement;
  if (offered.length === 0) return [];
  const { options: words } = writing.words.services;
  const table = { id: 'options-table', summary: words.summary, columns: optionColumns(writing), rows: offered };
  return [
    introduction('options-introduction', words.introduction(receivingParty(writing))),
    ...tableOf({ ...table, rowId: (option) => option.id }),
  ];
};

function optionColumns(writing: Writing): readonly Column<Option>[] {
  const { options: words } = writing.words.services;
  return [
    {
      heading: words.option,
      width: 3,
      cell: (option) => [showWording(writing, optionPath(option, 'name'), option.name)],
      always: true,
    },
    { heading: words.content, width: 5, cell: (option) => contentOf(writing, option) },
    { heading: words.price, width: 4, cell: (option) => priceOf(writing, option), always: true },
    {
      heading: words.chosen,
      width: 2,
      cell: (option) =>
        option.chosen === undefined ? [] : [showYesNo(writing, optionPath(option, 'chosen'), option.chosen)],
    },
  ];
}

function optionPath({ id }: Option, key: keyof Option): Path {
  return join('options', id, key);
}

function contentOf(writing: Writing, { id, description, objectives }: Option): Lines {
  const path = join('options', id);
  return [
    ...(description === undefined ? [] : showParagraphs(writing, join(path, 'description'), description)),
    ...(objectives.length === 0 ? [] : [objectiveNames(writing, join(path, 'objectives'), objectives)]),
  ];
}

function priceOf(writing: Writing, option: Option): Lines {
  const path = join('options', option.id);
  const { price, priceChange, per } = option;
  const change = priceChange === undefined ? null : changedPrice(writing, option, priceChange);
  const money = price === undefined && change !== null ? null : showMoney(writing, join(path, 'price'), price);
  const period = per === undefined ? null : [value(join(path, 'per'), writing.words.forms.per[per])];
  const parts = [money, change, period, unitOf(writing, option)].filter((part) => part !== null);
  return [parts.flatMap((part, index) => (index === 0 ? part : line` ${part}`))];
}

function changedPrice(writing: Writing, { id }: Option, change: string): readonly Inline[] {
  const { options: words } = writing.words.services;
  const share = showPercent(writing, join('options', id, 'priceChange'), change.replace(/^-/, ''));
  return change.startsWith('-') ? words.priceLowered(share) : words.priceRaised(share);
}

function unitOf(writing: Writing, { id, unit, completion }: Option): readonly Inline[] | null {
  if (unit === undefined) return null;
  const shown = showDuration(writing, join('options', id, 'unit'), unit);
  return writing.words.services.options.perUnit[completion ?? 'exact'](shown);
}

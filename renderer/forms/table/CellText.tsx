import type { z } from 'zod';
import { DECIMAL_PATTERN } from '#core/decimal.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { CellControlProps } from './cellControl.ts';
import type { CellKind } from './cellKind.ts';
import { CellTyped } from './CellTyped.tsx';
import { readCell } from './readCell.ts';
import { isLongText } from '#renderer/forms/controls.tsx';
import { decimalTextOf, percentTextOf } from '#core/editing/decimalText.ts';
import { formedTextOf } from '#renderer/forms/formedText.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import type { Language } from '#core/agreement/language.ts';

/** A cell that is typed in: text, wording, numbers, money, dates, times. */
export function CellText({ question: { slot, value, type }, cell, id, label, describedBy }: CellControlProps) {
  const language = useLanguage();
  const working = useAgreement((agreement) => agreement.language);
  const read = (text: string) => {
    const { open } = useOpenDraft.getState();
    if (open === null || cell.kind === 'plain') return text;
    if (cell.kind === 'wording') return { ...recordOf(value), [working]: text };
    const { agreement } = open.history.present;
    return readCell(cell, slot.schema, text, { language, agreement, pattern: slot.pattern });
  };
  // A wording that only the other language has is shown faintly, so that the cell does not look empty.
  const other = recordOf(value)[working === 'en' ? 'da' : 'en'];
  return (
    <CellTyped
      id={id}
      form={cell.kind !== 'wording' && cell.kind !== 'plain' ? 'line' : isLongText(slot.pattern) ? 'text' : 'words'}
      label={label}
      describedBy={describedBy}
      text={
        cell.kind === 'wording'
          ? textOf(recordOf(value)[working])
          : shown({ cell, schema: slot.schema }, value, language)
      }
      onText={(text) => type(read(text))}
      {...(cell.kind === 'wording' && typeof other === 'string' ? { placeholder: other } : {})}
    />
  );
}

interface Shown {
  readonly cell: CellKind;
  readonly schema: z.ZodType;
}

function shown({ cell, schema }: Shown, value: unknown, language: Language): string {
  if (cell.kind === 'money') {
    const amount = textOf(recordOf(value)['amount']);
    const currency = DECIMAL_PATTERN.test(amount) ? ` ${textOf(recordOf(value)['currency'])}` : '';
    return `${decimalTextOf(amount, language)}${currency}`;
  }
  if (cell.kind === 'formed') return formedTextOf(schema, textOf(value), language);
  if (cell.kind === 'plain') return textOf(value);
  const isPercent = cell.kind === 'percent' && DECIMAL_PATTERN.test(textOf(value));
  return isPercent ? percentTextOf(textOf(value), language) : decimalTextOf(textOf(value), language);
}

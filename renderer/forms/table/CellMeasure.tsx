import { Box } from '@mui/material';
import { bareSchema, propertiesOf } from '#core/agreement/schemaWalk.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { CellControlProps } from './cellControl.ts';
import { CellSelect } from './CellSelect.tsx';
import { CellTyped } from './CellTyped.tsx';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { useMembers } from '#renderer/forms/useOptions.ts';
import { usualUnit } from '#renderer/forms/usualUnit.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** A cell with a number and its unit. */
export function CellMeasure({ question: { slot, value, type, answer }, id, label, describedBy }: CellControlProps) {
  const language = useLanguage();
  const { forms } = useWords();
  const properties = propertiesOf(bareSchema(slot.schema));
  const numberKey = 'amount' in properties ? 'amount' : 'value';
  const unitSchema = bareSchema(properties['unit'] ?? slot.schema);
  const units = useMembers(unitSchema);
  const record = recordOf(value);
  const unit = typeof record['unit'] === 'string' ? record['unit'] : usualUnit(unitSchema, slot.pattern);
  const number = (text: string) => {
    const read = decimalFrom(text, language);
    return read === '' ? undefined : { ...record, [numberKey]: read, unit };
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(36px, 56px) minmax(108px, 1fr)' }}>
      <CellTyped
        id={id}
        label={label}
        describedBy={describedBy}
        placeholder="–"
        text={decimalTextOf(textOf(record[numberKey]), language)}
        onText={(text) => type(number(text))}
      />
      <CellSelect
        label={`${label}: ${forms.unit}`}
        value={unit}
        options={units}
        isQuiet={record[numberKey] === undefined}
        onChoose={(chosen) => answer({ ...record, unit: chosen })}
      />
    </Box>
  );
}

import { Box, IconButton, InputBase, NativeSelect } from '@mui/material';
import DeleteIcon from '@mui/icons-material/Delete';
import { useState } from 'react';
import { recordOf } from '#core/editing/slot.ts';
import { decimalFrom, decimalTextOf } from '#core/editing/decimalText.ts';
import { textOf } from '#renderer/forms/textOf.ts';
import { sealTyping } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { bandWords } from '#renderer/words/bandWords.ts';

/** A band as it stands in the draft, finished or not. */
export type RawBand = Readonly<Record<string, unknown>>;

interface BandRowProps {
  readonly at: string;
  readonly number: number;
  readonly row: RawBand;
  readonly currency: string;
  readonly unit: string;
  readonly onType: (row: RawBand) => void;
  readonly onChoose: (row: RawBand) => void;
  readonly onRemove: () => void;
}

/** One band: from and to, each with a sign that says whether the bound itself belongs to it, and what it pays. */
export function BandRow({ at, number, row, currency, unit, onType, onChoose, onRemove }: BandRowProps) {
  const say = bandWords[useLanguage()];
  const range = recordOf(row['range']);
  const bound = (end: 'from' | 'to') => {
    const one = recordOf(range[end]);
    const isIn = 'inclusive' in one ? one['inclusive'] === true : end === 'from';
    const put = (next: Readonly<Record<string, unknown>> | undefined) =>
      Object.fromEntries(Object.entries({ ...range, [end]: next }).filter(([, value]) => value !== undefined));
    const label = say[end](number);
    const sign = end === 'from' ? (isIn ? '≥' : '>') : isIn ? '≤' : '<';
    return (
      <Cell
        label={label}
        text={textOf(one['value'])}
        unit={unit}
        start={
          <SignButton
            label={say.belongs(label, isIn)}
            sign={sign}
            isFaint={one['value'] === undefined}
            onClick={() => onChoose({ ...row, range: put({ ...one, value: one['value'] ?? '', inclusive: !isIn }) })}
          />
        }
        onDecimal={(value) => onType({ ...row, range: put(value === '' ? undefined : { value, inclusive: isIn }) })}
      />
    );
  };
  return (
    <Box component="tr" data-path={at}>
      <td>{bound('from')}</td>
      <Box component="td" sx={{ pl: 0.5 }}>
        {bound('to')}
      </Box>
      <Box component="td" sx={{ pl: 1.5 }}>
        <Pays number={number} row={row} currency={currency} onType={onType} onChoose={onChoose} />
      </Box>
      <td>
        <IconButton size="small" aria-label={say.remove(number)} onClick={onRemove}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      </td>
    </Box>
  );
}

type PaysProps = Pick<BandRowProps, 'number' | 'row' | 'currency' | 'onType' | 'onChoose'>;

function Pays({ number, row, currency, onType, onChoose }: PaysProps) {
  const say = bandWords[useLanguage()];
  const pays = recordOf(row['pays']);
  const money = recordOf(pays['money']);
  const kind = textOf(pays['kind']);
  const amount = textOf(kind === 'amount' ? money['amount'] : pays[kind]);
  const own = textOf(money['currency']) || currency;
  const paysOf = (next: string, value: string) => ({
    ...row,
    pays: next === 'amount' ? { kind: next, money: { amount: value, currency: own } } : { kind: next, [next]: value },
  });
  return (
    <Cell
      label={say.pays(number)}
      text={amount}
      unit=""
      onDecimal={(value) => onType(paysOf(kind, value))}
      end={
        <NativeSelect
          variant="standard"
          disableUnderline
          value={kind}
          inputProps={{ 'aria-label': say.paysKind(number) }}
          sx={{ fontSize: 13, flexShrink: 0, '& select': { py: 0.25 } }}
          onChange={({ target }) => onChoose(paysOf(target.value, amount))}
        >
          <option value="percent">{say.paysIn.percent}</option>
          <option value="amount">{own}</option>
          <option value="points">{say.paysIn.points}</option>
        </NativeSelect>
      }
    />
  );
}

interface CellProps {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  readonly onDecimal: (decimal: string) => void;
  readonly start?: React.ReactNode;
  readonly end?: React.ReactNode;
}

/** A number in a table. While it has the focus it shows exactly what was typed. */
function Cell({ label, text, unit, onDecimal, start, end }: CellProps) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed === null && text !== '' && !/^-?\d+(?:\.\d+)?$/.test(text);
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        width: 104,
        height: 32,
        px: 0.5,
        border: 1,
        borderRadius: 1,
        borderColor: isWrong ? 'error.main' : 'divider',
        bgcolor: 'background.paper',
        '&:focus-within': { borderColor: 'primary.main', boxShadow: '0 0 0 1px currentColor' },
      }}
    >
      {start}
      <InputBase
        value={typed ?? decimalTextOf(text, language)}
        inputProps={{ 'aria-label': label, inputMode: 'decimal', 'aria-invalid': isWrong }}
        sx={{ flex: 1, minWidth: 0, '& input': { py: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        onFocus={() => setTyped(decimalTextOf(text, language))}
        onBlur={() => {
          setTyped(null);
          sealTyping();
        }}
        onChange={({ target }) => {
          setTyped(target.value);
          onDecimal(decimalFrom(target.value, language));
        }}
      />
      {unit === '' ? null : (
        <Box component="span" aria-hidden sx={{ pl: 0.5, color: 'text.secondary', fontSize: 13 }}>
          {unit}
        </Box>
      )}
      {end}
    </Box>
  );
}

interface SignButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly isFaint: boolean;
  readonly onClick: () => void;
}

function SignButton({ label, sign, isFaint, onClick }: SignButtonProps) {
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={label}
      onClick={onClick}
      sx={{ width: 24, height: 24, borderRadius: 1, fontSize: 15, color: isFaint ? 'text.disabled' : 'text.primary' }}
    >
      {sign}
    </IconButton>
  );
}

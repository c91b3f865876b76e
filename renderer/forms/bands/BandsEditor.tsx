import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { bandSchema, type Band } from '#core/agreement/credit.ts';
import { recordOf } from '#core/editing/slot.ts';
import { usualBands } from '#core/measures/bands.ts';
import { HiddenText } from '#renderer/components/HiddenText.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { change } from '#renderer/state/openDraft.ts';
import { setAnswer } from '#core/editing/answers.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { bandWords } from '#renderer/words/bandWords.ts';
import { BandPicture } from './BandPicture.tsx';
import { BandRow, type RawBand } from './BandRow.tsx';
import { BandVerdict } from './BandVerdict.tsx';
import { pastedBands } from './pastedBands.ts';
import { promisedText } from './rangeText.ts';
import { useBandScale } from './useBandScale.ts';

/** A row nobody has written in gives way to pasted ones. */
function isBegun({ range, pays }: RawBand): boolean {
  const amounts = Object.entries(recordOf(pays)).filter(([key]) => key !== 'kind');
  return Object.keys(recordOf(range)).length > 0 || amounts.some(([, amount]) => amount !== '');
}

/** The steps of a credit as a table, drawn along their axis, with what is wrong with them in words. */
export function BandsEditor({ question: { slot, value, words, type, answer, isUnfinished } }: ControlProps) {
  const language = useLanguage();
  const say = bandWords[language];
  const scale = useBandScale(slot.path);
  const [badLine, setBadLine] = useState<number | null>(null);
  const rows: readonly RawBand[] = Array.isArray(value) ? value.map(recordOf) : [];
  const bands = rows.flatMap((row): readonly Band[] => {
    const parsed = bandSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  const usual = scale.promised === null ? null : usualBands(scale.promised);
  const put = (next: readonly RawBand[], kind: 'add' | 'remove' | 'paste') => {
    setBadLine(null);
    change({ kind, pattern: slot.pattern }, null, (draft) => setAnswer(draft, slot.path, next));
  };
  const paste = (event: React.ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!/[\t\n;]/.test(text.trim())) return;
    event.preventDefault();
    const pasted = pastedBands(text, language, scale.currency);
    if (pasted.ok) put([...rows.filter(isBegun), ...pasted.value], 'paste');
    else setBadLine(pasted.problem.line);
  };
  return (
    <Box component="section" aria-label={words.label} data-path={slot.path} onPaste={paste}>
      <Typography sx={{ fontWeight: 600 }}>{words.label}</Typography>
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say.empty}
        </Typography>
      ) : (
        <Box sx={{ overflowX: 'auto', position: 'relative' }}>
          <Box component="table" aria-label={words.label} sx={{ borderCollapse: 'collapse', my: 0.5 }}>
            <Box component="thead" sx={{ textAlign: 'left', fontSize: 13, color: 'text.secondary' }}>
              <tr>
                <Box component="th" scope="col" colSpan={2} sx={{ fontWeight: 400 }}>
                  {say.result}
                </Box>
                <Box component="th" scope="col" sx={{ fontWeight: 400, pl: 1.5 }}>
                  {say.credit}
                </Box>
                <th scope="col">
                  <HiddenText>{say.actions}</HiddenText>
                </th>
              </tr>
            </Box>
            <tbody>
              {rows.map((row, index) => (
                <BandRow
                  key={index}
                  at={`${slot.path}/${index}`}
                  number={index + 1}
                  row={row}
                  currency={scale.currency}
                  unit={scale.symbol}
                  onType={(next) => type(rows.with(index, next))}
                  onChoose={(next) => answer(rows.with(index, next))}
                  onRemove={() => put(rows.toSpliced(index, 1), 'remove')}
                />
              ))}
            </tbody>
          </Box>
        </Box>
      )}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', my: 1 }}>
        <Button
          size="small"
          variant="outlined"
          onClick={() => put([...rows, nextRow(rows, scale.isLowerBetter)], 'add')}
        >
          {say.add}
        </Button>
        {scale.promised === null || usual === null ? null : (
          <Button size="small" variant="outlined" onClick={() => put(usual, 'add')}>
            {(rows.length === 0 ? say.fill : say.fillAgain)(promisedText(scale.promised, scale.show))}
          </Button>
        )}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {say.paste}
      </Typography>
      {scale.isMeasured && scale.promised === null ? (
        <Typography variant="body2" color="textSecondary">
          {say.noPromise}
        </Typography>
      ) : null}
      {scale.promised !== null && usual === null ? (
        <Typography variant="body2" color="textSecondary">
          {say.noRoom(promisedText(scale.promised, scale.show))}
        </Typography>
      ) : null}
      {badLine === null ? null : (
        <Typography variant="body2" color="error" role="alert">
          {say.notPasted(badLine)}
        </Typography>
      )}
      {bands.length === 0 ? null : (
        <>
          <BandPicture bands={bands} scale={scale} />
          {isUnfinished ? null : <BandVerdict bands={bands} scale={scale} />}
        </>
      )}
    </Box>
  );
}

/** A new row goes on where the last one ends, towards worse results. */
function nextRow(rows: readonly RawBand[], isLowerBetter: boolean): RawBand {
  const last = recordOf(rows.at(-1)?.['range']);
  const end = recordOf(last[isLowerBetter ? 'to' : 'from']);
  const pays = { kind: recordOf(rows.at(-1)?.['pays'])['kind'] === 'points' ? 'points' : 'percent' };
  if (typeof end['value'] !== 'string') return { range: {}, pays };
  const meeting = { value: end['value'], inclusive: end['inclusive'] !== true };
  return { range: isLowerBetter ? { from: meeting } : { to: meeting }, pays };
}

import { Box, Button, Checkbox, OutlinedInput, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { componentSchema, type Component } from '#core/agreement/frame.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { FoundClause } from '#core/importing/clauses.ts';
import { OFFERED_VALUES, valueWords, type OfferedValue } from '#core/importing/values.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { importingWords } from '#renderer/words/importingWords.ts';
import { capitalise } from '#renderer/measured/capitalise.ts';
import { words as documentWords } from '#core/document/words/words.ts';
import { FoundText } from './FoundText.tsx';
import type { Chosen } from './ImportClausesDialog.tsx';

/** More blanks than this are left to the clause editor: a form of so many is filled in there. */
const MOST_BLANKS = 40;
const SHORTEST_TO_FOLD = 160;

interface FoundClauseRowProps {
  readonly id: number;
  readonly chosen: Chosen;
  readonly onChange: (change: Partial<Chosen>) => void;
}

/** A found clause: whether it is taken, under which name, where it belongs, and what its blanks wait for. */
export function FoundClauseRow({ id, chosen, onChange }: FoundClauseRowProps) {
  const language = useLanguage();
  const words = importingWords[language];
  const { languages } = useWords();
  const { found, name, isTicked, isTakable } = chosen;
  const isLong = plainLength(found) > SHORTEST_TO_FOLD;
  const [isShown, setIsShown] = useState(!isLong);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Checkbox
        checked={isTicked}
        disabled={!isTakable}
        onChange={({ target }) => onChange({ isTicked: target.checked })}
        slotProps={{ input: { 'aria-label': words.take(name) } }}
        sx={{ alignSelf: 'flex-start', mt: -0.25 }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <OutlinedInput
            size="small"
            value={name}
            onChange={({ target }) => onChange({ name: target.value })}
            slotProps={{ input: { 'aria-label': words.name, maxLength: 200 } }}
            sx={{ flex: 1, minWidth: 220 }}
          />
          <Choice
            id={`clause-${id}-component`}
            label={words.component}
            value={chosen.component}
            options={componentSchema.options.map((value) => ({ value, label: componentLabel(value, language) }))}
            onChoose={(value) =>
              onChange({ component: componentSchema.options.find((one) => one === value) ?? 'frame' })
            }
          />
          <Choice
            id={`clause-${id}-language`}
            label={words.language}
            value={chosen.language}
            options={LANGUAGES.map((value) => ({ value, label: languages[value] }))}
            onChoose={(value) => onChange({ language: value === 'da' ? 'da' : 'en' })}
          />
        </Stack>
        {isTakable ? null : (
          <Typography variant="body2" sx={{ color: 'warning.main', mt: 0.5 }}>
            {words.notTakable}
          </Typography>
        )}
        <FoundText found={found} fillings={chosen.fillings} isWhole={isShown} />
        {isLong ? (
          <Button size="small" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
            {isShown ? words.hideText : words.showText}
          </Button>
        ) : null}
        <Blanks id={id} chosen={chosen} onChange={onChange} />
      </Box>
    </Box>
  );
}

function Blanks({ id, chosen: { found, fillings }, onChange }: FoundClauseRowProps) {
  const language = useLanguage();
  const words = importingWords[language];
  if (found.blanks.length === 0) return null;
  const options = OFFERED_VALUES.map((value) => ({ value, label: valueWords[language][value] }));
  const fill = (at: number, value: OfferedValue | undefined) => {
    const next = new Map(fillings);
    if (value === undefined) next.delete(at);
    else next.set(at, value);
    onChange({ fillings: next });
  };
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {words.blanks}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, auto) 1fr', columnGap: 2, rowGap: 0.5 }}>
        {found.blanks.slice(0, MOST_BLANKS).map(({ label }, at) => {
          const field = `clause-${id}-blank-${at}`;
          return (
            // A blank is known by its place among the blanks of its clause.
            <Box key={field} sx={{ display: 'contents' }}>
              <Typography
                component="label"
                htmlFor={field}
                variant="body2"
                sx={{ alignSelf: 'center', overflowWrap: 'anywhere', maxWidth: 260 }}
              >
                {words.blank(at + 1, label)}
              </Typography>
              <Box>
                <Choice
                  id={field}
                  value={fillings.get(at) ?? ''}
                  none={words.blankStays}
                  options={options}
                  onChoose={(chosen) =>
                    fill(
                      at,
                      OFFERED_VALUES.find((one) => one === chosen),
                    )
                  }
                />
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

function componentLabel(component: Component, language: Language): string {
  return capitalise(documentWords[language].choices['component']?.[component] ?? component, language);
}

function plainLength({ blocks }: FoundClause): number {
  return blocks
    .flatMap(({ pieces }) => pieces)
    .reduce((sum, piece) => sum + (piece.kind === 'words' ? piece.text.length : 10), 0);
}

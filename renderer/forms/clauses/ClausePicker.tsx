import {
  Box,
  Button,
  ButtonBase,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Shelf } from '#core/editing/clauses/shelf.ts';
import { SearchField } from '#renderer/components/SearchField.tsx';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { clauseWords, inLanguage } from '#renderer/words/clauseWords.ts';
import { ClauseDetails } from './ClauseDetails.tsx';
import { matcherOf, partsOf, STANCES } from './matching.ts';

interface ClausePickerProps {
  readonly title: string;
  readonly offered: readonly LibraryClause[];
  readonly shelf: Shelf;
  /** One takes the place of another; otherwise several may be chosen. */
  readonly isOne: boolean;
  readonly onClose: () => void;
  readonly onTake: (clauses: readonly LibraryClause[]) => void;
}

/** Clauses of the library to choose from: found as one types, each shown with the values of the draft in it. */
export function ClausePicker({ title, offered, shelf, isOne, onClose, onTake }: ClausePickerProps) {
  const language = useLanguage();
  const say = clauseWords[language];
  const [typed, setTyped] = useState('');
  const [stance, setStance] = useState<string>('');
  const [chosen, setChosen] = useState<readonly LibraryClause[]>([]);
  const [looked, setLooked] = useState<LibraryClause | undefined>(undefined);
  const find = useMemo(() => matcherOf(offered), [offered]);
  const found = useMemo(() => find({ typed, stance }), [find, typed, stance]);
  const shown = looked !== undefined && found.includes(looked) ? looked : found[0];
  const toggle = (clause: LibraryClause) => {
    setLooked(clause);
    if (isOne) setChosen([clause]);
    else setChosen(chosen.includes(clause) ? chosen.filter((one) => one !== clause) : [...chosen, clause]);
  };
  const take = isOne && shown !== undefined ? [shown] : chosen;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="lg" aria-labelledby="clause-picker">
      <DialogTitle id="clause-picker">{title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', gap: 3, height: '70vh', pb: 0 }}>
        <Box sx={{ width: 360, flexShrink: 0, display: 'flex', flexDirection: 'column', pt: 1 }}>
          <SearchField label={say.search} text={typed} onText={setTyped} />
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, my: 1 }}>
            <Choice
              id="clause-stance"
              label={say.stanceLabel}
              value={stance}
              none={say.anyStance}
              options={STANCES.map((one) => ({ value: one, label: say.stances[one] }))}
              onChoose={(one) => setStance(one ?? '')}
            />
            <Typography variant="body2" color="textSecondary" role="status">
              {found.length === 0 ? say.nothingFound : say.found(found.length)}
            </Typography>
          </Box>
          <PickerList found={found} shown={shown} chosen={isOne ? null : chosen} onLook={setLooked} onToggle={toggle} />
        </Box>
        {shown === undefined ? null : <ClauseDetails key={shown.id} clause={shown} shelf={shelf} />}
      </DialogContent>
      <DialogActions sx={{ borderTop: 1, borderColor: 'divider' }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1, pl: 2 }}>
          {say.ownCopy}
        </Typography>
        <Button onClick={onClose}>{say.cancel}</Button>
        <Button variant="contained" disabled={take.length === 0} onClick={() => onTake(take)}>
          {isOne ? say.exchangeNow : say.insert(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface PickerListProps {
  readonly found: readonly LibraryClause[];
  readonly shown: LibraryClause | undefined;
  /** `null` where one only is chosen, by looking at it. */
  readonly chosen: readonly LibraryClause[] | null;
  readonly onLook: (clause: LibraryClause) => void;
  readonly onToggle: (clause: LibraryClause) => void;
}

/** The clauses by the part of the agreement they are printed in, the part of the best one first. */
function PickerList({ found, shown, chosen, onLook, onToggle }: PickerListProps) {
  const language = useLanguage();
  const say = clauseWords[language];
  const agreement = useAgreement((whole) => whole);
  return (
    <Box sx={{ flex: 1, overflow: 'auto', pb: 2, pr: 1 }}>
      {partsOf(found).map((component) => {
        const here = found.filter((clause) => clause.component === component);
        const name = choiceWord(agreement, language, { of: 'component', member: component });
        return (
          <Box key={component} component="section" aria-label={name} sx={{ mb: 1.5 }}>
            <Typography component="h3" variant="body2" color="textSecondary" sx={{ fontWeight: 600, mb: 0.25 }}>
              {name.charAt(0).toLocaleUpperCase(language) + name.slice(1)}
            </Typography>
            {here.map((clause) => (
              <Box key={clause.id} sx={{ display: 'flex', alignItems: 'center' }}>
                {chosen === null ? null : (
                  <Checkbox
                    size="small"
                    sx={{ p: 0.5 }}
                    checked={chosen.includes(clause)}
                    onChange={() => onToggle(clause)}
                    slotProps={{ input: { 'aria-label': say.choose(inLanguage(clause.name, language)) } }}
                  />
                )}
                <ButtonBase
                  aria-pressed={clause === shown}
                  onClick={() => onLook(clause)}
                  sx={{
                    flex: 1,
                    minWidth: 0,
                    justifyContent: 'space-between',
                    gap: 1,
                    textAlign: 'left',
                    typography: 'body1',
                    px: 1,
                    py: 0.5,
                    borderRadius: 1,
                    bgcolor: clause === shown ? 'action.selected' : undefined,
                    '&:hover': { bgcolor: 'action.hover' },
                  }}
                >
                  <span>{inLanguage(clause.name, language)}</span>
                  <Typography component="span" variant="body2" color="textSecondary" sx={{ flexShrink: 0 }}>
                    {say.stances[clause.stance]}
                  </Typography>
                </ButtonBase>
              </Box>
            ))}
          </Box>
        );
      })}
    </Box>
  );
}

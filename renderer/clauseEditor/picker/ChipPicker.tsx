import { Box, Checkbox, Dialog, FormControlLabel, InputBase, Typography } from '@mui/material';
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react';
import { SearchedOption } from '#renderer/components/SearchedOption.tsx';
import { movedTo } from '#renderer/palette/movedTo.ts';
import type { ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { matchingOffers, type Insertion, type Offer } from './offers.ts';

interface ChipPickerProps {
  readonly words: ClauseEditorWords;
  readonly offers: readonly Offer[];
  readonly onPick: (insertion: Insertion) => void;
  readonly onClose: () => void;
}

/** All that can be put into the text behind one field: type, choose, Enter. */
export function ChipPicker({ words: { picker }, offers, onPick, onClose }: ChipPickerProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isNegated, setNegated] = useState(false);
  const asked = useDeferredValue(query);
  const shown = useMemo(() => matchingOffers(offers, asked), [offers, asked]);
  const at = Math.min(chosen, shown.length - 1);
  const pick = (offer: Offer | undefined) => {
    if (offer !== undefined) onPick(negated(offer.insertion, isNegated));
  };
  const press = (event: KeyboardEvent) => {
    const moved = movedTo(event.key, at, shown.length);
    if (moved !== null) setChosen(moved);
    else if (event.key === 'Enter') pick((asked === query ? shown : matchingOffers(offers, query))[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      transitionDuration={0}
      slotProps={{ paper: { 'aria-label': picker.title } }}
      sx={{
        '& .MuiDialog-container': { alignItems: 'flex-start' },
        '& .MuiDialog-paper': { mt: '9vh', maxHeight: '76vh' },
      }}
    >
      <InputBase
        inputRef={focusNow}
        fullWidth
        value={query}
        placeholder={picker.search}
        onChange={({ target }) => {
          setQuery(target.value);
          setChosen(0);
        }}
        onKeyDown={press}
        sx={{ px: 2, py: 1.25, fontSize: 16, borderBottom: 1, borderColor: 'divider', flexShrink: 0 }}
        slotProps={{
          input: {
            role: 'combobox',
            'aria-label': picker.search,
            'aria-expanded': shown.length > 0,
            'aria-controls': `${id}-list`,
            'aria-autocomplete': 'list',
            ...(shown.length === 0 ? {} : { 'aria-activedescendant': `${id}-${at}` }),
          },
        }}
      />
      <Box id={`${id}-list`} role="listbox" tabIndex={-1} aria-label={picker.title} sx={{ overflow: 'auto', py: 0.5 }}>
        {shown.map((offer, index) => (
          <OfferLine
            key={offer.id}
            id={`${id}-${index}`}
            offer={offer}
            kind={picker.kinds[offer.insertion.kind]}
            isChosen={index === at}
            onPoint={() => setChosen(index)}
            onPick={() => pick(offer)}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, borderTop: 1, borderColor: 'divider' }}>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ flex: 1, py: 1 }}>
          {shown.length === 0 ? picker.nothing : picker.count(shown.length)}
        </Typography>
        {shown[at]?.insertion.kind === 'condition' ? (
          <FormControlLabel
            control={
              <Checkbox size="small" checked={isNegated} onChange={({ target }) => setNegated(target.checked)} />
            }
            label={picker.not}
          />
        ) : null}
      </Box>
    </Dialog>
  );
}

function negated(insertion: Insertion, isNegated: boolean): Insertion {
  return insertion.kind === 'condition'
    ? { ...insertion, condition: { ...insertion.condition, isNegated } }
    : insertion;
}

function focusNow(field: HTMLInputElement | null): void {
  field?.focus();
}

interface OfferLineProps {
  readonly id: string;
  readonly offer: Offer;
  readonly kind: string;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function OfferLine({ id, offer, kind, isChosen, onPoint, onPick }: OfferLineProps) {
  return (
    <SearchedOption id={id} isChosen={isChosen} onPoint={onPoint} onChoose={onPick}>
      <Typography sx={{ minWidth: 0 }}>{offer.name}</Typography>
      <Typography
        noWrap
        variant="body2"
        color={isChosen ? 'textPrimary' : 'textSecondary'}
        sx={{ flex: 1, minWidth: 0 }}
      >
        {offer.about}
      </Typography>
      <Typography variant="body2" color={isChosen ? 'textPrimary' : 'textSecondary'} sx={{ flexShrink: 0 }}>
        {kind}
      </Typography>
    </SearchedOption>
  );
}

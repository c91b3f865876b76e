import { Checkbox, FormControlLabel } from '@mui/material';
import { useMemo, useState } from 'react';
import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { SearchedDialog } from '#renderer/components/SearchedDialog.tsx';
import { namingFor, type Naming } from './naming.ts';
import { offerSearch, offersFor, type Insertion, type Offer, type Target } from './offers.ts';

interface ChipPickerProps {
  readonly naming: Naming;
  readonly targets: readonly Target[];
  /** Terms that the clause itself defines. */
  readonly terms: readonly ClauseTerm[];
  readonly onPick: (insertion: Insertion) => void;
  readonly onClose: () => void;
}

/** All that can be put into the text behind one field; found by its name in either language. */
export function ChipPicker({ naming, targets, terms, onPick, onClose }: ChipPickerProps) {
  const { picker } = naming.words;
  const find = useMemo(() => {
    const other = namingFor(naming.agreement, naming.language === 'en' ? 'da' : 'en');
    return offerSearch(offersFor(naming, targets, terms), offersFor(other, targets, terms), naming);
  }, [naming, targets, terms]);
  const [isNegated, setNegated] = useState(false);
  return (
    <SearchedDialog
      title={picker.title}
      search={picker.search}
      find={find}
      lineOf={({ name, about, insertion }) => ({ name, about, mark: picker.kinds[insertion.kind] })}
      countOf={(found) => (found === 0 ? picker.nothing : picker.count(found))}
      renderSettings={(chosen) =>
        chosen?.insertion.kind === 'condition' ? (
          <FormControlLabel
            control={
              <Checkbox size="small" checked={isNegated} onChange={({ target }) => setNegated(target.checked)} />
            }
            label={picker.not}
          />
        ) : null
      }
      onChoose={(offer: Offer) => onPick(negated(offer.insertion, isNegated))}
      onClose={onClose}
    />
  );
}

function negated(insertion: Insertion, isNegated: boolean): Insertion {
  return insertion.kind === 'condition'
    ? { ...insertion, condition: { ...insertion.condition, isNegated } }
    : insertion;
}

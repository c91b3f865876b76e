import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { addEntries, type ChosenEntry } from '#core/catalogue/addEntries.ts';
import type { CatalogueEntry, TypicalTarget } from '#core/catalogue/entry.ts';
import { findEntries } from '#core/catalogue/findEntries.ts';
import { metricCatalogue } from '#core/catalogue/metricCatalogue.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import type { Draft } from '#core/editing/draft.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { change, newId } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { EntryList } from './EntryList.tsx';

interface CatalogueDialogProps {
  readonly onClose: () => void;
  /** What else happens in the same change, with the ids of the targets that were added. */
  readonly and?: (draft: Draft, objectives: readonly string[]) => Draft;
  /** Told the ids of the metrics that were added. */
  readonly onAdded?: (metrics: readonly string[]) => void;
}

/** The catalogue of metrics: found as one types, looked at before choosing, several added as one change. */
export function CatalogueDialog({ onClose, and = (draft) => draft, onAdded }: CatalogueDialogProps) {
  const language = useLanguage();
  const words = catalogueWords[language];
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<readonly ChosenEntry[]>([]);
  const found = findEntries(metricCatalogue, typed);
  const [looked, setLooked] = useState<CatalogueEntry | undefined>(metricCatalogue[0]);
  const shown = looked !== undefined && found.includes(looked) ? looked : found[0];
  const choose = (entry: CatalogueEntry, target: TypicalTarget | null) =>
    setChosen([...chosen.filter((one) => one.entry !== entry), { entry, target }]);
  const toggle = (entry: CatalogueEntry) => {
    setLooked(entry);
    if (chosen.some((one) => one.entry === entry)) setChosen(chosen.filter((one) => one.entry !== entry));
    else choose(entry, entry.targets[0] ?? null);
  };
  const add = () => {
    const metrics = addChosen(chosen, and);
    onClose();
    onAdded?.(metrics);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="catalogue-title">
      <DialogTitle id="catalogue-title">{words.title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', height: '70vh', pb: 0 }}>
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {words.about}
        </Typography>
        <Box sx={{ display: 'flex', gap: 3, flex: 1, minHeight: 0 }}>
          <Box sx={{ width: 320, flexShrink: 0, display: 'flex', flexDirection: 'column' }}>
            <TypedText
              id="catalogue-search"
              label={words.search}
              placeholder={words.search}
              text={typed}
              onText={setTyped}
            />
            <Typography variant="body2" color="textSecondary" role="status" sx={{ my: 0.75 }}>
              {found.length === 0 ? words.nothingFound(typed.trim()) : words.found(found.length)}
            </Typography>
            <EntryList
              found={found}
              shown={shown}
              chosen={chosen.map(({ entry }) => entry)}
              onLook={setLooked}
              onToggle={toggle}
            />
          </Box>
          {shown === undefined ? null : (
            <EntryDetails
              key={shown.id}
              entry={shown}
              target={chosen.find(({ entry }) => entry === shown)?.target}
              onTarget={(target) => choose(shown, target)}
            />
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ borderTop: 1, borderColor: 'divider' }}>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button variant="contained" disabled={chosen.length === 0} onClick={add}>
          {words.add(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Adds what was chosen as one change, in the order of the catalogue; gives the ids of the metrics. */
function addChosen(
  chosen: readonly ChosenEntry[],
  and: (draft: Draft, objectives: readonly string[]) => Draft,
): readonly string[] {
  const made: { entity: EntityName; id: string }[] = [];
  const noted = (entity: EntityName) => {
    const id = newId(entity);
    made.push({ entity, id });
    return id;
  };
  const idsOf = (entity: EntityName) => made.filter((one) => one.entity === entity).map(({ id }) => id);
  const ordered = metricCatalogue.flatMap((entry) => chosen.find((one) => one.entry === entry) ?? []);
  change({ kind: 'add', pattern: 'metrics' }, null, (draft) => {
    const languages = writtenLanguages(draft.agreement);
    const added = addEntries(draft, ordered, { newId: noted, languages });
    return and(added, idsOf('objective'));
  });
  return idsOf('metric');
}

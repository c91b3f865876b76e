import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { addEntries, type ChosenEntry } from '#core/catalogue/addEntries.ts';
import type { CatalogueEntry, TypicalTarget } from '#core/catalogue/entry.ts';
import { findEntries } from '#core/catalogue/findEntries.ts';
import { metricCatalogue } from '#core/catalogue/metricCatalogue.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { change, newId, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { catalogueWords } from '#renderer/words/catalogueWords.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { EntryList } from './EntryList.tsx';

interface CatalogueDialogProps {
  readonly onClose: () => void;
  /** Told of the metrics and targets that were added, by id. */
  readonly onAdded: (added: { readonly metrics: readonly string[]; readonly objectives: readonly string[] }) => void;
}

/** The catalogue of metrics: found as one types, looked at before choosing, several added as one change. */
export function CatalogueDialog({ onClose, onAdded }: CatalogueDialogProps) {
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
    const added = addChosen(chosen);
    onClose();
    onAdded(added);
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
        <Button color="inherit" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button variant="contained" disabled={chosen.length === 0} onClick={add}>
          {words.add(chosen.length)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Adds what was chosen as one change, in the order of the catalogue, and says which ids it got. */
function addChosen(chosen: readonly ChosenEntry[]) {
  const ids = { metric: [] as string[], objective: [] as string[] };
  const noted: typeof newId = (entity) => {
    const id = newId(entity);
    if (entity === 'metric' || entity === 'objective') ids[entity].push(id);
    return id;
  };
  const ordered = metricCatalogue.flatMap((entry) => chosen.find((one) => one.entry === entry) ?? []);
  change({ kind: 'add', pattern: 'metrics' }, null, (draft) => addEntries(draft, ordered, noted));
  const { open } = useOpenDraft.getState();
  const isThere = (id: string) => open?.history.present.agreement.metrics.some((metric) => metric.id === id) === true;
  return { metrics: ids.metric.filter(isThere), objectives: ids.objective };
}

import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type { SharingResults } from '#core/bridge/sharing.ts';
import type { RefusedItem } from '#core/sharing/readShared.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { Setting } from '#renderer/settings/Setting.tsx';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { useSharedTemplate } from '#renderer/state/sharing.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { useShareable, type Shareable } from './useShareable.ts';

type Kind = RefusedItem['kind'];
const KINDS: readonly Kind[] = ['clause', 'template', 'houseRule'];

const keyOf = (kind: Kind, id: string) => `${kind} ${id}`;

/** Asks what of the library is written to a file, and writes it. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const words = sharingWords[useLanguage()];
  const { dialog } = useWords();
  const shareable = useShareable();
  const wanted = useSharedTemplate(({ template }) => template);
  /** Items whose tick was turned from what it is at first. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [versions, setVersions] = useState<'all' | 'newest'>('all');
  const [saved, setSaved] = useState<SharingResults['shareLibrary'] | null>(null);
  const isTicked = (kind: Kind, id: string) => {
    const isAtFirst = wanted === null || (kind === 'template' && id === wanted);
    return isAtFirst !== turned.has(keyOf(kind, id));
  };
  const ticked = (kind: Kind) => (shareable?.[kind] ?? []).flatMap(({ id }) => (isTicked(kind, id) ? [id] : []));
  const count = KINDS.flatMap(ticked).length;
  const tick = (kind: Kind, items: readonly Shareable[], isOn: boolean) => {
    const next = new Set(turned);
    for (const { id } of items) {
      if (isTicked(kind, id) === isOn) continue;
      const key = keyOf(kind, id);
      if (!next.delete(key)) next.add(key);
    }
    setTurned(next);
    setSaved(null);
  };
  const save = async () => {
    const wish = {
      clauses: ticked('clause'),
      templates: ticked('template'),
      houseRules: ticked('houseRule'),
      versions,
    };
    const written = await desktop().ask.shareLibrary(wish);
    if (written.ok) setSaved(written.value);
    else showProblem(written.problem);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby="share-library"
      slotProps={{ paper: { sx: { height: 'min(88vh, 720px)' } } }}
    >
      <DialogTitle id="share-library">{words.shareTitle}</DialogTitle>
      <DialogContent dividers>
        {saved === null ? null : (
          <Alert
            severity="success"
            role="status"
            sx={{ mb: 2 }}
            action={
              <Button size="small" color="inherit" onClick={() => void desktop().ask.showFile({ file: saved.file })}>
                {words.showInFolder}
              </Button>
            }
          >
            {words.saved(saved.name, words.counts(saved))}
          </Alert>
        )}
        <Typography sx={{ mb: 2 }}>{words.shareAbout}</Typography>
        {shareable === null ? null : (
          <Stack spacing={2.5}>
            {KINDS.map((kind) => (
              <Ticks
                key={kind}
                kind={kind}
                items={shareable[kind]}
                isTicked={(id) => isTicked(kind, id)}
                onTick={(items, isOn) => tick(kind, items, isOn)}
              />
            ))}
          </Stack>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5, alignItems: 'flex-end' }}>
        <Box sx={{ mr: 'auto' }}>
          <Setting id="share-versions" label={words.versions}>
            <Choice
              id="share-versions"
              value={versions}
              options={(['all', 'newest'] as const).map((value) => ({ value, label: words.versionKinds[value] }))}
              onChoose={(value) => setVersions(value === 'newest' ? 'newest' : 'all')}
            />
          </Setting>
        </Box>
        <Button onClick={onClose}>{dialog.close}</Button>
        <Button variant="contained" disabled={count === 0} onClick={() => void save()}>
          {words.save(count)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface TicksProps {
  readonly kind: Kind;
  readonly items: readonly Shareable[];
  readonly isTicked: (id: string) => boolean;
  readonly onTick: (items: readonly Shareable[], isOn: boolean) => void;
}

/** The items of one kind, with one tick for them all. */
function Ticks({ kind, items, isTicked, onTick }: TicksProps) {
  const words = sharingWords[useLanguage()];
  const ticked = items.filter(({ id }) => isTicked(id)).length;
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {words.kinds[kind]}
      </Typography>
      {items.length === 0 ? <Typography color="textSecondary">{words.nothingOf[kind]}</Typography> : null}
      {items.length < 2 ? null : (
        <FormControlLabel
          sx={{ display: 'flex', borderBottom: 1, borderColor: 'divider', mr: 0 }}
          label={words.tickAll(words.kinds[kind])}
          control={
            <Checkbox
              size="small"
              checked={ticked === items.length}
              indeterminate={ticked > 0 && ticked < items.length}
              onChange={(_, isOn) => onTick(items, isOn)}
            />
          }
        />
      )}
      {items.map((item) => (
        <FormControlLabel
          key={item.id}
          sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
          label={<Typography sx={{ py: 0.5, overflowWrap: 'anywhere' }}>{item.name}</Typography>}
          control={
            <Checkbox
              size="small"
              sx={{ py: 0.625 }}
              checked={isTicked(item.id)}
              onChange={(_, isOn) => onTick([item], isOn)}
            />
          }
        />
      ))}
    </Box>
  );
}

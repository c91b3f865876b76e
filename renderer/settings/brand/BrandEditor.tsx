import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useMemo, useState } from 'react';
import type { Brand } from '#core/brand/brand.ts';
import { faultsOf } from '#core/brand/faults.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { BrandPreview } from './BrandPreview.tsx';
import { ColourPart } from './ColourPart.tsx';
import type { BrandPartProps } from './brandPart.ts';
import { LogoPart } from './LogoPart.tsx';
import { MarginPart } from './MarginPart.tsx';
import { NamePart } from './NamePart.tsx';
import { SenderPart } from './SenderPart.tsx';
import { TypefacePart } from './TypefacePart.tsx';

interface BrandEditorProps {
  /** `null` for a new one. */
  readonly brand: string | null;
  readonly first: Brand;
  readonly onSaved: (brand: string) => void;
  readonly onClose: () => void;
}

const PARTS: readonly React.ComponentType<BrandPartProps>[] = [
  NamePart,
  LogoPart,
  SenderPart,
  ColourPart,
  TypefacePart,
  MarginPart,
];

/** A brand as it is written, with the pages it makes beside it. */
export function BrandEditor({ brand, first, onSaved, onClose }: BrandEditorProps) {
  const all = useWords();
  const language = useLanguage();
  const words = brandWords[language];
  const [look, setLook] = useState(first);
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const faults = useMemo(() => faultsOf(look, language), [look, language]);
  const save = async () => {
    const saved = await desktop().ask.saveBrand({ brand, look });
    if (saved.ok) onSaved(saved.value.brand);
    else setProblem(saved.problem);
  };
  const close = () => (look === first ? onClose() : setLeaving(true));
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="lg"
      aria-labelledby="brand-title"
      slotProps={{ paper: { sx: { height: 'min(92vh, 860px)' } } }}
    >
      <DialogTitle id="brand-title">{brand === null ? words.newTitle : words.editTitle(first.name)}</DialogTitle>
      <DialogContent
        dividers
        sx={{ p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(340px, 42%)', overflow: 'hidden' }}
      >
        <Stack spacing={3.5} sx={{ overflow: 'auto', px: 3, py: 2.5 }}>
          {PARTS.map((Part, index) => (
            <Part key={index} look={look} faults={faults} onLook={setLook} />
          ))}
        </Stack>
        <BrandPreview look={look} isSound={faults.size === 0} />
      </DialogContent>
      {problem === null ? null : (
        <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
          {problemText(problem, all)}
        </Alert>
      )}
      <DialogActions>
        <Box sx={{ flex: 1 }} />
        <Button onClick={close}>{all.dialog.cancel}</Button>
        <Button variant="contained" disabled={faults.size > 0} onClick={() => void save()}>
          {words.save}
        </Button>
      </DialogActions>
      {isLeaving ? <LeavingQuestion onLeave={onClose} onStay={() => setLeaving(false)} /> : null}
    </Dialog>
  );
}

function LeavingQuestion({ onLeave, onStay }: { readonly onLeave: () => void; readonly onStay: () => void }) {
  const words = brandWords[useLanguage()];
  return (
    <Dialog open onClose={onStay} maxWidth="xs" aria-labelledby="brand-leaving">
      <DialogContent>
        <Typography id="brand-leaving">{words.discardAsks}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onLeave}>{words.discard}</Button>
        <Button variant="contained" onClick={onStay}>
          {words.keepEditing}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

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
import { useEffect, useState } from 'react';
import { newBrand, type Brand } from '#core/brand/brand.ts';
import type { BrandSummary } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { later } from '#renderer/components/later.tsx';
import { problemText } from '#renderer/components/problemText.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { brandsChanged, readBrands, useBrands } from '#renderer/state/brands.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { brandWords } from '#renderer/words/brandWords.ts';
import { LetterheadSetting } from './LetterheadSetting.tsx';
import { Setting } from '#renderer/settings/Setting.tsx';

const { Part: BrandEditor } = later(() => import('./BrandEditor.tsx').then((read) => read.BrandEditor));

interface Edited {
  /** `null` for a new one. */
  readonly brand: string | null;
  readonly look: Brand;
}

type Told =
  { readonly kind: 'problem'; readonly problem: DesktopProblem } | { readonly kind: 'exported'; readonly file: string };

function use(brand: string | null): void {
  changeSettings({ brand });
  void brandsChanged();
}

/** The looks of firms: which one is used, and all there are. */
export function BrandSettings() {
  const words = brandWords[useLanguage()];
  const brands = useBrands((all) => all.brands);
  const used = useSession(({ settings }) => settings?.brand ?? null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [removing, setRemoving] = useState<BrandSummary | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => void readBrands(), []);
  const tell = (problem: DesktopProblem) => setTold(problem.kind === 'cancelled' ? null : { kind: 'problem', problem });
  const edit = async ({ brand }: BrandSummary) => {
    const read = await desktop().ask.readBrand({ brand });
    if (read.ok) setEdited({ brand, look: read.value });
    else tell(read.problem);
  };
  const bringIn = async () => {
    const imported = await desktop().ask.importBrand({});
    if (!imported.ok) return tell(imported.problem);
    setTold(null);
    use(imported.value.brand);
  };
  const exportFile = async ({ brand }: BrandSummary) => {
    const written = await desktop().ask.exportBrand({ brand });
    if (written.ok) setTold({ kind: 'exported', file: written.value.name });
    else tell(written.problem);
  };
  const remove = async ({ brand }: BrandSummary) => {
    setRemoving(null);
    const removed = await desktop().ask.removeBrand({ brand });
    if (!removed.ok) return tell(removed.problem);
    if (used === brand) changeSettings({ brand: null });
    await brandsChanged();
  };
  return (
    <Stack spacing={2.5}>
      <Typography variant="body2" color="textSecondary">
        {words.about}
      </Typography>
      <ToldAlert told={told} />
      {brands === null ? null : brands.length === 0 ? (
        <Typography>{words.none}</Typography>
      ) : (
        <>
          <Setting id="settings-brand" label={words.used} about={words.usedAbout}>
            <Choice
              id="settings-brand"
              value={used ?? ''}
              none={words.noBrand}
              options={brands.map(({ brand, name }) => ({ value: brand, label: name }))}
              onChoose={(chosen) => use(chosen ?? null)}
            />
          </Setting>
          {used === null ? null : <LetterheadSetting key={used} brand={used} />}
          <BrandList
            brands={brands}
            onEdit={(one) => void edit(one)}
            onExport={(one) => void exportFile(one)}
            onRemove={setRemoving}
          />
        </>
      )}
      <Stack direction="row" spacing={1}>
        <Button variant="outlined" onClick={() => setEdited({ brand: null, look: newBrand(words.addName) })}>
          {words.add}
        </Button>
        <Button onClick={() => void bringIn()}>{words.bringIn}</Button>
      </Stack>
      {edited === null ? null : (
        <BrandEditor
          brand={edited.brand}
          first={edited.look}
          onSaved={(brand) => {
            setEdited(null);
            setTold(null);
            if (edited.brand === null) use(brand);
            else void brandsChanged();
          }}
          onClose={() => setEdited(null)}
        />
      )}
      {removing === null ? null : (
        <RemoveQuestion
          name={removing.name}
          onRemove={() => void remove(removing)}
          onCancel={() => setRemoving(null)}
        />
      )}
    </Stack>
  );
}

interface BrandListProps {
  readonly brands: readonly BrandSummary[];
  readonly onEdit: (brand: BrandSummary) => void;
  readonly onExport: (brand: BrandSummary) => void;
  readonly onRemove: (brand: BrandSummary) => void;
}

function BrandList({ brands, onEdit, onExport, onRemove }: BrandListProps) {
  const words = brandWords[useLanguage()];
  return (
    <Box component="ul" aria-label={words.brands} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {brands.map((one) => (
        <Stack
          key={one.brand}
          component="li"
          direction="row"
          spacing={1.5}
          sx={{ alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
        >
          <Typography sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>{one.name}</Typography>
          <Button size="small" aria-label={words.editOne(one.name)} onClick={() => onEdit(one)}>
            {words.edit}
          </Button>
          <Button size="small" aria-label={words.exportOne(one.name)} onClick={() => onExport(one)}>
            {words.exportFile}
          </Button>
          <Button size="small" aria-label={words.removeOne(one.name)} onClick={() => onRemove(one)}>
            {words.remove}
          </Button>
        </Stack>
      ))}
    </Box>
  );
}

function ToldAlert({ told }: { readonly told: Told | null }) {
  const all = useWords();
  const words = brandWords[useLanguage()];
  if (told === null) return null;
  const isProblem = told.kind === 'problem';
  return (
    <Alert severity={isProblem ? 'error' : 'success'} sx={{ whiteSpace: 'pre-line' }}>
      {isProblem ? problemText(told.problem, all) : words.exported(told.file)}
    </Alert>
  );
}

interface RemoveQuestionProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

function RemoveQuestion({ name, onRemove, onCancel }: RemoveQuestionProps) {
  const { dialog } = useWords();
  const words = brandWords[useLanguage()];
  return (
    <Dialog open onClose={onCancel} maxWidth="xs" aria-labelledby="remove-brand">
      <DialogTitle id="remove-brand">{words.removeAsks(name)}</DialogTitle>
      <DialogContent>
        <Typography>{words.removeAbout}</Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onCancel}>{dialog.cancel}</Button>
        <Button variant="contained" color="error" onClick={onRemove}>
          {words.remove}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useDeferredValue, useMemo, useState } from 'react';
import { groupsIn } from '#core/ownTemplates/groups.ts';
import { textsLeftNaming, usuallyKept } from '#core/ownTemplates/makeTemplate.ts';
import { takeFocus } from '#renderer/components/takeFocus.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { OnOff, Setting } from '#renderer/settings/Setting.tsx';
import { saveNow, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showOwnTemplates } from '#renderer/state/ownTemplates.ts';
import { showProblem, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { GroupTicks } from './GroupTicks.tsx';
import { NamingTicks } from './NamingTicks.tsx';
import { useOwnTemplates } from './useOwnTemplates.ts';

/** Asks what of the agreement becomes a template, and keeps it. */
export function MakeTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const words = ownTemplateWords[useLanguage()];
  const { dialog } = useWords();
  const draft = useOpenDraft(({ open }) => open?.draft ?? '');
  const { list } = useOwnTemplates();
  const [about, setAbout] = useState({ name: '', description: '' });
  const [replaces, setReplaces] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const rules = useSession(({ settings }) => settings?.houseRules.length ?? 0);
  const [withHouseRules, setWithHouseRules] = useState(false);
  const wish = useWish();
  const isNameless = about.name.trim() === '';
  const replace = (template: string | null) => {
    setReplaces(template);
    const replaced = list?.templates.find((one) => one.template === template);
    if (replaced !== undefined) setAbout({ name: replaced.name, description: replaced.description });
  };
  const keep = async () => {
    setTried(true);
    if (isNameless) return;
    await saveNow();
    const { name, description } = about;
    const asked = { draft, name: name.trim(), description: description.trim(), withHouseRules, replaces };
    const made = await desktop().ask.makeOwnTemplate({ ...asked, open: [...wish.open], kept: [...wish.kept] });
    if (!made.ok) return showProblem(made.problem);
    onClose();
    showOwnTemplates(made.value.template);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="make-template">
      <Box
        component="form"
        noValidate
        sx={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <DialogTitle id="make-template">{words.makeTitle}</DialogTitle>
        <DialogContent dividers>
          <Stack spacing={2.5}>
            <Typography>{words.makeAbout}</Typography>
            <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
              <Box sx={{ flex: '1 1 320px' }}>
                <Setting id="template-name" label={words.name}>
                  <TextField
                    id="template-name"
                    fullWidth
                    size="small"
                    inputRef={takeFocus}
                    value={about.name}
                    placeholder={words.nameExample}
                    error={isTried && isNameless}
                    helperText={isTried && isNameless ? words.nameMissing : undefined}
                    onChange={({ target }) => setAbout({ ...about, name: target.value })}
                    slotProps={{ htmlInput: { maxLength: 200 } }}
                  />
                </Setting>
              </Box>
              {(list?.templates.length ?? 0) === 0 ? null : (
                <Box sx={{ flex: '0 1 320px', minWidth: 0 }}>
                  <Setting id="template-as" label={words.keepAs}>
                    <Choice
                      id="template-as"
                      value={replaces ?? ''}
                      none={words.asNew}
                      options={(list?.templates ?? []).map(({ template, name }) => ({
                        value: template,
                        label: words.replacing(name),
                      }))}
                      onChoose={(template) => replace(template ?? null)}
                    />
                  </Setting>
                </Box>
              )}
            </Stack>
            <Setting id="template-description" label={words.description} about={words.descriptionAbout}>
              <TextField
                id="template-description"
                fullWidth
                multiline
                maxRows={4}
                size="small"
                value={about.description}
                onChange={({ target }) => setAbout({ ...about, description: target.value })}
                slotProps={{ htmlInput: { maxLength: 4000 } }}
              />
            </Setting>
            <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 4 }}>
              <GroupTicks
                label={words.askedAgain}
                about={words.askedAgainAbout}
                groups={wish.groups.filter(({ group }) => group.kind !== 'part')}
                open={wish.open}
                onTick={wish.tickGroup}
              />
              <GroupTicks
                label={words.partsTitle}
                about={words.partsAbout}
                groups={wish.groups.filter(({ group }) => group.kind === 'part')}
                open={wish.open}
                onTick={wish.tickGroup}
              />
            </Box>
            {wish.naming.length === 0 ? null : (
              <NamingTicks texts={wish.naming} kept={wish.kept} onTick={wish.tickText} />
            )}
            {rules === 0 ? null : (
              <OnOff label={words.withHouseRules(rules)} isOn={withHouseRules} onChange={setWithHouseRules} />
            )}
            <Typography variant="body2" color="textSecondary">
              {words.notTaken}
            </Typography>
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, py: 1.5 }}>
          <Button onClick={onClose}>{dialog.cancel}</Button>
          <Button type="submit" variant="contained">
            {words.keep}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

/** What is ticked, and which texts name a party with that. */
function useWish() {
  const agreement = useAgreement((whole) => whole);
  const groups = useMemo(() => groupsIn(agreement), [agreement]);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(groups.flatMap(({ name, isOpen }) => (isOpen ? [name] : []))),
  );
  const settled = useDeferredValue(open);
  const naming = useMemo(() => textsLeftNaming(agreement, settled), [agreement, settled]);
  /** Texts whose tick is not the usual one. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const usual = new Set(usuallyKept(agreement, naming));
  const kept = new Set(naming.flatMap(({ path }) => (usual.has(path) === turned.has(path) ? [] : [path])));
  return {
    groups,
    open,
    naming,
    kept,
    tickGroup: (name: string, isOpen: boolean) => setOpen(withOne(open, name, isOpen)),
    tickText: (path: string, isOpen: boolean) => setTurned(withOne(turned, path, isOpen === usual.has(path))),
  };
}

function withOne(set: ReadonlySet<string>, one: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...set, one] : [...set].filter((other) => other !== one));
}

import { Alert, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { actionWords } from '#core/bridge/actionWords.ts';
import type { OwnTemplateSummary } from '#core/bridge/ownTemplates.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { EraseDialog } from '#renderer/start/DraftDialogs.tsx';
import { useTemplatePlace } from '#renderer/state/ownTemplates.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { OwnTemplateDetail } from './OwnTemplateDetail.tsx';
import { OwnTemplateNames } from './OwnTemplateNames.tsx';
import { useOwnTemplates } from './useOwnTemplates.ts';

type Shelf = 'list' | 'bin';

/** The own templates: looked at, used, described, deleted and restored. */
export function OwnTemplatesDialog({ onClose }: { readonly onClose: () => void }) {
  const language = useLanguage();
  const words = ownTemplateWords[language];
  const { dialog } = useWords();
  const { list, refresh } = useOwnTemplates();
  const [shelf, setShelf] = useState<Shelf>('list');
  const [removed, setRemoved] = useState<OwnTemplateSummary | null>(null);
  const [erasing, setErasing] = useState<OwnTemplateSummary | null>(null);
  const chosenId = useTemplatePlace(({ chosen }) => chosen);
  const shown = (shelf === 'bin' ? list?.bin : list?.templates) ?? [];
  const chosen = shown.find(({ template }) => template === chosenId) ?? shown[0] ?? null;
  const after = async (work: Promise<Outcome<unknown, DesktopProblem>>) => {
    const done = await work;
    if (!done.ok) showProblem(done.problem);
    await refresh();
    return done.ok;
  };
  const shelve = ({ template }: OwnTemplateSummary, to: Shelf | 'gone') =>
    after(desktop().ask.shelveOwnTemplates({ templates: [template], shelf: to }));
  const remove = async (template: OwnTemplateSummary) => {
    if (await shelve(template, 'bin')) setRemoved(template);
  };
  const restore = async (template: OwnTemplateSummary) => {
    if (!(await shelve(template, 'list'))) return;
    setRemoved(null);
    setShelf('list');
    useTemplatePlace.setState({ chosen: template.template });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="md"
      aria-labelledby="own-templates"
      slotProps={{ paper: { sx: { height: 'min(88vh, 640px)' } } }}
    >
      <DialogTitle id="own-templates">{words.title}</DialogTitle>
      <DialogContent dividers sx={{ p: 0, display: 'flex', flexDirection: 'column' }}>
        {removed === null ? null : (
          <Alert
            severity="success"
            role="status"
            icon={false}
            onClose={() => setRemoved(null)}
            slotProps={{ closeButton: { 'aria-label': dialog.close } }}
            action={
              <Button size="small" color="inherit" onClick={() => void restore(removed)}>
                {words.undo}
              </Button>
            }
          >
            {words.removed(removed.name)}
          </Alert>
        )}
        {list === null || list.damaged === 0 ? null : <Alert severity="warning">{words.damaged(list.damaged)}</Alert>}
        <Box sx={{ flex: 1, minHeight: 0, display: 'grid', gridTemplateColumns: '280px minmax(0, 1fr)' }}>
          <OwnTemplateNames
            templates={shown}
            chosen={chosen?.template ?? null}
            shelf={shelf}
            inBin={list?.bin.length ?? 0}
            onShelf={setShelf}
          />
          {list === null ? null : chosen === null ? (
            <Typography color="textSecondary" sx={{ p: 3 }}>
              {shelf === 'bin' ? words.emptyBin : words.none}
            </Typography>
          ) : (
            <OwnTemplateDetail
              key={`${chosen.template} ${chosen.version} ${shelf}`}
              template={chosen}
              isDeleted={shelf === 'bin'}
              onClose={onClose}
              onChange={after}
              onRemove={() => void remove(chosen)}
              onRestore={() => void restore(chosen)}
              onErase={() => setErasing(chosen)}
            />
          )}
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, py: 1.5 }}>
        <Button aria-haspopup="dialog" onClick={() => showPanel('openShared')} sx={{ mr: 'auto' }}>
          {actionWords[language].openShared}
        </Button>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
      {erasing === null ? null : (
        <EraseDialog
          question={words.eraseAsks(erasing.name)}
          onClose={() => setErasing(null)}
          onErase={() => void shelve(erasing, 'gone')}
        />
      )}
    </Dialog>
  );
}

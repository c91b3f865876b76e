import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Tab, Tabs } from '@mui/material';
import { useState } from 'react';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { settingsWords, type SettingsPage } from '#renderer/words/settingsWords.ts';
import { About } from './About.tsx';
import { later } from '#renderer/components/later.tsx';
import { DataSettings } from './DataSettings.tsx';
import { ExportSettings } from './ExportSettings.tsx';
import { Leaving } from './leaving/Leaving.tsx';
import { WindowSettings } from './WindowSettings.tsx';

/** The rules are read from the disk when somebody looks at them. */
const { Part: CheckSettings } = later(() => import('./CheckSettings.tsx').then((read) => read.CheckSettings));

const { Part: HouseSettings } = later(() => import('./house/HouseSettings.tsx').then((read) => read.HouseSettings));

const { Part: BrandSettings } = later(() => import('./brand/BrandSettings.tsx').then((read) => read.BrandSettings));

const PAGES: Readonly<Record<SettingsPage, React.ComponentType<object>>> = {
  window: WindowSettings,
  export: ExportSettings,
  brand: BrandSettings,
  checks: CheckSettings,
  house: HouseSettings,
  data: DataSettings,
  leaving: Leaving,
  about: About,
};

/** Everything that holds for the whole program; each change holds at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { dialog } = useWords();
  const words = settingsWords[useLanguage()];
  const [page, setPage] = useState<SettingsPage>('window');
  const Page = PAGES[page];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="settings-title">
      <DialogTitle id="settings-title">{words.title}</DialogTitle>
      <DialogContent dividers sx={{ display: 'flex', p: 0, height: 'min(60vh, 520px)', overflow: 'hidden' }}>
        <Tabs
          orientation="vertical"
          value={page}
          onChange={(_, chosen: SettingsPage) => setPage(chosen)}
          aria-label={words.title}
          sx={{
            width: 200,
            flexShrink: 0,
            borderRight: 1,
            borderColor: 'divider',
            pt: 1,
            '& .MuiTab-root': { alignItems: 'flex-start', textAlign: 'left', px: 3 },
          }}
        >
          {(Object.keys(PAGES) as SettingsPage[]).map((one) => (
            <Tab
              key={one}
              value={one}
              label={words.pages[one]}
              id={`settings-tab-${one}`}
              aria-controls="settings-page"
            />
          ))}
        </Tabs>
        <Box
          id="settings-page"
          role="tabpanel"
          aria-labelledby={`settings-tab-${page}`}
          sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 4, py: 3 }}
        >
          <Page />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

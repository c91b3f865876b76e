import { Box, Tab, Tabs, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { showSide, type SidePanel as Side } from '#renderer/state/panels.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { helpWords } from '#renderer/words/helpWords.ts';
import { Glossary } from './Glossary.tsx';
import { KeyList } from './KeyList.tsx';
import { SectionHelp } from './SectionHelp.tsx';
import { later } from '#renderer/components/later.tsx';
import { SidePanel } from '#renderer/components/SidePanel.tsx';

/** The rules are read from the disk when somebody looks at them. */
const { Part: RuleHelp } = later(() => import('./RuleHelp.tsx').then((read) => read.RuleHelp));

type HelpTab = Exclude<Side, 'find'>;
const TABS: readonly HelpTab[] = ['help', 'checks', 'glossary', 'keys'];

const PAGES: Readonly<Record<HelpTab, React.ComponentType<object>>> = {
  help: SectionHelp,
  checks: RuleHelp,
  glossary: Glossary,
  keys: KeyList,
};

/** Help beside the questions: on the section one is in, the words of the trade in both languages, the keys. */
export function HelpPanel({ tab }: { readonly tab: HelpTab }) {
  const language = useLanguage();
  const words = helpWords[language];
  const Page = PAGES[tab];
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  return (
    <SidePanel title={words.title} closeLabel={words.close}>
      <Tabs
        value={tab}
        onChange={(_, chosen: HelpTab) => showSide(chosen)}
        aria-label={words.title}
        variant="fullWidth"
        sx={{
          borderBottom: 1,
          borderColor: 'divider',
          minHeight: 40,
          '& .MuiTab-root': { minHeight: 40, px: 1, py: 0.5, whiteSpace: 'nowrap' },
        }}
      >
        {TABS.map((one) => (
          <Tab key={one} value={one} label={words.tabs[one]} id={`help-tab-${one}`} aria-controls="help-page" />
        ))}
      </Tabs>
      <Box
        ref={page}
        id="help-page"
        role="tabpanel"
        aria-labelledby={`help-tab-${tab}`}
        tabIndex={0}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          px: 2.5,
          py: 2,
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
        }}
      >
        <Page />
      </Box>
      <Typography
        variant="body2"
        color="textSecondary"
        sx={{ px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}
      >
        {words.noAdvice}
      </Typography>
    </SidePanel>
  );
}

import { Box, Button, Stack, Typography } from '@mui/material';
import { Answer } from '#renderer/forms/Answer.tsx';
import { ExportDialog } from '#renderer/export/ExportDialog.tsx';
import { ContractPreview } from '#renderer/preview/ContractPreview.tsx';
import { Review } from '#renderer/review/Review.tsx';
import { SECTION_KEYS, sectionsOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { goTo, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';
import { useSession, useWords } from '#renderer/state/session.ts';
import { VersionsDialog } from '#renderer/versions/VersionsDialog.tsx';
import { Header } from './Header.tsx';
import { SectionMap } from './SectionMap.tsx';

/** The draft that is open: map of sections, questions, contract. */
export function Wizard() {
  const panel = usePanel(({ shown }) => shown);
  const { wizard } = useWords();
  const section = useOpenDraft(({ open }) => open?.section ?? 'agreement');
  const settings = useSession((session) => session.settings);
  const share = settings?.previewShare ?? 42;
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="a"
        href="#questions"
        sx={{ position: 'absolute', left: -9999, '&:focus': { left: 8, top: 8, zIndex: 10, background: '#fff', p: 1 } }}
      >
        {wizard.skipToQuestions}
      </Box>
      <Header />
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        <SectionMap />
        <Box
          component="main"
          id="questions"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, overflow: 'auto', outline: 'none' }}
        >
          <Page key={section} section={section} />
        </Box>
        {settings?.previewShown === false ? null : (
          <Box sx={{ width: `${share}%`, minWidth: 320, borderLeft: 1, borderColor: 'divider' }}>
            <ContractPreview />
          </Box>
        )}
      </Box>
      {panel === 'export' ? <ExportDialog onClose={() => showPanel(null)} /> : null}
      {panel === 'versions' ? <VersionsDialog onClose={() => showPanel(null)} /> : null}
    </Box>
  );
}

function Page({ section }: { readonly section: SectionId }) {
  const words = useWords();
  const sections = useAgreement(({ type }) => type);
  const order = sectionsOf(sections);
  const at = order.indexOf(section);
  const [previous, next] = [order[at - 1], order[at + 1]];
  const { name, about } = words.sections[section];
  return (
    <Box sx={{ maxWidth: 720, px: 4, py: 3 }}>
      <Typography component="h1" variant="h1">
        {name}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {about}
      </Typography>
      {section === 'review' ? <Review /> : null}
      <Stack spacing={3.5}>
        {SECTION_KEYS[section].map((key) => (
          <Answer key={key} at={key} />
        ))}
      </Stack>
      <Stack direction="row" spacing={1} sx={{ mt: 5, pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {previous === undefined ? null : (
          <Button onClick={() => goTo(previous)}>
            {words.wizard.previous}: {words.sections[previous].name}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        {next === undefined ? null : (
          <Button variant="contained" onClick={() => goTo(next)}>
            {words.wizard.next}: {words.sections[next].name}
          </Button>
        )}
      </Stack>
    </Box>
  );
}

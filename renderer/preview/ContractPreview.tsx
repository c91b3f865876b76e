import { Box, Button, Stack, Typography } from '@mui/material';
import { LANGUAGES } from '#core/agreement/language.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { showLanguage, useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { changeSettings, useSession, useWords } from '#renderer/state/session.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';
import { CONTRACT_ID } from './showInContract.ts';
import { ContractBlock } from './Blocks.tsx';

/** The contract as it stands, on its white sheet, beside the questions. */
export function ContractPreview() {
  const { preview, languages } = useWords();
  const { sections, contents, missing, isComposed, language } = useContract();
  const working = useAgreement((agreement) => agreement.language);
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  const zoomBy = (by: number) => changeSettings({ previewZoom: Math.max(50, Math.min(200, zoom + by)) });
  return (
    <Box
      component="section"
      aria-label={preview.title}
      sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
    >
      <Stack
        direction="row"
        spacing={1}
        sx={{ alignItems: 'center', px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}
      >
        <Typography component="h2" variant="h3" sx={{ flex: 1 }}>
          {preview.title}
        </Typography>
        <Choice
          id="contract-language"
          label={preview.language}
          value={language ?? working}
          options={LANGUAGES.map((one) => ({ value: one, label: languages[one] }))}
          onChoose={(chosen) => showLanguage(chosen === 'da' ? 'da' : 'en')}
        />
        <Button size="small" aria-label={preview.smaller} onClick={() => zoomBy(-10)} sx={{ minWidth: 32 }}>
          −
        </Button>
        <Typography variant="body2" sx={{ minWidth: 44, textAlign: 'center', fontVariantNumeric: 'tabular-nums' }}>
          {preview.zoom(zoom)}
        </Typography>
        <Button size="small" aria-label={preview.larger} onClick={() => zoomBy(10)} sx={{ minWidth: 32 }}>
          +
        </Button>
      </Stack>
      <Box
        id={CONTRACT_ID}
        tabIndex={0}
        role="document"
        lang={language ?? working}
        aria-label={preview.title}
        sx={{ flex: 1, overflow: 'auto', p: 2 }}
      >
        {missing === null ? null : <Typography>{preview[missing]}</Typography>}
        {isComposed ? null : <Typography color="textSecondary">{preview.composing}</Typography>}
        {sections.length === 0 ? null : (
          <Box
            sx={{
              backgroundColor: '#fff',
              color: '#22201c',
              maxWidth: 720,
              mx: 'auto',
              px: '6%',
              py: 5,
              boxShadow: '0 0 0 1px #dcd7cc',
              fontFamily: CONTRACT_FONT,
              fontSize: `${(zoom / 100) * 14.5}px`,
              lineHeight: 1.45,
            }}
          >
            {sections.map(({ id, heading, blocks }) => (
              <Box key={id} sx={{ '& + &': { mt: '2em', pt: '1em', borderTop: '1px solid #dcd7cc' } }}>
                {heading === null ? null : <Box sx={{ fontWeight: 700, fontSize: '1.3em' }}>{heading}</Box>}
                {blocks.map((block) => (
                  <ContractBlock
                    key={block.id}
                    block={block}
                    contents={block.kind === 'contents' ? contents : NO_CONTENTS}
                  />
                ))}
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

const NO_CONTENTS: readonly never[] = [];

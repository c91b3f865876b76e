import { Box } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useSession, useWords } from '#renderer/state/session.ts';
import { ContractText } from './ContractText.tsx';
import { ContractToolbar } from './ContractToolbar.tsx';
import type { ContractPlace } from './leads.ts';

const Pages = lazy(async () => ({ default: (await import('#renderer/pages/Pages.tsx')).Pages }));

/** The contract as it stands, as text on a white sheet or as the pages that are printed. */
export function ContractPreview({ place = 'pane' }: { readonly place?: ContractPlace }) {
  const { preview } = useWords();
  const shown = useContract((contract) => contract.language);
  const working = useAgreement((agreement) => agreement.language);
  const view = useSession(({ settings }) => settings?.previewView ?? 'text');
  const [areAnswersShown, showAnswers] = useState(false);
  const language = shown ?? working;
  return (
    <Box
      component="section"
      aria-label={preview.title}
      sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}
    >
      <ContractToolbar
        place={place}
        language={language}
        areAnswersShown={areAnswersShown}
        onAnswersShown={showAnswers}
      />
      {view === 'text' ? (
        <ContractText place={place} language={language} areAnswersShown={areAnswersShown} />
      ) : (
        <Suspense fallback={null}>
          <Pages />
        </Suspense>
      )}
    </Box>
  );
}

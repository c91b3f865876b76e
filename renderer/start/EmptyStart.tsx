import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { SampleSummary } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { showNewAgreement, type Way } from '#renderer/state/newAgreement.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { begin } from './begin.ts';
import { namesIn } from './namesIn.ts';

const OTHER_WAYS: readonly Way[] = ['template', 'blank', 'file'];

/** No draft anywhere: one example, one sentence, one button, and the other ways quietly below. */
export function EmptyStart() {
  const language = useLanguage();
  const { start } = useWords();
  const { ways } = newAgreementWords[language];
  const { otherWays } = startWords[language];
  const sample = useFirstSample();
  return (
    <Stack direction="row" spacing={6} sx={{ flex: 1, alignItems: 'center', justifyContent: 'center', pb: 8 }}>
      <Sheet sample={sample} />
      <Box sx={{ width: 420 }}>
        <Typography component="h2" variant="h2">
          {start.empty}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 1, mb: 2 }}>
          {start.emptyAbout}
        </Typography>
        <Button
          variant="contained"
          onClick={() => {
            if (sample === null) showNewAgreement('sample');
            else void begin({ kind: 'sample', sample: sample.id }, { language, first: null });
          }}
        >
          {start.fromSample}
        </Button>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 4 }}>
          {otherWays}
        </Typography>
        <Stack direction="row" spacing={2.5}>
          {OTHER_WAYS.map((way) => (
            <Button key={way} size="small" aria-haspopup="dialog" onClick={() => showNewAgreement(way)}>
              {ways[way].name}
            </Button>
          ))}
        </Stack>
      </Box>
    </Stack>
  );
}

/** The cover of the example, as it is printed; an empty sheet until it is there. */
function Sheet({ sample }: { readonly sample: SampleSummary | null }) {
  const language = useLanguage();
  const words = useWords();
  return (
    <Box
      component="figure"
      sx={{
        m: 0,
        width: 230,
        height: 325,
        px: 3.5,
        py: 5,
        backgroundColor: '#fff',
        color: '#22201c',
        boxShadow: '0 0 0 1px #dcd7cc',
        fontFamily: CONTRACT_FONT,
      }}
    >
      {sample === null ? null : (
        <>
          <Box sx={{ fontSize: 18, fontWeight: 700, lineHeight: 1.25, mb: 3 }}>
            {sample.title[language] ?? sample.title.en}
          </Box>
          {namesIn(sample.parties, language).map((party) => (
            <Box key={party} sx={{ fontSize: 13, mb: 0.75 }}>
              {party}
            </Box>
          ))}
          <Box component="figcaption" sx={{ mt: 4, fontSize: 12, color: '#5c574e' }}>
            {startWords[language].example} · {words.types[sample.type]}
          </Box>
        </>
      )}
    </Box>
  );
}

function useFirstSample(): SampleSummary | null {
  const [sample, setSample] = useState<SampleSummary | null>(null);
  useEffect(() => {
    void desktop()
      .ask.listSamples({})
      .then((listed) => {
        if (!listed.ok) return showProblem(listed.problem);
        setSample(listed.value.find(({ type }) => type === 'customer') ?? listed.value[0] ?? null);
      });
  }, []);
  return sample;
}

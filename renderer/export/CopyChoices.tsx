import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useId } from 'react';
import { isOmitted } from '#core/agreement/components.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { ExplainedCheckbox } from './ExplainedCheckbox.tsx';
import { OneOf } from './OneOf.tsx';
import type { ExportWish } from './useExportWish.ts';

interface CopyChoicesProps {
  readonly wish: ExportWish;
  readonly onWish: (wish: ExportWish) => void;
}

/** What the files have beyond the contract: the agreement inside, and what helps those who sign. */
export function CopyChoices({ wish, onWish }: CopyChoicesProps) {
  const words = exportWords[useLanguage()];
  const id = useId();
  const isSigned = useAgreement((agreement) => !isOmitted(agreement, 'signatures'));
  const { copy } = wish;
  const change = (changed: Partial<ExportWish['copy']>) => onWish({ ...wish, copy: { ...copy, ...changed } });
  return (
    <>
      <Box>
        <OneOf
          label={words.copy}
          value={copy.isInternal ? 'internal' : 'external'}
          options={{ external: words.external, internal: words.internal }}
          onChoose={(chosen) => change({ isInternal: chosen === 'internal' })}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {copy.isInternal ? words.internalAbout : words.externalAbout}
        </Typography>
      </Box>
      {!isSigned || !wish.formats.includes('pdf') ? null : (
        <Box role="group" aria-labelledby={`${id}-signing`}>
          <Typography id={`${id}-signing`} sx={{ fontWeight: 600 }}>
            {words.forSigning}
          </Typography>
          <Box>
            <FormControlLabel
              label={words.initials}
              control={
                <Checkbox size="small" checked={copy.initials} onChange={(_event, initials) => change({ initials })} />
              }
            />
          </Box>
          <ExplainedCheckbox
            label={words.anchors}
            about={words.anchorsAbout}
            isChecked={copy.anchors}
            onCheck={(anchors) => change({ anchors })}
          />
        </Box>
      )}
    </>
  );
}

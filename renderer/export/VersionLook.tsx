import { Alert, Box, Typography } from '@mui/material';
import { useLanguage } from '#renderer/state/session.ts';
import { lookWords } from '#renderer/words/lookWords.ts';
import { BrandUse } from './BrandUse.tsx';
import { OneOf } from './OneOf.tsx';
import type { ExportWish } from './useExportWish.ts';
import { useDescribedLook, useLookOfVersion } from './useLookOfVersion.ts';

interface VersionLookProps {
  readonly version: string;
  readonly look: ExportWish['look'];
  readonly onLook: (look: ExportWish['look']) => void;
}

/** The look of a final version that is exported again: its own, unless today's is asked for. */
export function VersionLook({ version, look, onLook }: VersionLookProps) {
  const words = lookWords[useLanguage()];
  const looks = useLookOfVersion(version);
  const describe = useDescribedLook();
  if (looks === null) return null;
  const { own, today, isSame } = looks;
  if (own === null) {
    return (
      <Box>
        <Alert severity="info" sx={{ mb: 1 }}>
          {words.unknown}
        </Alert>
        <BrandUse isUsed={look !== 'house'} onUse={(isUsed) => onLook(isUsed ? 'own' : 'house')} />
      </Box>
    );
  }
  if (isSame) {
    return (
      <Box>
        <Typography sx={{ fontWeight: 600, mb: 0.5 }}>{words.look}</Typography>
        <Typography>{words.same(describe(own))}</Typography>
      </Box>
    );
  }
  const isOwn = look === 'own';
  return (
    <Box>
      <OneOf
        label={words.look}
        value={isOwn ? 'own' : 'today'}
        options={{ own: words.own, today: words.today }}
        onChoose={(chosen) => onLook(chosen === 'own' ? 'own' : 'today')}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {isOwn ? words.ownAbout(describe(own)) : words.todayAbout(describe(today))}
      </Typography>
    </Box>
  );
}

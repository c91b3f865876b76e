import { Typography } from '@mui/material';
import { useDescribedLook, useLookOfVersion } from '#renderer/export/useLookOfVersion.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { lookWords } from '#renderer/words/lookWords.ts';

/** The look that a final was made in: what tells those of one fingerprint apart. */
export function LookOfFinal({ version }: { readonly version: string }) {
  const words = lookWords[useLanguage()];
  const looks = useLookOfVersion(version);
  const describe = useDescribedLook();
  if (looks === null) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {`${words.look}: ${looks.own === null ? words.notKept : describe(looks.own)}`}
    </Typography>
  );
}

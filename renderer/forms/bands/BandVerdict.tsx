import { Box, Typography } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Band } from '#core/agreement/credit.ts';
import { bandFaults, type BandFault } from '#core/measures/bands.ts';
import { unreachable } from '#core/unreachable.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { bandWords, type BandWords } from '#renderer/words/bandWords.ts';
import { rangeText, type ShowValue } from './rangeText.ts';
import type { BandScale } from './useBandScale.ts';

/** What is wrong with the bands, each fault a line; or that nothing is. */
export function BandVerdict({ bands, scale }: { readonly bands: readonly Band[]; readonly scale: BandScale }) {
  const say = bandWords[useLanguage()];
  const faults = bandFaults(bands, scale.possible, scale.promised);
  const lines =
    faults.length === 0
      ? [scale.promised === null ? say.sound : say.soundBeneath]
      : faults.map((fault) => faultText(fault, say, scale.show));
  const Icon = faults.length === 0 ? CheckIcon : WarningAmberIcon;
  return (
    <Box role="status">
      <Box component="ul" sx={{ listStyle: 'none', p: 0, my: 0.5 }}>
        {lines.map((line) => (
          <Box component="li" key={line} sx={{ display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
            <Icon fontSize="small" color={faults.length === 0 ? 'success' : 'warning'} aria-hidden />
            <Typography variant="body2">{line}</Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function faultText(fault: BandFault, say: BandWords, show: ShowValue): string {
  const rows = (bands: readonly number[]) => bands.map((band) => band + 1).join(` ${say.and} `);
  switch (fault.kind) {
    case 'empty':
      return say.faults.empty(fault.band + 1);
    case 'gap':
      return say.faults.gap(rangeText(fault.range, show));
    case 'overlap':
      return say.faults.overlap(rangeText(fault.range, show), rows(fault.bands));
    case 'kept':
      return say.faults.kept(rangeText(fault.range, show), rows(fault.bands));
    case 'paysLess':
      return say.faults.paysLess(fault.band + 1, fault.than + 1);
    default:
      return unreachable(fault);
  }
}

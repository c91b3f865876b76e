import type { FuzzTarget } from '#tests/fuzz/target.ts';
import { brandTargets } from './brands.ts';
import { bridgeTargets } from './bridge.ts';
import { fileTargets } from './files.ts';
import { packageTargets } from './packages.ts';
import { pdfTargets } from './pdf.ts';
import { pastedTargets } from './pasted.ts';
import { sharedTargets } from './shared.ts';
import { tableTargets } from './tables.ts';
import { textTargets } from './texts.ts';

/** Everything that reads what came from outside. Their shares are together what `npm run fuzz` reads by default. */
export const fuzzTargets: readonly FuzzTarget[] = [
  ...fileTargets,
  ...textTargets,
  ...pastedTargets,
  ...packageTargets,
  ...pdfTargets,
  ...brandTargets,
  ...sharedTargets,
  ...tableTargets,
  ...bridgeTargets,
];

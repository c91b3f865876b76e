import type { Remedies } from '#core/agreement/remedies.ts';

/** A computation printed in the agreement. */
export type WorkedExample = Remedies['examples'][number];

import type { Fault } from './fault.ts';

export const wordingFaults: readonly Fault[] = [];

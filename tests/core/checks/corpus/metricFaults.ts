import type { Fault } from './fault.ts';

export const metricFaults: readonly Fault[] = [];

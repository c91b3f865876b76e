import type { Fault } from './fault.ts';

export const arithmeticFaults: readonly Fault[] = [];

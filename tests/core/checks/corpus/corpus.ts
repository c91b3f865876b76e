import { arithmeticFaults } from './arithmeticFaults.ts';
import { completenessFaults } from './completenessFaults.ts';
import type { Fault } from './fault.ts';
import { frameFaults } from './frameFaults.ts';
import { houseFaults } from './houseFaults.ts';
import { metricFaults } from './metricFaults.ts';
import { wordingFaults } from './wordingFaults.ts';

/** Every seeded fault. */
export const CORPUS: readonly Fault[] = [
  ...wordingFaults,
  ...completenessFaults,
  ...metricFaults,
  ...arithmeticFaults,
  ...frameFaults,
  ...houseFaults,
];

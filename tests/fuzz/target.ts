import type { Chance } from './chance.ts';

/** What reads something that came from outside. */
export interface FuzzTarget {
  readonly name: string;
  /** How many of 100,000 inputs it gets: fewer where one costs more. */
  readonly share: number;
  /** Makes an input and reads it; whether it was accepted. What throws is a defect. */
  readonly read: (chance: Chance) => boolean | Promise<boolean>;
}

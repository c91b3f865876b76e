/** What somebody wants to get done, in the order they first want it. */
export const GUIDE_TASKS = [
  'firstAgreement',
  'metrics',
  'remedies',
  'ownClauses',
  'library',
  'houseRules',
  'otherTypes',
  'twoLanguages',
  'review',
  'export',
  'sign',
  'verify',
  'addressBook',
  'share',
  'wayBack',
] as const;

export type GuideTask = (typeof GUIDE_TASKS)[number];

/** How one thing is done. What the interface calls something stands in the quotation marks of the language. */
export interface GuideText {
  readonly title: string;
  /** When one wants this, and what one has in the end. */
  readonly about: string;
  readonly steps: readonly string[];
  /** What is good to know besides. */
  readonly notes: readonly string[];
}

export type Guide = Readonly<Record<GuideTask, GuideText>>;

/** Stands at the changes of an agreement where nobody is named. */
export const UNNAMED_REVISER = 'SLA Studio';

/** In letters. */
export const LONGEST_REVISER = 100;

import { z } from 'zod';

/** The unit of a measure that has none yet; that of a length is another in the term of an agreement than in its targets. */
export function usualUnit(units: z.ZodType, pattern: string): string {
  const members = units instanceof z.ZodEnum ? units.options.map(String) : [];
  const length = pattern.startsWith('term/') ? 'month' : 'hour';
  return members.find((unit) => unit === length || unit === 'percent') ?? members[0] ?? '';
}

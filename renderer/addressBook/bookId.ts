import type { EntityName } from '#core/agreement/valueKind.ts';

/** An id of which no two are alike among many thousands: 80 random bits. */
export function bookId(entity: EntityName): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `${entity}-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

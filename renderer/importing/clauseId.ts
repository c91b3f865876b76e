/** An id for an own clause, unlike any other: 80 random bits. */
export function clauseId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `own-${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

import { randomBytes } from 'node:crypto';

/** An id that was never given before: 80 random bits. */
export function newId(): string {
  return randomBytes(10).toString('hex');
}

import { expect, test } from 'vitest';
import { timeAgo } from '#renderer/words/moments.ts';

const at = (text: string) => new Date(text).getTime();
const now = at('2026-11-26T14:05:00');

test.each([
  ['2026-11-26T14:04:30', 'now', 'nu'],
  ['2026-11-26T14:00:00', '5 minutes ago', 'for 5 minutter siden'],
  ['2026-11-26T11:05:00', '3 hours ago', 'for 3 timer siden'],
  ['2026-11-25T23:59:00', 'yesterday', 'i går'],
  ['2026-11-24T15:00:00', '2 days ago', 'i forgårs'],
  ['2026-11-06T09:00:00', '20 days ago', 'for 20 dage siden'],
  ['2026-09-06T09:00:00', '6 Sept 2026', '6. sep. 2026'],
  ['2026-11-26T14:09:00', 'now', 'nu'],
])('%s is %s', (moment, english, danish) => {
  expect(timeAgo(at(moment), now, 'en')).toBe(english);
  expect(timeAgo(at(moment), now, 'da')).toBe(danish);
});

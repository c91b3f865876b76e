import { expect, test } from '@playwright/test';
import { killWhileTyping } from '#tests/faults/killWindow.ts';

test('whatever kills the program, only the last second of typing is lost', async () => {
  test.setTimeout(240_000);
  const report = await killWhileTyping(6);
  expect(report).toMatchObject({ kills: 6, lost: 0, unsound: 0, elsewhere: 0 });
  expect(report.letters).toBeGreaterThan(report.kills);
});

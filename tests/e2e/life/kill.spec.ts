import { expect, test } from '@playwright/test';
import { inWords, killWhileTyping } from '#tests/faults/killWindow.ts';

const kills = Number(process.env['KILLS'] ?? 6);

test('whatever kills the program, only the last second of typing is lost', async () => {
  test.setTimeout(kills * 40_000);
  const report = await killWhileTyping(kills);
  console.log(inWords(report));
  expect(report).toMatchObject({ kills, lost: 0, unsound: 0, elsewhere: 0 });
  expect(report.letters).toBeGreaterThan(kills);
});

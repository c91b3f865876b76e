import { expect, test } from 'vitest';
import { killWhileSaving } from './killStorage.ts';

test('what was answered as saved is there after kill -9, and the database is sound', async () => {
  const report = await killWhileSaving(6);
  expect(report).toMatchObject({ kills: 6, lost: 0, unsound: 0 });
  expect(report.saved).toBeGreaterThan(20);
});

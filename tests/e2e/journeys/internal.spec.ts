import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { english } from '#renderer/words/english.ts';
import { calendarOfHours, frame, matrix, metrics, parties, priorities, services, warning } from './csu.ts';
import { beginBlank, exported, shared } from './deeds.ts';
import { figuresOf } from './figures.ts';
import { goTo } from './person.ts';

const FILE = join(root, 'tests/fixtures/cases/02-csu-east-bay-internal-it/agreement.sla');

test('the internal case of CSU East Bay is written from nothing, reviewed and exported', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(400_000);
  await change(page, { previewShown: false });
  await beginBlank(page, {
    type: 'Internal agreement',
    title: 'Incident management',
    provider: ['Unit that provides the services', 'Information Technology Services'],
    customer: ['Unit that uses them', ''],
  });
  await frame(await goTo(page, 'agreement'));
  await parties(await goTo(page, 'parties'));
  await services(await goTo(page, 'services'));
  await priorities(await goTo(page, 'support'));
  await metrics(await goTo(page, 'metrics'));
  await calendarOfHours(await goTo(page, 'metrics'));
  await warning(await goTo(page, 'remedies'));
  const typed = figuresOf(await shared(app, page, folder));
  const expected = figuresOf(FILE);
  for (const part of PARTS) expect.soft(typed[part], part).toEqual(expected[part]);
  await matrix(await goTo(page, 'support'));
  await expect(page.getByText('Every pair has a priority.')).toBeVisible();
  await goTo(page, 'review');
  await page.getByRole('tab', { name: /^Open points/u }).click();
  // The sheet leaves open when the business hours are, and over which time the two metrics are judged.
  await expect(page.getByText(english.review.blanks(5))).toBeVisible();
  const { word, pdf } = await exported(app, page, folder);
  for (const text of [word, pdf]) {
    for (const said of [
      'Information Technology Services',
      'Critical',
      'Urgent',
      'Normal',
      'Many users',
      '1 hour',
      '8 working hours',
      '80%',
      'agreed with the client',
    ]) {
      expect.soft(text).toContain(said);
    }
  }
});

const PARTS = [
  'title',
  'legalForce',
  'omissions',
  'roles',
  'services',
  'calendars',
  'priorityScheme',
  'support',
  'metrics',
  'objectives',
  'consequences',
] as const;

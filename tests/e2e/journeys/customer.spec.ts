import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { english } from '#renderer/words/english.ts';
import { beginBlank, exported, shared } from './deeds.ts';
import { figuresOf } from './figures.ts';
import {
  claims,
  conditionsAndExclusions,
  credits,
  duties,
  frame,
  metrics,
  parties,
  services,
  SERVICES,
} from './aws.ts';
import { goTo } from './person.ts';

const FILE = join(root, 'tests/fixtures/cases/01-aws-ec2-compute/agreement.sla');

test('the customer case of AWS is written from nothing, reviewed and exported', async ({ app, page, folder }) => {
  test.setTimeout(400_000);
  await change(page, { previewShown: false });
  await beginBlank(page, {
    type: 'Customer agreement',
    title: 'Amazon Compute Service Level Agreement',
    provider: ['Your organisation (provider)', 'Amazon Web Services'],
    customer: ['Customer', ''],
  });
  await frame(await goTo(page, 'agreement'));
  await parties(await goTo(page, 'parties'));
  await services(await goTo(page, 'services'));
  await conditionsAndExclusions(await goTo(page, 'metrics'));
  await metrics(await goTo(page, 'metrics'));
  await duties(await goTo(page, 'responsibilities'));
  await credits(await goTo(page, 'remedies'));
  await claims(await goTo(page, 'remedies'));
  const typed = figuresOf(await shared(app, page, folder));
  const expected = figuresOf(FILE);
  for (const part of PARTS) expect.soft(typed[part], part).toEqual(expected[part]);
  expect.soft(typed['metrics'], 'metrics').toEqual(withoutFormulas(expected['metrics']));
  expect.soft(typed['objectives'], 'objectives').toEqual(withTimes(expected['objectives']));
  await goTo(page, 'review');
  await page.getByRole('tab', { name: reviewWords.en.tabs.open(0) }).click();
  await expect(page.getByText(english.review.nothingOpen)).toBeVisible();
  const { word, pdf } = await exported(app, page, folder);
  for (const text of [word, pdf]) {
    for (const [name] of SERVICES) expect(text).toContain(name);
    for (const said of ['Amazon Web Services', '99.99%', '99.5%', '95.0%', '100%', 'USD 1', 'SLA Credit Request']) {
      expect.soft(text).toContain(said);
    }
    expect(text).not.toContain('[');
  }
});

/** The parts that are the same to the letter. */
const PARTS = [
  'title',
  'version',
  'legalForce',
  'currency',
  'edition',
  'documents',
  'omissions',
  'parties',
  'services',
  'calendars',
  'dimensions',
  'conditions',
  'exclusions',
  'duties',
  'consequences',
  'remedies',
] as const;

type Listed = readonly Readonly<Record<string, unknown>>[];

/** The test writes no formula: the definition says the same in words. */
function withoutFormulas(metrics: unknown): unknown {
  return (metrics as Listed).map((metric) =>
    Object.fromEntries(Object.entries(metric).filter(([key]) => key !== 'formula')),
  );
}

/** “6 min” is read as a time, which the file of the case has as a number of minutes. */
function withTimes(objectives: unknown): unknown {
  const time = { kind: 'duration', comparator: 'atMost', length: { amount: '6', unit: 'minute' } };
  return (objectives as Listed).map((one) =>
    JSON.stringify(one['target']).includes('minute') ? { ...one, target: time } : one,
  );
}

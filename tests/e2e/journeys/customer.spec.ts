import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { root } from '#tests/e2e/program/launch.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { reviewWords } from '#renderer/words/reviewWords.ts';
import { english } from '#renderer/words/english.ts';
import { beginBlank, exported, exportedByKeys, shared, type Texts } from './deeds.ts';
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
import { keyboard } from './keyboard.ts';
import { goByKeys, goTo, type Place } from './person.ts';

const FILE = join(root, 'tests/fixtures/cases/01-aws-ec2-compute/agreement.sla');

test('the customer case of AWS is written from nothing, reviewed and exported', async ({ app, page, folder }) => {
  test.setTimeout(400_000);
  await change(page, { previewShown: false });
  await beginBlank(page, BEGINNING);
  await write((section) => goTo(page, section));
  compare(await shared(app, page, folder));
  await goTo(page, 'review');
  await page.getByRole('tab', { name: reviewWords.en.tabs.open(0) }).click();
  await expect(page.getByText(english.review.nothingOpen)).toBeVisible();
  readBoth(await exported(app, page, folder));
});

test('it is written by keys alone, to the exported files', async ({ app, page, folder }) => {
  test.setTimeout(600_000);
  await change(page, { previewShown: false });
  await beginBlank(page, BEGINNING, keyboard);
  await write((section) => goByKeys(page, section));
  compare(await shared(app, page, folder));
  const review = await goByKeys(page, 'review');
  await review.hands.comeTo(review.at.getByRole('tab', { selected: true }));
  await page.keyboard.press('ArrowRight');
  readBoth(await exportedByKeys(app, page, folder));
});

const BEGINNING = {
  type: 'Customer agreement',
  title: 'Amazon Compute Service Level Agreement',
  provider: ['Provider', 'Amazon Web Services'],
  customer: ['Customer', ''],
} as const;

async function write(go: (section: SectionId) => Promise<Place>): Promise<void> {
  await frame(await go('agreement'));
  await parties(await go('parties'));
  await services(await go('services'));
  await conditionsAndExclusions(await go('metrics'));
  await metrics(await go('metrics'));
  await duties(await go('responsibilities'));
  await credits(await go('remedies'));
  await claims(await go('remedies'));
}

function compare(written: string): void {
  const typed = figuresOf(written);
  const expected = figuresOf(FILE);
  for (const part of PARTS) expect.soft(typed[part], part).toEqual(expected[part]);
  expect.soft(typed['metrics'], 'metrics').toEqual(withoutFormulas(expected['metrics']));
  expect.soft(typed['objectives'], 'objectives').toEqual(withTimes(expected['objectives']));
}

function readBoth({ word, pdf }: Texts): void {
  for (const text of [word, pdf]) {
    for (const [name] of SERVICES) expect(text).toContain(name);
    for (const said of ['Amazon Web Services', '99.99%', '99.5%', '95.0%', '100%', 'USD 1', 'SLA Credit Request']) {
      expect.soft(text).toContain(said);
    }
    expect(text).not.toContain('[');
  }
}

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

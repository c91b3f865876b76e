import { join } from 'node:path';
import { expect, test } from '#tests/e2e/fixtures.ts';
import { change } from '#tests/e2e/program/ask.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { beginBlank, exported, shared } from './deeds.ts';
import {
  changes,
  clauses,
  duties,
  examples,
  frame,
  metrics,
  missingMeasurement,
  parties,
  points,
  price,
  priorities,
  report,
  services,
  support,
  targets,
  term,
} from './erst.ts';
import { figuresOf } from './figures.ts';
import { goTo } from './person.ts';

const FILE = join(root, 'tests/fixtures/cases/03-erhvervsstyrelsen-bilag6/agreement.sla');

test('the annex of Erhvervsstyrelsen is written from nothing in a Danish window, and exported in Danish', async ({
  app,
  page,
  folder,
}) => {
  test.setTimeout(400_000);
  await change(page, { interfaceLanguage: 'da', previewShown: false });
  await page.getByRole('heading', { level: 1, name: 'Aftaler' }).waitFor();
  await beginBlank(page, {
    language: 'da',
    type: 'Kundeaftale',
    title: 'Vedligeholdelse af Plandata-systemerne: serviceniveauaftale',
    provider: ['Leverandør', ''],
    customer: ['Kunde', 'Erhvervsstyrelsen og Plan- og Landdistriktsstyrelsen'],
  });
  await frame(await goTo(page, 'agreement'));
  await parties(await goTo(page, 'parties'));
  await services(await goTo(page, 'services'));
  await priorities(await goTo(page, 'support'));
  await support(await goTo(page, 'support'));
  await duties(await goTo(page, 'responsibilities'));
  await report(await goTo(page, 'governance'));
  await changes(await goTo(page, 'governance'));
  await term(await goTo(page, 'term'));
  await clauses(await goTo(page, 'clauses'));
  await metrics(await goTo(page, 'metrics'));
  await targets(await goTo(page, 'metrics'));
  await points(await goTo(page, 'remedies'));
  await missingMeasurement(await goTo(page, 'remedies'));
  await price(await goTo(page, 'remedies'));
  await examples(await goTo(page, 'remedies'));

  const typed = figuresOf(await shared(app, page, folder), 'da');
  const expected = figuresOf(FILE, 'da');
  expect(Object.keys(typed)).toEqual(expect.arrayContaining([...PARTS]));
  for (const part of PARTS) expect.soft(typed[part], part).toEqual(expected[part]);
  await expect(page.getByText('Kundeaftale · Dansk', { exact: true })).toBeVisible();

  const { word, pdf } = await exported(app, page, folder, 'da');
  for (const text of [word, pdf]) {
    for (const said of SAID) expect.soft(text).toContain(said);
    expect.soft(text).not.toMatch(/\b(?:the|shall|Customer|Provider)\b/u);
  }
});

const PARTS = [
  'title',
  'number',
  'legalForce',
  'currency',
  'timeZone',
  'documents',
  'omissions',
  'roles',
  'services',
  'calendars',
  'priorityScheme',
  'support',
  'duties',
  'governance',
  'metrics',
  'objectives',
  'consequences',
  'remedies',
  'term',
  'clauses',
] as const;

const SAID = [
  'Fredag: kl. 8.00-15.30',
  'Lukket på danske helligdage',
  'Højst 8 timer',
  '1,0 bodspoint pr. påbegyndt procentpoint, som resultatet ligger under Servicemålet',
  '2,0 bodspoint pr. påbegyndt time, som Servicemålet overskrides med',
  '3 bodspoint og yderligere 1 bodspoint pr.',
  '1,0 bodspoint pr. ikke-registreret henvendelse eller rapportopgave',
  'Bod efter Aftalen er konventionalbod.',
  'For hvert bodspoint udgør boden 1 % af det samlede vederlag',
  'højst udgøre 50 % af det samlede vederlag',
  'senest 10 arbejdsdage efter anmodningen',
  'I så fald gælder Kundens kategori.',
] as const;

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { billOfMaterials } from '#tools/packaging/billOfMaterials.ts';
import { bundledPackages, licenseText, notPermissive } from '#tools/packaging/bundledLicenses.ts';

const out = mkdtempSync(join(tmpdir(), 'sla-licenses-'));
afterAll(() => rmSync(out, { recursive: true }));

const zod = { name: 'zod', version: '4.6.7', identifier: 'MIT', text: 'The text of zod\n' };
const dates = {
  name: 'date-holidays',
  version: '3.37.0',
  identifier: '(ISC AND CC-BY-3.0)',
  text: 'The text of dates',
};
const png = { name: 'png-js', version: '1.1.0', identifier: null, text: null };
for (const [bundle, list] of Object.entries({ main: [zod, dates, png], preload: [], renderer: [zod] })) {
  mkdirSync(join(out, bundle));
  writeFileSync(join(out, bundle, 'licenses.json'), JSON.stringify(list));
}
const packages = bundledPackages(out);

test('each package of the bundles once, with its licence', () => {
  expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual([
    'date-holidays (ISC AND CC-BY-3.0)',
    'png-js MIT',
    'zod MIT',
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(ISC AND CC-BY-3.0)', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['', false],
])('a package under “%s” may be shipped: %s', (license, may) => {
  const found = notPermissive([{ name: 'x', version: '1', license, text: '' }]);
  expect(found).toHaveLength(may ? 0 : 1);
});

test('the text that travels with the program holds every licence, and that of the fonts', () => {
  const text = licenseText(packages, 'The text of the fonts');
  for (const part of ['zod 4.6.7', 'The text of zod', 'The text of dates', 'The text of the fonts']) {
    expect(text).toContain(part);
  }
});

test('the bill of materials names Electron and every package by its address', () => {
  const product = { name: 'sla-studio', version: '1.0.0', license: 'MIT', electron: '45.4.1' };
  const bill = JSON.parse(billOfMaterials(product, packages)) as {
    components: readonly { purl: string; licenses: unknown }[];
  };
  expect(bill.components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/electron@45.4.1',
    'pkg:npm/date-holidays@3.37.0',
    'pkg:npm/png-js@1.1.0',
    'pkg:npm/zod@4.6.7',
  ]);
  expect(bill.components[1]?.licenses).toEqual([{ expression: '(ISC AND CC-BY-3.0)' }]);
});

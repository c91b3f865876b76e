import { expect, test } from 'vitest';
import { newBrand } from '#core/brand/brand.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { dataFolder, open, value } from './openFolder.ts';

test('brands are kept between starts, listed in the order of the Danish alphabet, and removed', () => {
  const folder = dataFolder();
  const first = open(folder).storage;
  for (const name of ['Ærø', 'Zebra', 'Alfa']) value(first.brands.keep(name.toLowerCase(), newBrand(name)));
  value(first.brands.keep('firm', aBrand()));
  value(first.brands.keep('alfa', { ...newBrand('Beta'), typeface: 'sourceSans3' }));
  first.close();
  const { brands, close } = open(folder).storage;
  expect(value(brands.list()).map(({ name }) => name)).toEqual(['Beta', 'Zebra', 'Ærø', 'Ærø Hosting']);
  expect(value(brands.read('firm'))).toEqual(aBrand());
  expect(value(brands.read('alfa')).typeface).toBe('sourceSans3');
  value(brands.remove('firm'));
  expect(brands.read('firm')).toEqual({ ok: false, problem: { kind: 'missing', what: 'brand' } });
  close();
});

test('which brand is used is a setting', () => {
  const { storage } = open(dataFolder());
  expect(storage.settings().brand).toBeNull();
  expect(value(storage.changeSettings({ brand: 'firm' })).brand).toBe('firm');
  expect(value(storage.changeSettings({ brand: null })).brand).toBeNull();
});

test('a letterhead is kept with its brand and goes with it', () => {
  const { storage } = open(dataFolder());
  const paper = { name: 'papir.docx', bytes: Uint8Array.of(1, 2, 3) };
  value(storage.brands.keep('firm', newBrand('Firm')));
  expect(value(storage.letterheads.read('firm'))).toBeNull();
  value(storage.letterheads.keep('firm', paper));
  expect(value(storage.letterheads.read('firm'))).toEqual(paper);
  value(storage.letterheads.keep('firm', { ...paper, name: 'nyt.docx' }));
  expect(value(storage.letterheads.read('firm'))?.name).toBe('nyt.docx');
  value(storage.brands.remove('firm'));
  expect(value(storage.letterheads.read('firm'))).toBeNull();
});

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

import { describe, expect, test } from 'vitest';
import { bundleFile, isOwn } from '#electron/bundle.ts';
import { isTrusted } from '#electron/bridge/trustedSender.ts';

describe('an address of the bundle', () => {
  test('is a file in it', () => {
    expect(bundleFile('/program/renderer', 'app://bundle/assets/index.js')).toBe('/program/renderer/assets/index.js');
  });

  test.each([
    'app://bundle/../main/index.js',
    'app://bundle/%2e%2e/main/index.js',
    'app://bundle/..%2fmain/index.js',
    'app://bundle/%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://bundle/a%5c..%5c..%5cmain',
    'app://bundle/a%00.html',
    'app://bundle/%',
    'app://bundle',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
    'nonsense',
  ])('%s leads nowhere or stays inside', (address) => {
    const file = bundleFile('/program/renderer', address);
    expect(file === null || file.startsWith('/program/renderer/')).toBe(true);
  });
});

test.each([
  ['app://bundle/index.html', true],
  ['data:,x', true],
  ['https://example.com/', false],
  ['app://bundle.example.com/', false],
  ['http://app://bundle/', false],
  ['file:///etc/passwd', false],
  ['', false],
])('%s is loaded: %s', (url, isLoaded) => {
  expect(isOwn(url)).toBe(isLoaded);
});

describe('a request is taken', () => {
  const top = { parent: null, url: 'app://bundle/index.html' };
  test('from the top frame of our own page', () => expect(isTrusted(top)).toBe(true));
  test.each([
    ['no frame', null],
    ['a frame within it', { ...top, parent: top }],
    ['another page', { ...top, url: 'https://bundle/index.html' }],
    ['a page that begins alike', { ...top, url: 'app://bundle.evil/index.html' }],
    ['no address', { ...top, url: '' }],
  ])('not from %s', (_, frame) => expect(isTrusted(frame)).toBe(false));
});

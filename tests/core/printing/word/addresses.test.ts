import { describe, expect, it } from 'vitest';
import { acceptedAddress } from '#core/printing/word/addresses.ts';

describe('acceptedAddress', () => {
  it.each([
    'https://example.com',
    'https://ærø.dk/vilkår?a=1&b=2#c',
    'https://example.com:8443/a%20b',
    'mailto:jura@aero.dk',
    'mailto:jura@aero.dk?subject=SLA',
  ])('takes %s as it is', (href) => {
    expect(acceptedAddress(href)).toBe(href);
  });

  it('escapes what an address may not hold', () => {
    expect(acceptedAddress('https://example.com/a b"<>\\{}[]100%')).toBe(
      'https://example.com/a%20b%22%3C%3E%5C%7B%7D%5B%5D100%25',
    );
    expect(acceptedAddress('https://example.com/\ud800')).toBe('https://example.com/\ufffd');
  });

  it.each([
    'javascript:alert(1)',
    'http://example.com',
    'file:///etc/passwd',
    'https://',
    'https:///path',
    'https://user:secret@example.com',
    'https://[::1',
    'https://example.com:99999/',
    'mailto:',
    'mailto:a@b@c',
    ' https://example.com',
  ])('refuses %j', (href) => {
    expect(acceptedAddress(href)).toBeNull();
  });
});

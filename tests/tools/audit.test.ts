import { expect, test } from 'vitest';
import { toldAudit } from '#tools/audit.ts';

const FOUND = {
  vulnerabilities: {
    fflate: {
      via: [
        {
          title: 'Endless loop in unzipSync()',
          url: 'https://github.com/advisories/GHSA-x',
          severity: 'high',
          range: '<=0.8.2',
        },
      ],
    },
    jspdf: { via: ['fflate'] },
  },
};

test('a registry that gives no answer is never taken for one that knows of nothing', () => {
  const told = toldAudit({ message: '405 Method Not Allowed - POST https://registry.example/' });
  expect(told.isClean).toBe(false);
  expect(told.text).toContain('gave no answer');
  expect(told.text).toContain('405 Method Not Allowed');
  expect(told.text).toContain('sbom.cdx.json');
});

test('what is known is told with the versions it is about and where to read on, once', () => {
  expect(toldAudit(FOUND)).toEqual({
    isClean: false,
    text: 'fflate <=0.8.2 (high): Endless loop in unzipSync(), https://github.com/advisories/GHSA-x',
  });
});

test('an answer without weaknesses is clean', () => {
  expect(toldAudit({ vulnerabilities: {} })).toEqual({
    isClean: true,
    text: 'no known weaknesses',
  });
});

test('what is no report at all is no clean bill', () => {
  expect(toldAudit({}).isClean).toBe(false);
  expect(toldAudit(null).isClean).toBe(false);
});

import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import { checker } from '#core/checks/checker.ts';
import type { Finding } from '#core/checks/finding.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { RULES } from '#core/checks/rules.ts';
import { CORPUS } from './corpus.ts';
import { planted, sampleOf, type Fault } from './fault.ts';

const check = checker();

/** Only rules that read the contract need it: it takes longer to make than to check. */
const ofEditions = new Set<string>(RULES.filter(({ reads }) => reads === 'edition').map(({ id }) => id));

function findingsOf(agreement: Agreement, { rule, language }: Fault): readonly Finding[] {
  return check({ agreement, editions: ofEditions.has(rule) ? [draftOf(agreement, language)] : [] });
}

const isMeant = (finding: Finding, { rule, path, language }: Fault) =>
  finding.rule === rule && finding.path === path && (finding.language ?? language) === language;

test.for(CORPUS.map((fault) => [`${fault.rule}, ${fault.language}: ${fault.name}`, fault] as const))(
  '%s',
  ([, fault]) => {
    const sound = { ...structuredClone(sampleOf(fault.sample)), language: fault.language };
    const before = findingsOf(sound, fault);
    expect(before.filter((finding) => isMeant(finding, fault))).toEqual([]);
    const after = findingsOf(planted(fault), fault);
    expect(after.map(({ rule, path }) => `${rule} ${path}`)).toContain(`${fault.rule} ${fault.path}`);
    expect(after.some((finding) => isMeant(finding, fault))).toBe(true);
  },
);

test('every seeded fault has a name of its own', () => {
  const names = CORPUS.map(({ rule, language, name }) => `${rule} ${language} ${name}`);
  expect(names).toEqual([...new Set(names)]);
});

test('every rule has a seeded fault in each language', () => {
  const seeded = new Set(CORPUS.map(({ rule, language }) => `${rule} ${language}`));
  const wanted = RULES.filter(({ isOptional }) => isOptional !== true).flatMap(({ id }) => [`${id} en`, `${id} da`]);
  expect(wanted.filter((one) => !seeded.has(one))).toEqual([]);
  expect(CORPUS.length).toBeGreaterThanOrEqual(150);
});

test('what is found is told in sentences of both languages', () => {
  const findings = CORPUS.flatMap((fault) => findingsOf(planted(fault), fault));
  const odd = findings.flatMap(({ rule, message }) =>
    Object.values(message)
      .filter((text) => !/^[\p{Lu}\p{Nd}“”+−-].*[.?]$/su.test(text))
      .map((text) => `${rule}: ${text}`),
  );
  expect([...new Set(odd)]).toEqual([]);
});

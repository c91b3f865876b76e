import { expect, test } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { checker } from '#core/checks/checker.ts';
import type { Finding } from '#core/checks/finding.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { CORPUS } from './corpus.ts';
import { planted, sampleOf, type Fault } from './fault.ts';

const check = checker();

function findingsOf(agreement: Agreement, language: Language): readonly Finding[] {
  return check({ agreement, editions: [draftOf(agreement, language)] });
}

const isMeant = (finding: Finding, { rule, path, language }: Fault) =>
  finding.rule === rule && finding.path === path && (finding.language ?? language) === language;

test.for(CORPUS.map((fault) => [`${fault.rule}, ${fault.language}: ${fault.name}`, fault] as const))(
  '%s',
  ([, fault]) => {
    const sound = { ...structuredClone(sampleOf(fault.sample)), language: fault.language };
    const before = findingsOf(sound, fault.language);
    expect(before.filter((finding) => isMeant(finding, fault))).toEqual([]);
    const after = findingsOf(planted(fault), fault.language);
    expect(after.map(({ rule, path }) => `${rule} ${path}`)).toContain(`${fault.rule} ${fault.path}`);
    expect(after.some((finding) => isMeant(finding, fault))).toBe(true);
  },
);

test('every seeded fault has a name of its own', () => {
  const names = CORPUS.map(({ rule, language, name }) => `${rule} ${language} ${name}`);
  expect(names).toEqual([...new Set(names)]);
});

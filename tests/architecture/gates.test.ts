import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Copy, type Complaint, type Verdict } from './gates.ts';
import { clean, forLint, forTypes, targets, type Plant } from './plants.ts';

const filesOf = (plants: Plant[]) => Object.fromEntries(plants.map(({ file, text }) => [file, text]));
const about = (complaints: Complaint[], { file }: Plant) => complaints.filter((complaint) => complaint.file === file);

const plantedForLint = new Copy(filesOf(forLint));
const plantedForTypes = new Copy({ ...clean, ...filesOf(forTypes), ...targets }).withSources('core');
const untouched = new Copy(clean);

afterAll(() => {
  for (const copy of [plantedForLint, plantedForTypes, untouched]) copy.remove();
});

describe('lint', () => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await plantedForLint.lint();
  });

  it.each(forLint)('refuses $name', (plant) => {
    const complaints = about(verdict.complaints, plant);
    expect(new Set(complaints.map(({ rule }) => rule))).toEqual(new Set([plant.rule]));
    expect(complaints.map(({ text }) => text).join('\n')).toMatch(plant.advice);
  });

  it('passes what is allowed, having read it', async () => {
    const { passed, complaints, files } = await untouched.lint();
    expect(complaints).toEqual([]);
    expect(files).toBe(Object.keys(clean).length);
    expect(passed).toBe(true);
  });
});

describe('types', () => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await plantedForTypes.types();
  });

  it.each(forTypes)('refuse $name', (plant) => {
    const complaints = about(verdict.complaints, plant);
    expect(complaints.map(({ rule }) => rule)).toContain(plant.rule);
    expect(complaints.map(({ text }) => text).join('\n')).toMatch(plant.advice);
  });

  it('pass what is allowed', async () => {
    expect(await untouched.types()).toEqual({ passed: true, complaints: [] });
  });
});

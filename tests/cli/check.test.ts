import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, SAMPLE, sla } from './runSla.ts';

/** The sample with a company number that has a wrong digit. */
function faulty(change: (text: string) => string = (text) => text): string {
  const file = join(emptyFolder(), 'faulty.sla');
  writeFileSync(file, change(readFileSync(SAMPLE, 'utf8').replace('34183007', '34183008')));
  return file;
}

// Each of these starts the real program, which takes its time on a busy machine.
describe('check', () => {
  it('says nothing of a finished sample, and fails for a hint only where that is asked', () => {
    const file = join(emptyFolder(), 'sample.sla');
    copyFileSync(SAMPLE, file);
    expect(sla(['check', file, '--fail-on', 'hint'])).toMatchObject({ code: 0, errors: [] });
    const remedy = /,\s*"remedy": \{\s*"en": "The Provider shall restore the function[^}]*\}/;
    writeFileSync(file, readFileSync(SAMPLE, 'utf8').replace(remedy, ''));
    expect(sla(['check', file])).toMatchObject({ code: 0, errors: [] });
    expect(sla(['check', file, '--fail-on', 'hint'])).toMatchObject({ code: 1 });
  });

  it('tells each finding with its place in the file, in the language asked for, and fails', () => {
    const file = faulty();
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('34183008'));
    const english = sla(['check', file, '--language', 'en']);
    expect(english.code).toBe(1);
    expect(english.out[0]).toMatch(`${file}:${line + 1}:`);
    expect(english.out[0]).toMatch('error cvr-invalid: parties/fjordblik/registrationNumber: 34183008');
    expect(sla(['check', file, '--language', 'da']).out[0]).toMatch('fejl cvr-invalid');
  });

  it('does not fail for what somebody accepted with a reason', () => {
    const accepted = { rule: 'cvr-invalid', path: 'parties/fjordblik/registrationNumber', reason: 'A test company.' };
    const file = faulty((text) => {
      const read = JSON.parse(text) as { agreement: Record<string, unknown> };
      read.agreement['acceptedFindings'] = [accepted];
      return JSON.stringify(read);
    });
    const { code, out } = sla(['check', file, '--language', 'en']);
    expect([code, out[0]]).toEqual([0, expect.stringMatching(/\[accepted: A test company\.\]$/)]);
  });

  it('writes SARIF and JSON that other programs read', () => {
    const file = faulty();
    const sarif = JSON.parse(sla(['check', file, '--format', 'sarif']).out.join('\n')) as {
      version: string;
      runs: {
        tool: { driver: { rules: { id: string }[] } };
        results: { ruleId: string; ruleIndex: number; level: string }[];
      }[];
    };
    const [run] = sarif.runs;
    const [first] = run?.results ?? [];
    expect([sarif.version, first?.ruleId, first?.level]).toEqual(['2.1.0', 'cvr-invalid', 'error']);
    expect(run?.tool.driver.rules[first?.ruleIndex ?? -1]?.id).toBe('cvr-invalid');
    const json = JSON.parse(sla(['check', file, '--format', 'json']).out.join('\n')) as {
      files: { findings: { rule: string; line: number }[] }[];
    };
    expect(json.files[0]?.findings[0]).toMatchObject({ rule: 'cvr-invalid', severity: 'error' });
  });

  it('tells what a rule is about', () => {
    expect(sla(['check', '--rule', 'tier-gap', '--language', 'da']).out[0]).toBe(
      'Et resultat i intet interval (tier-gap)',
    );
    expect(sla(['check', '--rule', 'no-such'])).toMatchObject({
      code: 2,
      errors: [expect.stringContaining('no rule')],
    });
  });

  it.each([
    [['check'], 'which file? None was named'],
    [['check', SAMPLE, '--format', 'xml'], '--format takes text or json or sarif'],
    [['check', SAMPLE, '--fail-on', 'nothing'], '--fail-on takes'],
  ])('refuses wrong usage: %j', (args, line) => {
    expect(sla(args)).toMatchObject({ code: 2, out: [], errors: [expect.stringContaining(line)] });
  });
});

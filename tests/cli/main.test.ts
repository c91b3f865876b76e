import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeShared } from '#core/sharing/writeShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { CASE, emptyFolder, filesIn, SAMPLE, sla, SMALL } from './runSla.ts';

describe('help', () => {
  it.each([
    [['--help']],
    [['help']],
    [['export', '--help']],
    [['validate', 'x', '-h']],
    [['new', '--help']],
    [['help', 'new']],
  ])('is told on request with examples and exit codes: %j', (args) => {
    const { code, out, errors } = sla(args);
    expect([code, errors]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(/Usage:[^]*Example[^]*Exit codes:[^]*0 {2}fine/);
  });

  it('is told without a command, as wrong usage', () => {
    expect(sla([])).toMatchObject({ code: 2, errors: [] });
  });

  it('is not needed for the version', () => {
    expect(sla(['--version'])).toMatchObject({ code: 0, out: [expect.stringMatching(/^\d+\.\d+\.\d+$/)] });
  });
});

describe('wrong usage', () => {
  it.each([
    [['exprot'], '"exprot" is not a command. See: sla --help'],
    [['export'], 'which file? None was named. See: sla export --help'],
    [['export', SMALL, '--pfd'], "Unknown option '--pfd'"],
    [['export', SMALL, '--draft', '--final'], 'it is either --draft or --final'],
    [['export', SMALL, '--compare', SMALL, '--pdf'], '--compare has no --pdf'],
    [['export', SMALL, '--compare', SMALL, '--internal'], '--compare has no --internal'],
    [['export', SMALL, SAMPLE, '--compare', SMALL], '--compare takes one agreement at a time'],
    [['export', SMALL, '--author', 'Me'], '--author is for --compare'],
    [['export', SMALL, '--compare', SMALL, '--author', ' '], '--author takes a name'],
    [['export', SMALL, '--language', 'de'], '--language takes en or da, not "de"'],
    [['new', '--template', 'customer-saas'], 'needed are --template, --language and --out'],
    [['new', '--template', 'customer-saas', '--language', 'da', '--out', 'x.json'], 'ends in .sla'],
    [
      ['new', '--template', 'customer-saas', '--language', 'da', '--out', 'x.sla', '--type', 'internal'],
      '--type takes',
    ],
    [['templates', 'x'], 'this takes no file'],
    [['validate'], 'which file? None was named'],
  ])('is one line and exit code 2: %j', (args, line) => {
    const { code, out, errors } = sla(args);
    expect([code, out, errors.length]).toEqual([2, [], 1]);
    expect(errors[0]).toContain(line);
  });

  it('is a date of the environment that is none', () => {
    expect(sla(['export', SMALL], { env: { SOURCE_DATE_EPOCH: 'today' } })).toMatchObject({ code: 2 });
  });
});

describe('validate', () => {
  it('says what it found in a good file', () => {
    expect(sla(['validate', SMALL])).toEqual({
      code: 0,
      out: [`${SMALL}: fine, 2 parties, 1 service, 1 metric, 1 target`],
      errors: [],
    });
  });

  it('tells every mistake of every file with its place, and checks the good ones too', () => {
    const folder = emptyFolder();
    const text = readFileSync(SMALL, 'utf8').replace('"calendarMonth"', '"fortnight"').replace('"1.0"', '1');
    writeFileSync(join(folder, 'bad.sla'), text);
    const { code, out, errors } = sla(['validate', 'bad.sla', SMALL, 'none.sla'], { folder });
    expect([code, out.length]).toEqual([3, 1]);
    expect(errors).toEqual([
      'bad.sla:15:16: version: expected text in quotation marks',
      expect.stringMatching(/^bad\.sla:\d+:\d+: metrics\/uptime\/window\/kind: expected one of perItem, hour, day,/),
      'none.sla: no such file or folder',
    ]);
  });

  it('does not read a file that is too large', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'big.sla'), Buffer.alloc(50_000_000));
    const { code, errors } = sla(['validate', 'big.sla'], { folder });
    expect([code, errors]).toEqual([1, ['big.sla: the file is too large: 50.0 MB, at most 10.0 MB can be read']]);
  });

  it.each([
    ['a folder', '.', 3, 'this is a folder or a device, not a file'],
    ['a file as a folder', join(SMALL, 'x.sla'), 3, 'a part of this path is a file, not a folder'],
  ])('tells in words what is wrong with a path: %s', (_what, path, code, words) => {
    const ended = sla(['validate', path], { folder: emptyFolder() });
    expect(ended).toMatchObject({ code, errors: [expect.stringContaining(words)] });
  });
});

describe('templates', () => {
  it('lists every template with what it suits', () => {
    const { code, out } = sla(['templates']);
    expect(code).toBe(0);
    expect(out.join('\n')).toMatch(/^customer-saas {2}\(version \d+; for agreements of type customer/m);
  });
});

/** A template as a library file has it. */
const own = (id: string, name: string) => ({
  earlier: [],
  template: { id, version: 1, name, description: '', agreement: anAgreement({ currency: 'DKK' }) },
});

describe('new', () => {
  const start = ['new', '--template', 'customer-saas', '--language', 'da', '--out'];

  it('writes an agreement that can be validated and exported, and makes its folder', () => {
    const folder = emptyFolder();
    expect(sla([...start, 'drafts/2027/Kåjplan 1.sla'], { folder })).toMatchObject({ code: 0, errors: [] });
    const file = join(folder, 'drafts/2027/Kåjplan 1.sla');
    expect(readFileSync(file, 'utf8')).toContain('"id": "kaajplan-1",\n    "type": "customer",');
    expect(sla(['validate', file])).toMatchObject({ code: 0 });
    expect(sla(['export', file, '--pdf', '--language', 'da'], { folder })).toMatchObject({ code: 0, errors: [] });
  });

  it('replaces nothing without --force', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'x.sla'), 'mine');
    expect(sla([...start, 'x.sla'], { folder })).toMatchObject({
      code: 3,
      errors: ['x.sla: exists already; --force replaces it'],
    });
    expect(readFileSync(join(folder, 'x.sla'), 'utf8')).toBe('mine');
    expect(sla([...start, 'x.sla', '--force'], { folder })).toMatchObject({ code: 0 });
  });

  it('begins with a template of a library file, named where there are several', () => {
    const folder = emptyFolder();
    const file = join(folder, 'legal.slalibrary');
    const library = { clauses: [], houseRules: [], templates: [own('a', 'Hosting'), own('b', 'Drift')] };
    writeFileSync(file, writeShared(library, hashOf));
    const fromFile = ['new', '--template', file, '--language', 'da', '--out', join(folder, 'x.sla')];
    expect(sla(fromFile)).toMatchObject({ code: 2, errors: [expect.stringContaining('"Hosting", "Drift"')] });
    expect(sla([...fromFile, '--name', 'Drift'])).toMatchObject({ code: 0, errors: [] });
    const written = readFileSync(join(folder, 'x.sla'), 'utf8');
    expect(written).toContain('"currency": "DKK"');
    expect(written).toContain('"id": "x",\n    "type": "customer",\n    "language": "da"');
    writeFileSync(file, '{');
    expect(sla([...fromFile, '--force'])).toMatchObject({
      code: 1,
      errors: [expect.stringContaining('legal.slalibrary')],
    });
  });

  it.each(['nothing', '../agreements/customer-saas', '..', ''])('knows no template called "%s"', (id) => {
    const { code, errors } = sla(['new', '--template', id, '--language', 'da', '--out', 'x.sla'], {
      folder: emptyFolder(),
    });
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toContain(`there is no template "${id}"; known are customer-saas`);
  });
});

describe('export', () => {
  it('makes Word and PDF in both languages, the same every time, and says so', () => {
    const [once, again] = [emptyFolder(), emptyFolder()];
    const { code, out, errors } = sla(['export', SAMPLE, '--out', join(once, 'a/b')]);
    expect([code, errors, out.length]).toEqual([0, [], 4]);
    expect(out[0]).toMatch(/^Wrote .*2026-11-23 \(en\)\.docx \(\d+ kB\)$/);
    sla(['export', SAMPLE, '--out', join(again, 'a/b')]);
    expect(filesIn(once)).toHaveLength(4);
    for (const name of filesIn(once)) {
      const [first, second] = [once, again].map((folder) => readFileSync(join(folder, 'a/b', name)));
      expect(first?.equals(second ?? Buffer.of())).toBe(true);
      expect(first?.subarray(0, 4).toString('latin1')).toBe(name.endsWith('.pdf') ? '%PDF' : 'PK\u0003\u0004');
    }
  });

  it('makes only what was asked for', () => {
    const folder = emptyFolder();
    expect(sla(['export', SAMPLE, '--word', '--language', 'da'], { folder }).code).toBe(0);
    expect(filesIn(folder)).toEqual([expect.stringMatching(/ – udkast – 2026-11-23 \(da\)\.docx$/)]);
  });

  it('writes nothing when one of the files is in the way, and replaces it with --force', () => {
    const folder = emptyFolder();
    sla(['export', SAMPLE, '--pdf', '--language', 'da'], { folder });
    const [name = ''] = filesIn(folder);
    writeFileSync(join(folder, name), 'mine');
    const refused = sla(['export', SAMPLE], { folder });
    expect(refused).toMatchObject({
      code: 3,
      out: [],
      errors: [`${name}: exists already; --force replaces it`, 'Nothing was written.'],
    });
    expect([filesIn(folder), readFileSync(join(folder, name), 'utf8')]).toEqual([[name], 'mine']);
    expect(sla(['export', SAMPLE, '--force'], { folder })).toMatchObject({ code: 0, errors: [] });
    expect(filesIn(folder)).toHaveLength(4);
  });

  it('writes no file with a box for a sign that the typeface lacks, and says where it was typed', () => {
    const folder = emptyFolder();
    writeFileSync(
      join(folder, 'a.sla'),
      readFileSync(SAMPLE, 'utf8').replaceAll('Fjordblik Systems', 'Fjordblik 漢 Systems'),
    );
    const { code, errors } = sla(['export', 'a.sla', '--pdf', '--language', 'en'], { folder });
    expect(code).toBe(1);
    expect(errors[0]).toMatch(/a\.sla: parties\/[^ ]+\/legalName: the typeface has no sign for 漢 \(U\+6F22\)/);
    expect(filesIn(folder)).toEqual(['a.sla']);
  });

  it('writes nothing of any agreement when one of them is broken', () => {
    const folder = emptyFolder();
    const { code, errors } = sla(['export', SAMPLE, 'none.sla', '--pdf'], { folder });
    expect([code, errors, filesIn(folder)]).toEqual([
      3,
      ['none.sla: no such file or folder', 'Nothing was written.'],
      [],
    ]);
  });

  it('refuses two agreements that would get one name', () => {
    const folder = emptyFolder();
    const { code, errors } = sla(['export', SAMPLE, SAMPLE, '--pdf', '--language', 'en'], { folder });
    expect([code, filesIn(folder)]).toEqual([2, []]);
    expect(errors[0]).toContain('two of the files would get this name');
  });

  it('refuses a final with blanks, and lists each with its path', () => {
    const folder = emptyFolder();
    const { code, errors } = sla(['export', SMALL, '--final'], { folder });
    expect([code, filesIn(folder)]).toEqual([1, []]);
    expect(errors.length).toBeGreaterThan(3);
    expect(
      errors.slice(0, -1).every((line) => line.startsWith(`${SMALL}: `) && line.includes(': not filled in: ')),
    ).toBe(true);
    expect(new Set(errors).size).toBe(errors.length);
  });

  it.each([
    ['internal-service', 'is for agreements of type internal; this one is of type customer'],
    ['nothing', 'there is no template "nothing"; known are customer-saas'],
  ])('refuses the template %s for a customer agreement', (id, words) => {
    const { code, errors } = sla(['export', SMALL, '--template', id], { folder: emptyFolder() });
    expect(code).toBe(1);
    expect(errors[0]).toContain(words);
  });

  it('refuses a file where a folder should be, and a folder where a file should be', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'out'), '');
    const asFolder = sla(['export', SAMPLE, '--pdf', '--out', 'out'], { folder });
    expect([asFolder.code, asFolder.errors.at(-1)]).toEqual([3, 'Nothing was written.']);
    expect(asFolder.errors[0]).toContain('a part of this path is a file, not a folder');
    sla(['export', SAMPLE, '--pdf', '--language', 'en'], { folder });
    const name = filesIn(folder).find((file) => file.endsWith('.pdf')) ?? '';
    mkdirSync(join(folder, 'other', name), { recursive: true });
    const asFile = sla(['export', SAMPLE, '--pdf', '--language', 'en', '--force', '--out', 'other'], { folder });
    expect(asFile).toMatchObject({
      code: 3,
      errors: [`${join('other', name)}: this is a folder or a device, not a file`, 'Nothing was written.'],
    });
  });

  it.skipIf(process.platform === 'win32')('leaves no half file when the disk takes no more', () => {
    const folder = emptyFolder();
    const { code, errors } = sla(['export', SAMPLE, '--pdf'], { folder, largestFile: 20 });
    expect([code, filesIn(folder)]).toEqual([3, []]);
    expect(errors).toEqual([
      expect.stringContaining('the disk does not take files of this size'),
      'Nothing was written.',
    ]);
  });

  it.skipIf(process.platform === 'win32')('says what it had written when a later file fails', () => {
    const [whole, folder] = [emptyFolder(), emptyFolder()];
    const asked = ['export', CASE, SAMPLE, '--language', 'en'];
    const sizes = sla([...asked, '--pdf'], { folder: whole }).out.map((line) => Number(/\((\d+) kB\)/.exec(line)?.[1]));
    const [small = 0, large = 0] = sizes;
    expect(small).toBeLessThan(large);
    const { code, out, errors } = sla([...asked, '--pdf'], {
      folder,
      largestFile: Math.floor((small + large) / 2 / 1.024),
    });
    expect([code, out.length, filesIn(folder).length]).toEqual([3, 1, 1]);
    const [name = ''] = filesIn(folder);
    expect(errors.at(-1)).toBe(`Written before that: 1 of 2 files, each of them whole; the last is ${name}.`);
  });

  it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written to', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'locked'), { mode: 0o500 });
    const { code, errors } = sla(['export', SAMPLE, '--pdf', '--out', 'locked'], { folder });
    expect([code, errors[0]]).toEqual([3, expect.stringContaining('no permission')]);
  });
});

describe('a defect', () => {
  // Takes something away that the program counts on.
  const plant = '--import data:text/javascript,Intl.Segmenter=undefined';

  it('is one line that asks for a report', () => {
    const { code, errors } = sla(['export', SAMPLE], { folder: emptyFolder(), env: { NODE_OPTIONS: plant } });
    expect([code, errors.length]).toEqual([1, 1]);
    expect(errors[0]).toMatch(/^SLA Studio has a defect: .*Please report it/);
  });

  it('in a later contract leaves the files of the earlier ones, and says so', () => {
    const folder = emptyFolder();
    // The first file that is named in its place takes something away that the next contract counts on.
    const hook =
      'import%20fs%20from%20%22node:fs%22;import%20%7BsyncBuiltinESMExports%7D%20from%20%22node:module%22;const%20named=fs.renameSync;fs.renameSync=(...paths)=>%7Bnamed(...paths);Intl.Segmenter=undefined%7D;syncBuiltinESMExports()';
    const env = { NODE_OPTIONS: `--import data:text/javascript,${hook}` };
    const asked = ['export', CASE, SAMPLE, '--pdf', '--language', 'en'];
    const { code, out, errors } = sla(asked, { folder, env });
    const [name = ''] = filesIn(folder);
    expect([code, filesIn(folder).length, out.length]).toEqual([1, 1, 1]);
    expect(errors[0]).toBe(`Written before that: 1 of 2 files, each of them whole; the last is ${name}.`);
    expect(errors[1]).toMatch(/^SLA Studio has a defect: /);
  });

  it('shows its stack only when asked to', () => {
    const env = { NODE_OPTIONS: plant, SLA_DEBUG: '1' };
    expect(sla(['export', SAMPLE], { folder: emptyFolder(), env }).errors.join('\n')).toMatch(/at .*fileName\.ts/);
  });
});

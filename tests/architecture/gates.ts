import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const settings = ['package.json', 'oxlint.config.ts', 'tsconfig.json', 'tsconfig.base.json'];
const areas = ['core', 'machine', 'cli', 'electron', 'renderer', 'tools', 'tests'];

export interface Complaint {
  file: string;
  rule: string;
  text: string;
}

export interface Verdict {
  passed: boolean;
  complaints: Complaint[];
}

/** A copy of the project's settings in a temporary folder, to plant files in and to run the gates on. */
export class Copy {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'sla-studio-gates-')));

  constructor(files: Record<string, string>) {
    for (const file of [...settings, ...projectFiles()]) this.#take(file);
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    for (const [file, text] of Object.entries(files)) this.#write(file, text);
  }

  /** Brings the sources of an area in as they are, for what only shows beside the real code. */
  withSources(area: string): this {
    cpSync(join(root, area), join(this.folder, area), { recursive: true });
    return this;
  }

  async lint(): Promise<Verdict & { files: number }> {
    const { passed, output } = await this.#run('oxlint/bin/oxlint', ['--format=json', ...areas]);
    const report = JSON.parse(output) as {
      number_of_files: number;
      diagnostics: { filename: string; code: string; message: string; help?: string }[];
    };
    const complaints = report.diagnostics.map(({ filename, code, message, help = '' }) => ({
      file: filename.replaceAll('\\', '/'),
      rule: code,
      text: `${message} ${help}`,
    }));
    return { passed, complaints, files: report.number_of_files };
  }

  async types(): Promise<Verdict> {
    const { passed, output } = await this.#run('typescript/bin/tsc', ['-b', '--pretty', 'false']);
    const complaints = [...output.matchAll(/^(.+?)\(\d+,\d+\): error (TS\d+): (.*)$/gm)].map(
      ([, file = '', rule = '', text = '']) => ({ file, rule, text }),
    );
    return { passed, complaints };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #take(file: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    cpSync(join(root, file), join(this.folder, file));
  }

  #write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  #run(program: string, args: string[]): Promise<{ passed: boolean; output: string }> {
    const script = join(root, 'node_modules', program);
    return new Promise((resolve) => {
      execFile(process.execPath, [script, ...args], { cwd: this.folder, maxBuffer: 2 ** 26 }, (error, output) => {
        resolve({ passed: error === null, output });
      });
    });
  }
}

function projectFiles(): string[] {
  return areas
    .flatMap((area) =>
      readdirSync(join(root, area), { recursive: true, encoding: 'utf8' }).map((name) => join(area, name)),
    )
    .filter((file) => file.endsWith('tsconfig.json') && existsSync(join(root, file)));
}

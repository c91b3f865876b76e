import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { billOfMaterials } from './billOfMaterials.ts';
import { bundledPackages, licenseText, notPermissive } from './bundledLicenses.ts';

export const root = join(import.meta.dirname, '../..');
const out = join(root, 'out');

/** Builds the bundles and writes what travels with them: the licences and the bill of materials. Throws where a licence forbids it. */
export function buildProgram(): void {
  run(process.execPath, [
    join(root, 'node_modules/electron-vite/bin/electron-vite.js'),
    'build',
    '--logLevel',
    'error',
  ]);
  const packages = bundledPackages(out);
  const doubtful = notPermissive(packages).map(({ name, license }) => `${name}: ${license}`);
  if (doubtful.length > 0) throw new Error(`Read these licences before they are shipped:\n${doubtful.join('\n')}`);
  const manifest = readManifest(join(root, 'package.json'));
  const electron = readManifest(createRequire(import.meta.url).resolve('electron/package.json')).version;
  const product = { name: manifest.name, version: manifest.version, license: manifest.license, electron };
  writeFileSync(
    join(out, 'THIRD-PARTY-LICENSES.txt'),
    licenseText(packages, readFileSync(join(root, 'resources/fonts/OFL.txt'), 'utf8')),
  );
  writeFileSync(join(out, 'sbom.cdx.json'), billOfMaterials(product, packages));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** Runs a program to its end, its words on this terminal. Throws when it fails. */
export function run(program: string, words: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
}

/** Runs electron-builder with these words. */
export function runBuilder(words: readonly string[], environment: NodeJS.ProcessEnv = {}): void {
  run(
    process.execPath,
    [join(root, 'node_modules/electron-builder/cli.js'), '--publish', 'never', ...words],
    environment,
  );
}

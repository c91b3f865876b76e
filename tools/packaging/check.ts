import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import plist, { type PlistObject } from 'plist';
import { REVIEWED_LIST } from './afterPack.ts';
import { buildProgram, root, run, runBuilder } from './build.ts';
import { filesIn, packingProblems } from './contents.ts';
import { makeStandIns, type System } from './standIns.ts';

/**
 * `npm run package:check`: electron-builder's real pipeline for all three systems, on stand-ins for Electron's distributions;
 * what was packed is held against the reviewed list, the fuses are read back, and the packaged program for Linux does its job.
 */

const standIns = join(root, '.cache/stand-ins');
const release = join(root, '.cache/release');

interface Packed {
  readonly system: System;
  /** The words that make electron-builder pack for it. */
  readonly words: readonly string[];
  readonly folder: string;
  readonly program: string;
  readonly resources: string;
}

const PACKED: readonly Packed[] = [
  {
    system: 'linux',
    words: ['--linux'],
    folder: 'linux-unpacked',
    program: 'linux-unpacked/sla-studio',
    resources: 'linux-unpacked/resources',
  },
  {
    system: 'win32',
    words: ['--win', '-c.win.signAndEditExecutable=false'],
    folder: 'win-unpacked',
    program: 'win-unpacked/SLA Studio.exe',
    resources: 'win-unpacked/resources',
  },
  {
    system: 'darwin',
    words: ['--mac', '-c.mac.identity=null'],
    folder: 'mac',
    program: 'mac/SLA Studio.app',
    resources: 'mac/SLA Studio.app/Contents/Resources',
  },
];

/** What every fuse must be; those that are not named must be off. */
const ON: ReadonlySet<FuseV1Options> = new Set([
  FuseV1Options.EnableCookieEncryption,
  FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  FuseV1Options.OnlyLoadAppFromAsar,
  FuseV1Options.WasmTrapHandlers,
]);

async function fuseProblems(program: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(program);
  const fuses = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number');
  return fuses
    .filter((fuse) => (wire[fuse] === FuseState.ENABLE) !== ON.has(fuse))
    .map((fuse) => `the fuse ${FuseV1Options[fuse]} is not what it must be`);
}

/** What the installed program is made of beside Electron's own files, on every system. */
function missingFiles({ system, folder, resources }: Packed): readonly string[] {
  const beside = system === 'darwin' ? 'mac/SLA Studio.app/Contents' : folder;
  const needed = [`${beside}/LICENSE.txt`, `${beside}/THIRD-PARTY-LICENSES.txt`, `${resources}/app.asar`];
  return needed.filter((file) => !existsSync(join(release, file))).map((file) => `missing: ${file}`);
}

/** What macOS reads of the program before it starts it. */
function propertyProblems(): readonly string[] {
  const file = join(release, 'mac/SLA Studio.app/Contents/Info.plist');
  const properties = plist.parse(readFileSync(file, 'utf8')) as PlistObject;
  const isGood = {
    'the hash of the archive': properties['ElectronAsarIntegrity'] !== undefined,
    'the files it opens': JSON.stringify(properties['CFBundleDocumentTypes']).includes('"sla"'),
    'no leave to load from anywhere': properties['NSAppTransportSecurity'] === undefined,
  };
  return Object.entries(isGood).flatMap(([what, good]) => (good ? [] : [`darwin: Info.plist lacks ${what}`]));
}

buildProgram();
makeStandIns(standIns);
const reviewed = readFileSync(REVIEWED_LIST, 'utf8').trim().split('\n');
const problems: string[] = [];
for (const packed of PACKED) {
  const place = [`-c.electronDist=${join(standIns, packed.system)}`, `-c.directories.output=${release}`];
  runBuilder([...packed.words, '--dir', '--x64', '-c.compression=store', ...place]);
  const asar = join(release, packed.resources, 'app.asar');
  const found = [
    ...packingProblems(filesIn(asar), reviewed),
    ...(await fuseProblems(join(release, packed.program))),
    ...missingFiles(packed),
  ];
  problems.push(...found.map((problem) => `${packed.system}: ${problem}`));
  console.log(`${packed.system}: the program without Electron takes ${megabytes(asar)} MB`);
}
problems.push(...propertyProblems());
for (const problem of problems) console.error(problem);
if (problems.length === 0) driveLinux();
console.log(
  problems.length === 0 ? 'The packaged program is what was reviewed, and works.' : 'The package is not right.',
);
process.exitCode = problems.length === 0 ? 0 : 1;

function megabytes(file: string): string {
  return (statSync(file).size / 1_000_000).toFixed(1);
}

/** The packaged program starts, opens files, keeps drafts and exports, with nothing of the sources to fall back on. */
function driveLinux(): void {
  const config = join(root, 'tests/e2e/playwright.config.ts');
  const specs = ['life/start.spec.ts', 'journeys/internal.spec.ts', 'security/page.spec.ts'];
  run(
    process.execPath,
    [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--config', config, '--no-deps', ...specs],
    {
      SLA_E2E_PROGRAM: join(release, 'linux-unpacked/sla-studio'),
    },
  );
}

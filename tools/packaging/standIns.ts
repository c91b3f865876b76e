import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { root } from './build.ts';

export type System = 'linux' | 'win32' | 'darwin';

const LOCALES = ['da', 'de', 'en-GB', 'en-US', 'fr', 'ja', 'nb', 'sv', 'zh-CN'];
/** What Electron's fuses stand behind in its program (docs/tutorial/fuses.md). */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1, nine fuses, as Electron is shipped. */
const WIRE = '101100011';

/**
 * Folders with the form of Electron's own distributions, for machines that cannot fetch them: electron-builder's real pipeline
 * packs, edits and flips fuses in them. The one for Linux runs: it is `tests/electron-double`.
 */
export function makeStandIns(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const make of [makeLinux, makeWindows, makeMac]) make(folder);
}

/** The wire that `@electron/fuses` looks for: sentinel, version of the schema, number of fuses, a letter for each. */
function fuseWire(): Buffer {
  return Buffer.concat([Buffer.from(`\n${SENTINEL}`), Buffer.from([1, WIRE.length]), Buffer.from(`${WIRE}\n`)]);
}

function put(file: string, content: string | Buffer = ''): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function putProgram(file: string, content: string | Buffer): void {
  put(file, content);
  chmodSync(file, 0o755);
}

function putCommon(folder: string): void {
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  put(join(folder, 'version'), (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version);
  put(join(folder, 'LICENSE'), 'stand-in');
  put(join(folder, 'LICENSES.chromium.html'), 'stand-in');
}

function makeLinux(folder: string): void {
  const linux = join(folder, 'linux');
  putCommon(linux);
  for (const locale of LOCALES) put(join(linux, 'locales', `${locale}.pak`));
  mkdirSync(join(linux, 'resources'));
  const double = join(root, 'tests/electron-double/dist/electron');
  const script = `#!/bin/sh\nELECTRON_DOUBLE_PACKAGED=$(dirname "$(readlink -f "$0")") exec "${double}" "$@"\nexit\n`;
  putProgram(join(linux, 'electron'), Buffer.concat([Buffer.from(script), fuseWire()]));
  for (const name of ['chrome-sandbox', 'chrome_crashpad_handler']) putProgram(join(linux, name), 'stand-in');
  for (const name of ['icudtl.dat', 'resources.pak', 'snapshot_blob.bin', 'libffmpeg.so']) put(join(linux, name));
}

function makeWindows(folder: string): void {
  const windows = join(folder, 'win32');
  putCommon(windows);
  for (const locale of LOCALES) put(join(windows, 'locales', `${locale}.pak`));
  mkdirSync(join(windows, 'resources'));
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const about = Resource.VersionInfo.createEmpty();
  about.lang = 1033;
  about.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: 'Electron', FileDescription: 'Electron' });
  about.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  putProgram(join(windows, 'electron.exe'), Buffer.concat([Buffer.from(program.generate()), fuseWire()]));
  for (const name of ['icudtl.dat', 'resources.pak', 'ffmpeg.dll']) put(join(windows, name));
}

function propertyList(identifier: string, program: string): string {
  const pairs = Object.entries({
    CFBundleIdentifier: identifier,
    CFBundleExecutable: program,
    CFBundleName: program,
    CFBundlePackageType: 'APPL',
    CFBundleIconFile: 'electron.icns',
  });
  const entries = pairs.map(([key, value]) => `<key>${key}</key><string>${value}</string>`).join('');
  const head = '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "">';
  return `${head}<plist version="1.0"><dict>${entries}</dict></plist>`;
}

function makeMac(folder: string): void {
  const mac = join(folder, 'darwin');
  putCommon(mac);
  const contents = join(mac, 'Electron.app/Contents');
  put(join(contents, 'Info.plist'), propertyList('com.github.Electron', 'Electron'));
  putProgram(join(contents, 'MacOS/Electron'), 'stand-in');
  put(join(contents, 'Resources/electron.icns'), 'stand-in');
  const framework = join(contents, 'Frameworks/Electron Framework.framework');
  putProgram(join(framework, 'Versions/A/Electron Framework'), fuseWire());
  symlinkSync('A', join(framework, 'Versions/Current'));
  symlinkSync('Versions/Current/Electron Framework', join(framework, 'Electron Framework'));
  for (const language of ['en', 'da', 'de', 'fr']) {
    put(join(contents, `Resources/${language}.lproj/.keep`));
    put(join(framework, `Versions/A/Resources/${language}.lproj/locale.pak`));
  }
  symlinkSync('Versions/Current/Resources', join(framework, 'Resources'));
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${kind}`;
    const helper = join(contents, `Frameworks/${name}.app/Contents`);
    put(join(helper, 'Info.plist'), propertyList('com.github.Electron.helper', name));
    putProgram(join(helper, `MacOS/${name}`), 'stand-in');
  }
}

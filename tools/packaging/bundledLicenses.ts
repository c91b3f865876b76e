import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({
  name: z.string(),
  version: z.string(),
  identifier: z.string().nullish(),
  text: z.string().nullish(),
});

/** A package of which something is in the bundles. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  readonly text: string;
}

const BUNDLES = ['main', 'preload', 'renderer'];

/** Packages that state their licence in a file only, which was read. */
const STATED_IN_FILE: ReadonlyMap<string, string> = new Map([['png-js', 'MIT']]);

/** Every package that the built program is made of, by name; Vite lists them for each bundle. */
export function bundledPackages(out: string): readonly BundledPackage[] {
  const found = new Map<string, BundledPackage>();
  for (const bundle of BUNDLES) {
    const list = z.array(packageSchema).parse(JSON.parse(readFileSync(join(out, bundle, 'licenses.json'), 'utf8')));
    for (const { name, version, identifier, text } of list) {
      found.set(`${name}@${version}`, {
        name,
        version,
        license: identifier ?? STATED_IN_FILE.get(name) ?? '',
        text: (text ?? '').trim(),
      });
    }
  }
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Licences that allow shipping a copy inside a program of another licence, with their text beside it. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** The packages whose licence somebody must read before they are shipped. */
export function notPermissive(packages: readonly BundledPackage[]): readonly BundledPackage[] {
  return packages.filter(({ license }) => !isPermissive(license));
}

/** `A AND B` needs both, `A OR B` needs one. */
function isPermissive(license: string): boolean {
  return license
    .replaceAll(/[()]/gu, '')
    .split(/\s+AND\s+/u)
    .every((part) => part.split(/\s+OR\s+/u).some((one) => PERMISSIVE.has(one)));
}

/** The licences of everything in the bundles, and of the fonts in them, for the folder of the installed program. */
export function licenseText(packages: readonly BundledPackage[], fontLicense: string): string {
  const parts = packages.map(
    ({ name, version, license, text }) => `${name} ${version}\nLicence: ${license}\n\n${text}\n`,
  );
  const rule = `\n${'─'.repeat(80)}\n\n`;
  const head = 'SLA Studio contains parts of these packages. Electron and Chromium bring their own lists.\n';
  return [head, ...parts, `The fonts Source Serif 4\nLicence: OFL-1.1\n\n${fontLicense.trim()}\n`].join(rule);
}

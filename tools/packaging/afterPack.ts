import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import plist, { type PlistObject } from 'plist';
import { filesIn, packingProblems } from './contents.ts';

export const REVIEWED_LIST = join(import.meta.dirname, '../../packaging/contents.txt');

/** Runs for each system when its files are together: a program with a file too many or too few is not made. */
export function afterPack({ packager, appOutDir }: AfterPackContext): void {
  const files = filesIn(join(packager.getResourcesDir(appOutDir), 'app.asar'));
  const problems = packingProblems(files, readFileSync(REVIEWED_LIST, 'utf8').trim().split('\n'));
  if (problems.length > 0) throw new Error(`What was packed is not what was reviewed.\n${problems.join('\n')}`);
  const properties = join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents/Info.plist');
  if (existsSync(properties)) forbidLoads(properties);
}

/** electron-builder lets every program for macOS load from anywhere; ours loads from nowhere, which is the system's own rule. */
function forbidLoads(file: string): void {
  const { NSAppTransportSecurity: _, ...properties } = plist.parse(readFileSync(file, 'utf8')) as PlistObject;
  writeFileSync(file, plist.build(properties));
}

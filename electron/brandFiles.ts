import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { Brand } from '#core/brand/brand.ts';
import { parseBrandFile } from '#core/brand/brandFile.ts';
import { LARGEST_PICTURE_FILE, pictureKind } from '#core/brand/picture/pictureFile.ts';
import type { BrandResults } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { onDisk } from './agreementFiles.ts';

/** Reads a file that somebody chose; its size is looked at first. */
export function readBrandFile(path: string): Outcome<Brand, DesktopProblem> {
  const file = basename(path);
  return onDisk(file, () => {
    const { size } = statSync(path);
    const problem = { kind: 'tooLarge', bytes: size, limit: LARGEST_FILE } as const;
    const read = size > LARGEST_FILE ? failed(problem) : parseBrandFile(readFileSync(path));
    return read.ok ? read : failed({ kind: 'brandFile', file, problem: read.problem });
  });
}

/** The same of a picture, whose kind is told by what is in it. */
export function readPictureFile(path: string): Outcome<BrandResults['chooseLogo'], DesktopProblem> {
  const file = basename(path);
  return onDisk(file, () => {
    const isTooLarge = statSync(path).size > LARGEST_PICTURE_FILE;
    const bytes = isTooLarge ? null : new Uint8Array(readFileSync(path));
    const kind = bytes === null ? ({ kind: 'tooLarge', limit: LARGEST_PICTURE_FILE } as const) : pictureKind(bytes);
    if (bytes === null || typeof kind !== 'string') {
      return failed({ kind: 'picture', file, problem: typeof kind === 'string' ? { kind: 'damaged' } : kind });
    }
    return done({ name: file, kind, bytes });
  });
}

import { basename } from 'node:path';
import type { BrandFileProblem } from '#core/agreement/problems.ts';
import { LARGEST_FILE } from '#core/agreement/jsonFile.ts';
import type { Brand } from '#core/brand/brand.ts';
import { parseBrandFile } from '#core/brand/brandFile.ts';
import { LARGEST_PICTURE_FILE, pictureKind, type PictureFileProblem } from '#core/brand/picture/pictureFile.ts';
import type { BrandResults } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { readChosenFile } from './chosenFile.ts';

/** Reads the file of a brand that somebody chose. */
export async function readBrandFile(path: string): Promise<Outcome<Brand, DesktopProblem>> {
  const file = basename(path);
  const refused = (problem: BrandFileProblem): DesktopProblem => ({ kind: 'brandFile', file, problem });
  const bytes = await readChosenFile(path, LARGEST_FILE, (size) =>
    refused({ kind: 'tooLarge', bytes: size, limit: LARGEST_FILE }),
  );
  if (!bytes.ok) return bytes;
  const read = parseBrandFile(bytes.value);
  return read.ok ? read : failed(refused(read.problem));
}

/** Reads a picture that somebody chose; its kind is told by what is in it. */
export async function readPictureFile(path: string): Promise<Outcome<BrandResults['chooseLogo'], DesktopProblem>> {
  const file = basename(path);
  const refused = (problem: PictureFileProblem): DesktopProblem => ({ kind: 'picture', file, problem });
  const bytes = await readChosenFile(path, LARGEST_PICTURE_FILE, () =>
    refused({ kind: 'tooLarge', limit: LARGEST_PICTURE_FILE }),
  );
  if (!bytes.ok) return bytes;
  const kind = pictureKind(bytes.value);
  return typeof kind === 'string' ? done({ name: file, kind, bytes: bytes.value }) : failed(refused(kind));
}

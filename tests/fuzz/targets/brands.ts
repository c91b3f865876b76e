import { parseBrandFile, serialiseBrand } from '#core/brand/brandFile.ts';
import { readPixels } from '#core/brand/picture/readPicture.ts';
import { readLetterhead } from '#core/printing/word/letterhead/letterhead.ts';
import { aBrand } from '#tests/builders/brands.ts';
import { letterheadFile } from '#tests/builders/letterhead.ts';
import { logoFile } from '#tests/builders/pictures.ts';
import { mutatedBytes, mutatedJson } from '#tests/fuzz/mutations.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const brand: unknown = JSON.parse(serialiseBrand(aBrand()));
const letterheads = [letterheadFile()];
const logos = [logoFile(120, 30), logoFile(7, 90)];

/** How a firm's contracts look: files of others that every export reads. */
export const brandTargets: readonly FuzzTarget[] = [
  {
    name: 'brand file, values',
    share: 3_000,
    read: (chance) => parseBrandFile(JSON.stringify(mutatedJson(brand, chance))).ok,
  },
  { name: 'logo', share: 4_000, read: (chance) => readPixels(mutatedBytes(chance.of(logos), logos, chance)).ok },
  {
    name: 'letterhead',
    share: 4_000,
    read: (chance) => readLetterhead(mutatedBytes(chance.of(letterheads), letterheads, chance)).ok,
  },
];

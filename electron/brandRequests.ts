import { basename } from 'node:path';
import type { Brand } from '#core/brand/brand.ts';
import { serialiseBrand, settledBrand } from '#core/brand/brandFile.ts';
import type { BrandResults } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { safeFileName } from '#core/document/fileName.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import { PLAIN_COPY } from '#core/verifying/copies.ts';

import { writeBytes } from './chosenFile.ts';
import { readBrandFile, readPictureFile } from './brandFiles.ts';
import type { Exporter } from './exporting/exporter.ts';
import { lookedAt, readLetterheadFile } from './letterheadFiles.ts';
import { sample } from './shipped.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

interface BrandMeans {
  readonly storage: Pick<RemoteStorage, 'brands' | 'letterheads' | 'settings'>;
  /** Takes a setting back that names a brand which is gone. */
  readonly chooseNone: () => Promise<Outcome<unknown, DesktopProblem>>;
  readonly dialogs: {
    readonly brandToOpen: () => Promise<string | null>;
    readonly brandToSave: (name: string) => Promise<string | null>;
    readonly pictureToOpen: () => Promise<string | null>;
    readonly letterheadToOpen: () => Promise<string | null>;
  };
  readonly printer: Pick<Exporter, 'print'>;
  readonly newId: () => string;
  readonly today: () => string;
}

/** What the preview shows: a contract of a firm like those that use the program. */
const PREVIEWED = 'customer-saas';

/** The requests about the looks of firms. */
export function brandRequests(means: BrandMeans): Pick<DesktopRequests, keyof BrandResults> {
  const { storage, dialogs, newId } = means;
  const { brands, letterheads } = storage;
  const keep = async (brand: string, look: Brand) => {
    const saved = await brands.keep(brand, settledBrand(look));
    return saved.ok ? done({ brand }) : saved;
  };
  return {
    listBrands: () => brands.list(),
    readBrand: ({ brand }) => brands.read(brand),
    saveBrand: ({ brand, look }) => keep(brand ?? newId(), look),
    removeBrand: async ({ brand }) => {
      const removed = await brands.remove(brand);
      if (!removed.ok || (await storage.settings()).brand !== brand) return removed;
      const chosen = await means.chooseNone();
      return chosen.ok ? done(null) : chosen;
    },
    importBrand: async () => {
      const path = await dialogs.brandToOpen();
      if (path === null) return failed({ kind: 'cancelled' });
      const read = await readBrandFile(path);
      return read.ok ? keep(newId(), read.value) : read;
    },
    exportBrand: async ({ brand }) => {
      const read = await brands.read(brand);
      if (!read.ok) return read;
      const path = await dialogs.brandToSave(safeFileName(read.value.name));
      if (path === null) return failed({ kind: 'cancelled' });
      const written = await writeBytes(path, Buffer.from(serialiseBrand(read.value)));
      return written.ok ? done({ name: basename(path) }) : written;
    },
    chooseLogo: async () => {
      const path = await dialogs.pictureToOpen();
      return path === null ? failed({ kind: 'cancelled' }) : readPictureFile(path);
    },
    previewBrand: (wish) => previewOf(means, wish),
    letterheadOf: async ({ brand }) => {
      const found = await letterheads.read(brand);
      if (!found.ok || found.value === null) return found.ok ? done({ letterhead: null }) : found;
      const looked = await lookedAt(found.value);
      return looked.ok ? done({ letterhead: looked.value }) : looked;
    },
    chooseLetterhead: ({ brand }) => chooseLetterhead(means, brand),
    removeLetterhead: ({ brand }) => letterheads.remove(brand),
  };
}

async function chooseLetterhead(
  { storage, dialogs }: BrandMeans,
  brand: string,
): ReturnType<DesktopRequests['chooseLetterhead']> {
  const path = await dialogs.letterheadToOpen();
  if (path === null) return failed({ kind: 'cancelled' });
  const file = await readLetterheadFile(path);
  if (!file.ok) return file;
  const looked = await lookedAt(file.value);
  if (!looked.ok) return looked;
  const saved = await storage.letterheads.keep(brand, file.value);
  return saved.ok ? looked : saved;
}

async function previewOf(
  { printer, today }: BrandMeans,
  { look, language }: { look: Brand; language: 'en' | 'da' },
): ReturnType<DesktopRequests['previewBrand']> {
  const agreement = sample(PREVIEWED);
  const template = agreement?.template?.id;
  if (agreement === null || template === undefined) return failed({ kind: 'missing', what: 'sample' });
  const printed = await printer.print(
    {
      agreement,
      template,
      languages: [language],
      formats: ['pdf'],
      status: 'final',
      date: today(),
      copy: PLAIN_COPY,
      brand: settledBrand(look),
      use: 'view',
    },
    () => undefined,
  );
  if (!printed.ok) return printed;
  const [file] = printed.value;
  return file === undefined ? failed({ kind: 'cancelled' }) : done({ pdf: file.bytes });
}

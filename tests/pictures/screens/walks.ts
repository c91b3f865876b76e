import type { Walk } from './walk.ts';
import { addressBook } from './walks/addressBook.ts';
import { draft } from './walks/draft.ts';
import { exporting } from './walks/exporting.ts';
import { finding } from './walks/finding.ts';
import { library } from './walks/library.ts';
import { list } from './walks/list.ts';
import { sections } from './walks/sections.ts';
import { settings } from './walks/settings.ts';
import { emptyStart, firstStart } from './walks/start.ts';
import { versions } from './walks/versions.ts';

export const walks: readonly Walk[] = [
  firstStart,
  emptyStart,
  list,
  ...sections,
  draft,
  finding,
  exporting,
  versions,
  library,
  addressBook,
  settings,
];

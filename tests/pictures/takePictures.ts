import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#core/agreement/language.ts';
import { root } from '#tests/e2e/program/launch.ts';
import { guideShots } from './guideShots.ts';
import { readmeShots } from './readmeShots.ts';
import { takeSamplePages } from './samplePages.ts';
import { takeShots } from './shot.ts';

/**
 * `npm run pictures`: the pictures of README and guides as the built program looks now. Each is taken in a data folder of
 * its own; a word takes only those whose name has it. The pages of the sample in README are those of its PDF.
 */
const only = process.argv[2] ?? '';
const folder = join(root, 'docs/pictures');
const LANGUAGES: readonly Language[] = ['en', 'da'];

mkdirSync(join(folder, 'guide'), { recursive: true });
if ('sample'.includes(only)) await takeSamplePages(join(folder, 'sample.png'));
await takeShots(readmeShots, { folder, only });
for (const language of LANGUAGES) await takeShots(guideShots(language), { folder: join(folder, 'guide'), only });

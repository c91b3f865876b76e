import { isDeepStrictEqual } from 'node:util';
import type { LookSummary } from '#core/bridge/brands.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { LookOfVersion, RequestInput } from '#core/bridge/requests.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { HOUSE, type Look } from './storage/look.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

/** What files are to look like. A draft has no look of its own, nor have finals of earlier versions of the program. */
export async function lookFor(
  { looks }: RemoteStorage,
  { look, version }: Pick<RequestInput<'exportContract'>, 'look' | 'version'>,
): Promise<Outcome<Look, DesktopProblem>> {
  if (look === 'house') return done(HOUSE);
  const own = look === 'own' && version !== null ? await looks.ofVersion(version) : done(null);
  if (!own.ok) return own;
  return own.value === null ? looks.today() : done(own.value);
}

/** What the look of a version is beside that of today. */
export async function lookOfVersion(
  { looks }: RemoteStorage,
  version: string,
): Promise<Outcome<LookOfVersion, DesktopProblem>> {
  const own = await looks.ofVersion(version);
  if (!own.ok) return own;
  const today = await looks.today();
  if (!today.ok) return today;
  const isSame = own.value !== null && isDeepStrictEqual(own.value, today.value);
  return done({ own: own.value === null ? null : summaryOf(own.value), today: summaryOf(today.value), isSame });
}

function summaryOf({ brand, letterhead }: Look): LookSummary {
  return { brand: brand?.name ?? null, letterhead: letterhead?.name ?? null };
}

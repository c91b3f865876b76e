import { readFileSync } from 'node:fs';

/** The part of package-lock.json that is read here: path in the tree → what stands there. */
export interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

/**
 * What makes `npm ci` fail on another system or in another network, in words. npm drops a platform package that the
 * registry does not serve from the lock without saying so; an entry added by hand (version, os, cpu, dev, optional, and
 * no integrity) mends it, and npm keeps it.
 */
export function lockProblems({ packages }: Lock): string[] {
  const paths = new Set(Object.keys(packages));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !placesFrom(path, name).some((place) => paths.has(place)))
      .map((name) => `${path} needs ${name}, which is not in the lock`),
    ...(resolved?.startsWith('http') ? [`${path} names a registry host`] : []),
  ]);
}

export function readLock(): Lock {
  return JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as Lock;
}

/** Where Node looks for a package, from the folder of the one that asks up to the root. */
function placesFrom(path: string, name: string): string[] {
  const here = `${path ? `${path}/` : ''}node_modules/${name}`;
  if (!path) return [here];
  const above = path.lastIndexOf('/node_modules/');
  return [here, ...placesFrom(above < 0 ? '' : path.slice(0, above), name)];
}

if (import.meta.main) {
  const problems = lockProblems(readLock());
  console.log(problems.join('\n') || 'lock complete');
  process.exitCode = problems.length > 0 ? 1 : 0;
}

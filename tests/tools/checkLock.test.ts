import { describe, expect, it } from 'vitest';
import { lockProblems, readLock } from '#tools/checkLock.ts';

describe('the lock', () => {
  it('holds every platform package, so that npm ci works on Linux, Windows and macOS', () => {
    const lock = readLock();
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(lockProblems(lock)).toEqual([]);
  });
});

describe('lockProblems', () => {
  const parent = { optionalDependencies: { 'tool-win32-x64': '1.0.0' } };

  it('names a platform package that is missing', () => {
    expect(lockProblems({ packages: { 'node_modules/tool': parent } })).toEqual([
      'node_modules/tool needs tool-win32-x64, which is not in the lock',
    ]);
  });

  it.each(['node_modules/tool-win32-x64', 'node_modules/a/node_modules/tool-win32-x64'])('finds it at %s', (place) => {
    const packages = { 'node_modules/a/node_modules/tool': parent, [place]: {} };
    expect(lockProblems({ packages })).toEqual([]);
  });

  it('does not take the one of another package for it', () => {
    const packages = { 'node_modules/a/node_modules/tool': parent, 'node_modules/b/node_modules/tool-win32-x64': {} };
    expect(lockProblems({ packages })).toHaveLength(1);
  });

  it('refuses the address of a registry', () => {
    const packages = { 'node_modules/tool': { resolved: 'https://registry.example/tool.tgz' } };
    expect(lockProblems({ packages })).toEqual(['node_modules/tool names a registry host']);
  });
});

import { spawnSync } from 'node:child_process';

/** Whether a program of the system can be started. Tests that need one that is missing are skipped, and say so. */
export function hasProgram(name: string): boolean {
  const { error } = spawnSync(name, ['--version'], { stdio: 'ignore' });
  return error === undefined;
}

import { spawnSync } from 'node:child_process';
import { hasProgram } from './programs.ts';

/** The validator of the PDF Association: `verapdf` on the path, or the program that VERAPDF names. */
const program = process.env['VERAPDF'] ?? 'verapdf';

export const hasVeraPdf = hasProgram(program);

/** What it says of a file: "PASS …", or "FAIL …" with the rules that are broken. */
export function verdictOf(path: string, flavour: '3a' | 'ua1'): string {
  const { stdout, stderr } = spawnSync(program, ['-f', flavour, '--format', 'text', '-v', path], { encoding: 'utf8' });
  return stdout.trim() || stderr;
}

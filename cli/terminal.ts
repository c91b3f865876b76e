/** How the program ends; told in `--help`. The worst of several wins. */
export const EXIT = { fine: 0, problem: 1, usage: 2, disk: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.reduce<ExitCode>((worse, code) => (code > worse ? code : worse), EXIT.fine);
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Trouble, on one line of the error output whatever stands in it. */
export function complain(line: string): void {
  process.stderr.write(`${line.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')}\n`);
}

/** The command that runs a script of ours in a process to which the system refuses any file beyond a number of kilobytes. */
export function limited(kilobytes: number, script: readonly string[]): readonly [command: string, ...rest: string[]] {
  return ['bash', '-c', 'ulimit -f "$0"; exec "$@"', `${kilobytes}`, process.execPath, ...script];
}

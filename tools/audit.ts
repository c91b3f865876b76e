import { spawnSync } from 'node:child_process';

/** A weakness itself; a name stands for a package that only depends on one that has it. */
type Cause = string | { title: string; url: string; severity: string; range: string };

/** What `npm audit --json` writes: what it found, or why it could not ask. */
interface Said {
  vulnerabilities?: Record<string, { via: Cause[] }>;
  message?: string;
}

export interface ToldAudit {
  readonly isClean: boolean;
  readonly text: string;
}

/** What `npm audit --json` said, in words. A registry that does not answer leaves it open, and open is not clean. */
export function toldAudit(said: Said | null): ToldAudit {
  const found = said?.vulnerabilities;
  if (found === undefined) return { isClean: false, text: unanswered(said?.message) };
  const known = Object.entries(found).flatMap(([name, { via }]) =>
    via
      .filter((one) => typeof one !== 'string')
      .map(({ range, severity, title, url }) => `${name} ${range} (${severity}): ${title}, ${url}`),
  );
  return { isClean: known.length === 0, text: known.join('\n') || 'no known weaknesses' };
}

function unanswered(message = 'no message') {
  return `The registry that npm asks gave no answer (${message}).
Ask another one (npm run audit -- --registry=ADDRESS), or give out/sbom.cdx.json (npm run package:check makes it) to a scanner.`;
}

function parsed(text: string): Said | null {
  try {
    return JSON.parse(text) as Said;
  } catch {
    return null;
  }
}

/**
 * `npm run audit`: which packages of the lock have weaknesses that the registry knows of. All are asked about: what goes into
 * the program is bundled and stands among the development dependencies, so `--omit=dev` would leave out everything.
 */
if (import.meta.main) {
  const said = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { isClean, text } = toldAudit(parsed(said.stdout));
  console.log(text);
  process.exitCode = isClean ? 0 : 1;
}

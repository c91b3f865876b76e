import { execFileSync } from 'node:child_process';

export interface PdfHeading {
  readonly level: number;
  readonly text: string;
}

/** The structure tree as poppler reads it. */
export interface PdfStructure {
  /** Of every node, in order. */
  readonly roles: readonly string[];
  /** How many headers of tables say what they head. */
  readonly scopes: number;
  readonly headings: readonly PdfHeading[];
  /** All words, in order. */
  readonly text: string;
}

export function structureOfPdf(path: string): PdfStructure {
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const lines = execFileSync('pdfinfo', ['-struct-text', path], options).split('\n');
  const roles: string[] = [];
  const headings: { level: number; text: string; depth: number }[] = [];
  const words: string[] = [];
  let heading: { level: number; text: string; depth: number } | null = null;
  let scopes = 0;
  for (const line of lines) {
    const depth = line.search(/\S/);
    const said = /^ *"(.*)"$/.exec(line)?.[1];
    const role = /^ *([A-Z]\w*)(?: \(\w+\))?:?$/.exec(line)?.[1];
    if (/\/Scope \/(?:Column|Row)/.test(line)) scopes += 1;
    if (heading !== null && depth <= heading.depth) heading = null;
    if (said !== undefined) {
      words.push(said);
      if (heading !== null) heading.text += said;
    } else if (role !== undefined) {
      roles.push(role);
      if (/^H\d$/.test(role)) headings.push((heading = { level: Number(role.slice(1)), text: '', depth }));
    }
  }
  return { roles, scopes, headings, text: words.join('\n') };
}

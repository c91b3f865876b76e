import { readFileSync } from 'node:fs';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import { makeDocument } from '#core/document/makeDocument.ts';
import type { Document } from '#core/document/document.ts';
import { loadTemplate } from '#cli/templates.ts';
import { loadTypeface } from '#cli/typeface.ts';

/** What one process found out about exporting one agreement a number of times. */
export interface Measured {
  readonly milliseconds: readonly number[];
  readonly peakMegabytes: number;
  readonly bytes: number;
  readonly pages: number;
}

const [file = '', format = 'both', count = '1'] = process.argv.slice(2);
const read = parseAgreementFile(readFileSync(file));
if (!read.ok) throw new Error(JSON.stringify(read.problem));
const agreement = read.value;

const milliseconds: number[] = [];
let bytes = 0;
let pages = 0;
for (let run = 0; run < Number(count); run++) {
  const start = performance.now();
  const files = await exportOnce();
  milliseconds.push(performance.now() - start);
  bytes = files.reduce((sum, made) => sum + made.byteLength, 0);
  pages = Math.max(...files.map(pagesOf));
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const measured: Measured = { milliseconds, peakMegabytes, bytes, pages };
console.log(JSON.stringify(measured));

async function exportOnce(): Promise<Uint8Array[]> {
  const template = loadTemplate(agreement.template?.id ?? '');
  if (!template.ok) throw new Error(JSON.stringify(template.problem));
  const made = makeDocument(agreement, template.value, { language: 'en', status: 'draft', date: '2026-11-23' });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  const printed: Uint8Array[] = [];
  if (format !== 'pdf') printed.push(await word(made.value));
  if (format !== 'word') printed.push(await pdf(made.value));
  return printed;
}

async function word(document: Document): Promise<Uint8Array> {
  const { printWord } = await import('#core/printing/word/printWord.ts');
  return (await printWord(document, loadTypeface())).bytes;
}

async function pdf(document: Document): Promise<Uint8Array> {
  const { printPdf } = await import('#core/printing/pdf/printPdf.ts');
  return (await printPdf(document, loadTypeface())).bytes;
}

/** Pages of a PDF; 0 for a Word file, whose pages only its reader counts. */
function pagesOf(made: Uint8Array): number {
  return (
    Buffer.from(made)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  );
}

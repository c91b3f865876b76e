import { Session, type Profiler } from 'node:inspector/promises';
import type { Agreement } from '#core/agreement/agreement.ts';
import { printPdf } from '#core/printing/pdf/printPdf.ts';
import { printWord } from '#core/printing/word/printWord.ts';
import { copyWishes, PLAIN_COPY, wordCopyWishes } from '#core/verifying/copies.ts';
import { hashOf } from '#machine/hashOf.ts';
import { draftOf } from '#tests/builders/drafts.ts';
import { typeface } from '#tests/builders/typeface.ts';
import { agreementOf } from './agreementOf.ts';

/**
 * `node tests/bench/features.ts`: what the parts of a warm export cost. The shares are those of a processor profile: time
 * in a library counts for the part of the printer that called it.
 */
const COPIES = [0, 16, 113];
const WARM_UPS = 3;
const RUNS = 7;

/** Parts by the file that is working, in the order of the table. */
const PARTS: readonly (readonly [part: string, files: RegExp])[] = [
  [
    'reading and shaping letters (fonts)',
    /pdf\/(?:glyphs|fontFile)|word\/(?:measure|fontFile|characterMap|glyphOutlines|fontTables|leanFont|fonts)/,
  ],
  ['dividing words', /pdf\/(?:division|divided|danishJoints)/],
  ['lines and columns', /pdf\/(?:lines|words|columns|rows|strips|levelled)|word\/(?:columns|levelled|strips)/],
  ['page breaks and page numbers', /pdf\/(?:pages|flow|places)|word\/pageNumbers/],
  ['tags for screen readers', /pdf\/(?:structure|tags)/],
  ['fields to sign', /pdf\/signatures/],
  ['drawing', /pdf\/(?:press|drawPages|running|draftMark|sheet)/],
  [
    'packing the file',
    /pdf\/(?:packedObjects|pdfkit|printPdf|metadata|properties|colourProfile)|word\/(?:package|printWord)/,
  ],
  ['content controls', /word\/controls/],
  ['carrying the agreement', /core\/(?:verifying|agreement)/],
  ['Word’s XML', /word\/|openXml/],
  ['nodes to boxes', /pdf\//],
];

const GARBAGE = 'collecting garbage';
const REST = 'everything else';
/** What the profile counts while no JavaScript runs: other programs on the machine too. */
const OUTSIDE = new Set(['(idle)', '(program)', '(root)']);

console.log(`Node ${process.version}, median of ${RUNS} warm exports, milliseconds\n`);
for (const copies of COPIES) await tell(agreementOf(copies));

async function tell(agreement: Agreement): Promise<void> {
  const document = draftOf(agreement, 'en');
  const internal = { ...PLAIN_COPY, isInternal: true };
  const plain = copyWishes(agreement, document, PLAIN_COPY, hashOf);
  const carrying = copyWishes(agreement, document, internal, hashOf);
  const kinds = {
    'PDF plain': async () => printPdf(document, typeface, plain),
    'PDF with fields to sign': async () => printPdf(document, typeface, { ...plain, fields: true }),
    'PDF with both its agreement and fields': async () => printPdf(document, typeface, { ...carrying, fields: true }),
    'Word plain': async () => printWord(document, typeface),
    'Word internal (controls, agreement)': async () =>
      printWord(document, typeface, wordCopyWishes(agreement, document, internal, hashOf)),
  };
  const pages = Buffer.from((await kinds['PDF plain']()).bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;
  console.log(`## ${pages} pages\n\n| export | ms |\n|---|---:|`);
  for (const [name, print] of Object.entries(kinds)) console.log(`| ${name} | ${(await medianOf(print)).toFixed(0)} |`);
  console.log('\n| share of the time | PDF | Word |\n|---|---:|---:|');
  const pdf = await sharesOf(kinds['PDF with both its agreement and fields']);
  const word = await sharesOf(kinds['Word internal (controls, agreement)']);
  for (const part of [...PARTS.map(([name]) => name), REST, GARBAGE]) {
    console.log(`| ${part} | ${percent(pdf.get(part))} | ${percent(word.get(part))} |`);
  }
  console.log('');
}

async function medianOf(print: () => Promise<unknown>): Promise<number> {
  for (let run = 0; run < WARM_UPS; run += 1) await print();
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { user, system } = process.cpuUsage();
    await print();
    const after = process.cpuUsage();
    taken.push((after.user + after.system - user - system) / 1000);
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

async function sharesOf(print: () => Promise<unknown>): Promise<ReadonlyMap<string, number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let run = 0; run < RUNS; run += 1) await print();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesIn(profile);
}

function sharesIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partOf = (id: number | undefined): string => {
    if (id === undefined) return REST;
    const url = byId.get(id)?.callFrame.url ?? '';
    const found = url.includes('/core/') ? PARTS.find(([, files]) => files.test(url)) : undefined;
    return found?.[0] ?? partOf(parents.get(id));
  };
  const times = new Map<string, number>();
  samples.forEach((id, at) => {
    const { functionName: name, url } = byId.get(id)?.callFrame ?? { functionName: '', url: '' };
    if (OUTSIDE.has(name) || url === 'node:inspector') return;
    const part = name === '(garbage collector)' ? GARBAGE : partOf(id);
    times.set(part, (times.get(part) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return new Map([...times].map(([part, time]) => [part, time / total]));
}

function percent(share = 0): string {
  return share === 0 ? '–' : `${(share * 100).toFixed(1)} %`;
}

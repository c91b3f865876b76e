import { readFileSync } from 'node:fs';
import type { Agreement } from '#core/agreement/agreement.ts';
import { parseAgreementFile } from '#core/agreement/agreementFile.ts';
import type { Party } from '#core/agreement/party.ts';
import type { Wording } from '#core/agreement/text.ts';
import { typefaces, type TypefaceName } from '#core/brand/typefaces.ts';
import type { SampleSummary, TemplateSources, TemplateSummary } from '#core/bridge/requests.ts';
import { inheriting, likeWhich, parseTemplate, type Template, type TemplateSource } from '#core/clauses/template.ts';
import type { Typeface } from '#core/printing/printed.ts';
import sansBold from '#resources/fonts/SourceSans3-Bold.ttf?asset';
import sansBoldItalic from '#resources/fonts/SourceSans3-BoldItalic.ttf?asset';
import sansItalic from '#resources/fonts/SourceSans3-Italic.ttf?asset';
import sansRegular from '#resources/fonts/SourceSans3-Regular.ttf?asset';
import serifBold from '#resources/fonts/SourceSerif4-Bold.ttf?asset';
import serifBoldItalic from '#resources/fonts/SourceSerif4-BoldItalic.ttf?asset';
import serifItalic from '#resources/fonts/SourceSerif4-Italic.ttf?asset';
import serifRegular from '#resources/fonts/SourceSerif4-Regular.ttf?asset';

/** What the program brings along: templates and samples are part of the bundle, fonts lie beside it. */

const manifests: Record<string, string> = import.meta.glob('../templates/agreements/*/template.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const texts: Record<string, string> = import.meta.glob('../templates/agreements/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const samples: Record<string, string> = import.meta.glob('../templates/samples/*.sla', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const folderOf = (id: string) => `../templates/agreements/${id}`;

export function templateSources(id: string): TemplateSources | null {
  const source = sourceOf(id);
  return source === null ? null : { id, manifest: source.manifest, ...source.texts };
}

function sourceOf(id: string): TemplateSource | null {
  const manifest = manifests[`${folderOf(id)}/template.json`];
  if (manifest === undefined) return null;
  const like = likeWhich(manifest);
  const from = like === null ? null : sourceOf(like);
  if (from !== null) return inheriting({ manifest }, from);
  const en = texts[`${folderOf(id)}/en.md`];
  const da = texts[`${folderOf(id)}/da.md`];
  return en === undefined || da === undefined ? null : { manifest, texts: { en, da } };
}

/** A template of the program; that it parses is tested, so one that does not is a defect. */
export function template(id: string): Template | null {
  const source = sourceOf(id);
  if (source === null) return null;
  const parsed = parseTemplate(source);
  if (!parsed.ok) throw new Error(`The template ${id} is broken`);
  return parsed.value;
}

let summaries: { templates?: readonly TemplateSummary[]; samples?: readonly SampleSummary[] } = {};

/** What comes with the program never changes while it runs, so it is read once. */
export function templateSummaries(): readonly TemplateSummary[] {
  const templates = summaries.templates ?? readTemplates();
  summaries = { ...summaries, templates };
  return templates;
}

export function sampleSummaries(): readonly SampleSummary[] {
  const samples = summaries.samples ?? readSamples();
  summaries = { ...summaries, samples };
  return samples;
}

function readTemplates(): readonly TemplateSummary[] {
  return Object.keys(manifests)
    .flatMap((file) => template(file.split('/').at(-2) ?? '') ?? [])
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, version, name, description, suits, clauses }) => ({ id, version, name, description, suits, clauses }));
}

/** A company has one name; a unit may be called something else in each language. */
function namesOf({ legalName, name }: Party): readonly Wording[] {
  if (legalName !== undefined) return [{ en: legalName, da: legalName }];
  return name === undefined ? [] : [name];
}

export function sample(id: string): Agreement | null {
  const text = samples[`../templates/samples/${id}.sla`];
  if (text === undefined) return null;
  const parsed = parseAgreementFile(text);
  if (!parsed.ok) throw new Error(`The sample ${id} is broken`);
  return parsed.value;
}

function readSamples(): readonly SampleSummary[] {
  return Object.keys(samples).flatMap((file) => {
    const id = (file.split('/').at(-1) ?? '').replace(/\.sla$/, '');
    const agreement = sample(id);
    if (agreement === null) return [];
    const parties = agreement.parties.flatMap(namesOf);
    return [{ id, type: agreement.type, title: agreement.title ?? {}, parties }];
  });
}

const FACES: Readonly<Record<TypefaceName, Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', string>>>> = {
  sourceSerif4: { regular: serifRegular, bold: serifBold, italic: serifItalic, boldItalic: serifBoldItalic },
  sourceSans3: { regular: sansRegular, bold: sansBold, italic: sansItalic, boldItalic: sansBoldItalic },
};

/** A typeface that contracts are printed in. */
export function typeface(typefaceName: TypefaceName): Typeface {
  const { name, kind } = typefaces[typefaceName];
  const { regular, bold, italic, boldItalic } = FACES[typefaceName];
  return {
    name,
    kind,
    regular: readFileSync(regular),
    bold: readFileSync(bold),
    italic: readFileSync(italic),
    boldItalic: readFileSync(boldItalic),
  };
}

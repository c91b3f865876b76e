import { z } from 'zod';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { failed, done, type Outcome } from '#core/outcome.ts';
import type { TemplateFinding } from './finding.ts';
import { readTemplateText, type TemplateText } from './templateText.ts';

const shortText = z.string().min(1).max(200);
const longText = z.string().min(1).max(4_000);
const idText = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** A term that the template itself defines, because its text uses it. */
const termSchema = z.strictObject({
  id: idText,
  en: z.strictObject({ term: shortText, meaning: longText }),
  da: z.strictObject({ term: shortText, meaning: longText }),
});
export type TemplateTermPair = z.infer<typeof termSchema>;

const manifestSchema = z.strictObject({
  id: idText,
  version: z.int().min(1),
  name: z.strictObject({ en: shortText, da: shortText }),
  description: z.strictObject({ en: longText, da: longText }),
  /** The types of agreement it can be used for. */
  suits: z.array(agreementTypeSchema).min(1),
  /** Its place among the others: agreements of a type begin with the first that suits it when nobody chose. */
  order: z.int().min(0).default(0),
  /** The template whose texts and terms it takes, with its own terms beside them. Without, it has its own texts. */
  like: z.exactOptional(idText),
  /** Clauses of the library that a new agreement begins with. */
  clauses: z.array(idText).max(100).default([]),
  terms: z.array(termSchema).max(1_000),
});
export type TemplateManifest = z.infer<typeof manifestSchema>;

/** The files of a template, as text: `template.json`, `en.md`, `da.md`. */
export interface TemplateSource {
  readonly manifest: string;
  readonly texts: Readonly<Record<Language, string>>;
}

/** A template without findings: every value it names exists, every reference in it has a target. */
export interface Template extends TemplateManifest {
  readonly texts: Readonly<Record<Language, TemplateText>>;
}

export type TemplateProblem =
  /** `template.json` is no JSON or has a wrong field; `path` is empty for the whole file. */
  | { readonly kind: 'manifest'; readonly path: string; readonly message: string }
  | { readonly kind: 'text'; readonly language: Language; readonly finding: TemplateFinding };

/** The template that `template.json` takes texts and terms from, or `null`. */
export function likeWhich(manifest: string): string | null {
  const read = readManifest(manifest);
  return read.ok ? (read.value.like ?? null) : null;
}

/** A template that takes texts and terms from another, as if it had them itself. Of terms with the same id its own counts. */
export function inheriting({ manifest }: Pick<TemplateSource, 'manifest'>, from: TemplateSource): TemplateSource {
  const [own, other] = [readManifest(manifest), readManifest(from.manifest)];
  if (!own.ok || !other.ok) return { manifest, texts: from.texts };
  const taken = other.value.terms.filter(({ id }) => own.value.terms.every((term) => term.id !== id));
  return { manifest: JSON.stringify({ ...own.value, terms: [...own.value.terms, ...taken] }), texts: from.texts };
}

/** Reads and checks a template. Whether its languages say the same is left to `compareTwins`. */
export function parseTemplate(source: TemplateSource): Outcome<Template, readonly TemplateProblem[]> {
  const manifest = readManifest(source.manifest);
  if (!manifest.ok) return manifest;
  const termIds = manifest.value.terms.map((term) => term.id);
  const texts: Partial<Record<Language, TemplateText>> = {};
  const problems: TemplateProblem[] = [];
  for (const language of LANGUAGES) {
    const read = readTemplateText(source.texts[language], termIds);
    if (read.ok) texts[language] = read.value;
    else problems.push(...read.problem.map((finding) => ({ kind: 'text' as const, language, finding })));
  }
  const { en, da } = texts;
  if (en === undefined || da === undefined) return failed(problems);
  return done({ ...manifest.value, texts: { en, da } });
}

function readManifest(text: string): Outcome<TemplateManifest, readonly TemplateProblem[]> {
  const json = parseJson(text);
  if (!json.ok) return failed([{ kind: 'manifest', path: '', message: json.problem }]);
  const parsed = manifestSchema.safeParse(json.value);
  if (parsed.success) return done(parsed.data);
  return failed(
    parsed.error.issues.map(({ path, message }) => ({ kind: 'manifest', path: path.map(String).join('/'), message })),
  );
}

function parseJson(text: string): Outcome<unknown, string> {
  try {
    return done(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return failed(error.message);
    throw error;
  }
}

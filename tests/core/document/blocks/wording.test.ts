import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { blockWriters } from '#core/document/blocks/blockWriters.ts';
import type { Inline } from '#core/document/document.ts';
import type { BlockWriter, ComposedBlock } from '#core/document/writing.ts';
import { anAgreement } from '#tests/builders/agreement.ts';
import { agreementOf, CASES } from '#tests/builders/cases.ts';
import { printedBy, writingOf } from '#tests/builders/printedLines.ts';

const written = {
  priorities: [null],
  channels: [null],
  escalations: [null],
  status_updates: [null],
  root_cause: [null],
  duties: ['provider', 'customer', 'users', 'others'],
  raci: [null],
  warranties: [null],
  credits: [null],
  credit_base: [null],
  credit_limits: [null],
  claims: [null],
  worked_examples: [null],
  other_consequences: [null],
} as const;

const writers: readonly (readonly [BlockWriter, string | null])[] = Object.entries(written).flatMap(([tag, roles]) =>
  roles.map((role) => [blockWriters[tag as keyof typeof written], role] as const),
);

/** Tags whose words are read here too; their references to clauses are empty until they are resolved. */
const referring = [
  'cover',
  'parties',
  'definitions',
  'precedence',
  'edition',
  'levels',
  'services',
  'calendars',
  'charges',
  'options',
  'goals',
  'service_levels',
  'metric_definitions',
  'conditions',
  'exclusions',
  'maintenance',
  'omissions',
  'contacts',
] as const;

/** Words that leave open what is owed, when and by whom. */
const VAGUE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:as soon as|promptly|immediately|without (?:undue )?delay|timely|reasonabl[ey]|appropriate|adequate|sufficient|approximately|and\/or|should|could|endeavours?|where possible|if necessary|regularly|normally|etc)\b/i,
  da: /(?<!\p{L})(?:hurtigst muligt|snarest|straks|omgående|uden ugrundet ophold|rimeligt?|passende|tilstrækkeligt?|cirka|og\/eller|bør|burde|tilstræber|så vidt muligt|eventuelt|løbende|normalt|mv|m\.m)(?!\p{L})/iu,
};

/** The words of the program in a block, without what the drafter wrote. */
function ownWords(block: ComposedBlock): readonly string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const inline = node as Partial<Inline>;
      if (inline.kind === 'text') found.push(inline.text ?? '');
      else Object.values(node).forEach(visit);
    }
  };
  visit(block);
  return found;
}

function idsOf(blocks: readonly ComposedBlock[]): readonly string[] {
  return blocks.flatMap((block) => [block.id, ...('blocks' in block ? idsOf(block.blocks) : [])]);
}

describe.each(CASES)('the words of %s', (_, file) => {
  const agreement = agreementOf(file);
  const blocksIn = (language: Language) => [
    ...writers.flatMap(([write, role]) => write(writingOf(agreement, language), role)),
    ...referring.flatMap((tag) => blockWriters[tag](writingOf(agreement, language), null)),
  ];

  it.each(LANGUAGES)('hold no vague word of the program’s own in %s', (language) => {
    const words = blocksIn(language).flatMap(ownWords);
    expect(words.filter((text) => VAGUE[language].test(text))).toEqual([]);
  });

  it('have the same structure in both languages, each block with an id of its own', () => {
    const ids = idsOf(blocksIn('en'));
    expect(idsOf(blocksIn('da'))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(LANGUAGES)('have no doubled stop or space and no sentence that begins small in %s', (language) => {
    const lines = writers.flatMap(([write, role]) => printedBy(write, agreement, language, role));
    expect(lines.filter((line) => /\.\.(?!\.)| {2}| [.,;:]/.test(line) && !line.includes('|'))).toEqual([]);
    expect(lines.filter((line) => /^\p{Ll}.*[.]$/u.test(line) && !line.includes('|'))).toEqual([]);
  });
});

it('finds a vague word that is planted', () => {
  expect('shall report as soon as possible').toMatch(VAGUE.en);
  expect('skal rapportere hurtigst muligt').toMatch(VAGUE.da);
  expect('en urimelig godkendelse').not.toMatch(VAGUE.da);
});

it('gives nothing for an agreement in which nothing has been answered', () => {
  const empty = anAgreement({ support: {}, remedies: {}, priorityScheme: { id: 'scheme' } });
  for (const [write, role] of writers) expect(printedBy(write, empty, 'en', role)).toEqual([]);
});

import type { Language } from '#core/agreement/language.ts';
import type { Block, Clause, Document } from '#core/document/document.ts';
import { bullets, numbered, paragraph, reference, table, titled } from '#tests/builders/documentNodes.ts';
import { contentsOf, sampleDocument, type Say } from '#tests/builders/sampleDocument.ts';

/** The sample with this many further clauses of the first level, each a little under a page. */
export function extendedSample(language: Language, furtherClauses: number): Document {
  const say: Say = (english, danish) => (language === 'en' ? english : danish);
  const document = sampleDocument(language);
  const further = Array.from({ length: furtherClauses }, (_, index) => furtherClause(say, 6 + index));
  const sections = document.sections.map((section) =>
    section.kind === 'body' ? { ...section, blocks: [...section.blocks, ...further] } : section,
  );
  return { ...document, sections, contents: contentsOf(sections) };
}

function furtherClause(say: Say, number: number): Clause {
  const anchor = `further-${number}`;
  const sentence = say(
    'The Provider measures the service every five minutes, leaves out maintenance announced in writing, and reports the result to the Customer each month.',
    'Leverandøren måler ydelsen hvert femte minut, fraregner vedligeholdelse varslet skriftligt og rapporterer resultatet til Kunden hver måned.',
  );
  const prose = (id: string, sentences: number) =>
    paragraph(`${anchor}-${id}`, Array.from({ length: sentences }, () => sentence).join(' '));
  return titled(
    `${number}`,
    anchor,
    `${say('Service', 'Ydelse')} ${number}`,
    titled(
      `${number}.1`,
      `${anchor}-scope`,
      say('Scope', 'Omfang'),
      prose('a', 1 + (number % 4)),
      prose('b', 1 + (number % 3)),
    ),
    numbered(
      `${number}.2`,
      `${anchor}-duties`,
      [say('The Provider shall:', 'Leverandøren skal:')],
      numbered(`${number}.2(a)`, `${anchor}-a`, [sentence]),
      numbered(`${number}.2(b)`, `${anchor}-b`, [
        say('act under clause ', 'handle efter punkt '),
        reference(`${anchor}-a`, `${number}.2(a)`),
        '.',
      ]),
    ),
    titled(`${number}.3`, `${anchor}-levels`, say('Levels', 'Niveauer'), ...levels(say, anchor, sentence)),
  );
}

function levels(say: Say, anchor: string, sentence: string): readonly Block[] {
  const rows = Array.from({ length: 2 + (anchor.length % 4) }, (_, index) => [
    `P${index + 1}`,
    sentence.slice(0, 40 + 30 * index).trimEnd(),
    `${99 - index} %`,
  ]);
  return [
    bullets(`${anchor}-list`, say('by day;', 'om dagen;'), say('by night.', 'om natten.')),
    table(
      `${anchor}-table`,
      say('Levels', 'Niveauer'),
      [
        { width: 1, align: 'left' },
        { width: 3, align: 'left' },
        { width: 1, align: 'right' },
      ],
      [[say('Level', 'Niveau'), say('Meaning', 'Betydning'), say('Target', 'Mål')], ...rows],
    ),
  ];
}

import type { Language } from '#core/agreement/language.ts';
import type { Found } from '#core/checks/finding.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import { printedTexts } from '#core/checks/passages/printedTexts.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import type { Document, Inline } from '#core/document/document.ts';

/** Two words for one concept, with their forms; a reader assumes that they differ. */
const PAIRS: Readonly<Record<Language, readonly (readonly [readonly string[], readonly string[]])[]>> = {
  en: [
    [['uptime'], ['availability']],
    [['downtime'], ['unavailability', 'outage time']],
  ],
  da: [
    [
      ['oppetid', 'oppetiden'],
      ['tilgængelighed', 'tilgængeligheden'],
    ],
    [
      ['nedetid', 'nedetiden'],
      ['utilgængelighed', 'utilgængeligheden'],
    ],
  ],
};

interface Use {
  readonly word: string;
  /** The answer that the word was written in; `null` for the template's own words. */
  readonly path: string | null;
}

export const mixedTerm: EditionRule = {
  id: 'mixed-term',
  reads: 'edition',
  severity: 'warning',
  title: { en: 'Two words for one thing', da: 'To ord for samme begreb' },
  why: {
    en: 'A reader takes it that two words mean two things, and looks for the difference.',
    da: 'Læseren går ud fra, at to ord betyder to ting, og leder efter forskellen.',
  },
  advice: {
    en: 'Choose one term, define it, and use it everywhere.',
    da: 'Vælg ét begreb, definér det, og brug det overalt.',
  },
  examples: {
    fails: {
      en: '“uptime” in one clause, “availability” in another',
      da: '”oppetid” i ét punkt, ”tilgængelighed” i et andet',
    },
    passes: { en: '“Availability” throughout', da: '”Tilgængelighed” overalt' },
  },
  find: (document) =>
    PAIRS[document.language].flatMap(([one, other]) => {
      const [these, those] = [usesIn(document, one), usesIn(document, other)];
      return these.length === 0 || those.length === 0 ? [] : mixed(document, these, those);
    }),
};

/** The fewer are to be changed; those that somebody wrote, since the words of a template cannot be. */
function mixed({ language }: Document, these: readonly Use[], those: readonly Use[]): readonly Found[] {
  const [few, many] = these.length < those.length ? [these, those] : [those, these];
  const written = few.find(({ path }) => path !== null) ?? many.find(({ path }) => path !== null);
  if (written?.path === null || written === undefined) return [];
  const [{ word: a } = { word: '' }, { word: b } = { word: '' }] = [few[0], many[0]];
  return [
    {
      path: written.path,
      language,
      message: {
        en: `The contract says both “${a}” and “${b}”. Use one of them for the same thing.`,
        da: `Kontrakten bruger både ”${a}” og ”${b}”. Brug ét af dem om samme ting.`,
      },
    },
  ];
}

function usesIn(document: Document, forms: readonly string[]): readonly Use[] {
  const find = phraseFinder(forms);
  return printedTexts(document).flatMap(({ content }) =>
    content.flatMap((inline) =>
      find(wordsOf(textOf(inline).replaceAll(/availability[ -]zones?/giu, ''))).map(({ phrase }) => ({
        word: phrase,
        path: inline.kind === 'value' ? inline.path : null,
      })),
    ),
  );
}

function textOf(inline: Inline): string {
  return 'text' in inline ? inline.text : '';
}

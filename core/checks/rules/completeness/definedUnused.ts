import { join } from '#core/agreement/path.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { printedTexts } from '#core/checks/passages/printedTexts.ts';
import { phraseFinder } from '#core/checks/passages/phrases.ts';
import { wordsOf } from '#core/checks/passages/words.ts';
import { plainTextOf } from '#core/document/inline.ts';

export const definedUnused: EditionRule = {
  id: 'defined-unused',
  reads: 'edition',
  severity: 'hint',
  title: { en: 'Defined but never used', da: 'Defineret, men aldrig brugt' },
  why: {
    en: 'A reader looks for what the definition changes, and finds nothing.',
    da: 'Læseren leder efter, hvad definitionen ændrer, og finder intet.',
  },
  advice: {
    en: 'Use the term where it is meant, or remove the definition.',
    da: 'Brug begrebet dér, hvor det er ment, eller slet definitionen.',
  },
  examples: {
    fails: {
      en: '“Hotfix” is defined; no clause says Hotfix.',
      da: '”Hotfix” er defineret; intet punkt nævner Hotfix.',
    },
    passes: {
      en: 'The definition is removed, or a clause says Hotfix.',
      da: 'Definitionen er slettet, eller et punkt nævner Hotfix.',
    },
  },
  find: (document, agreement) => {
    const { language } = document;
    const texts = printedTexts(document).map(({ content }) => wordsOf(plainTextOf(content)));
    return agreement.definitions.flatMap(({ id, term }) => {
      const written = term?.[language]?.trim() ?? '';
      if (written === '') return [];
      const find = phraseFinder([written]);
      // Once is where it is defined.
      if (texts.flatMap(find).length > 1) return [];
      const name = namesOf(agreement, id);
      return [
        {
          path: join('definitions', id),
          language,
          message: {
            en: `${name.en} is defined but stands nowhere else in the contract.`,
            da: `${name.da} er defineret, men står ingen andre steder i aftalen.`,
          },
          fix: {
            title: { en: 'Remove the definition', da: 'Slet definitionen' },
            changes: [{ kind: 'remove', path: join('definitions', id) }],
          },
        },
      ];
    });
  },
};

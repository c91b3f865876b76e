import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const termRedefined: AgreementRule = {
  id: 'term-redefined',
  reads: 'agreement',
  severity: 'error',
  title: both('A term is defined twice', 'Et begreb er defineret to gange'),
  why: both('Two definitions of one word are two agreements.', 'To definitioner af samme ord er to aftaler.'),
  advice: both('Keep one of them.', 'Behold den ene.'),
  examples: {
    fails: both('“Downtime” is defined in two places', '”Nedetid” er defineret to steder'),
    passes: both('“Downtime” is defined once', '”Nedetid” er defineret én gang'),
  },
  find: ({ definitions }) =>
    LANGUAGES.flatMap((language) => {
      const first = new Map<string, string>();
      return definitions.flatMap(({ id, term }) => {
        const written = term?.[language]?.trim() ?? '';
        const key = written.toLocaleLowerCase(language);
        if (written === '') return [];
        if (!first.has(key)) {
          first.set(key, id);
          return [];
        }
        return [
          {
            path: join('definitions', id, 'term'),
            language,
            message: both(
              `“${written}” is defined twice. Keep one definition.`,
              `”${written}” er defineret to gange. Behold én definition.`,
            ),
          },
        ];
      });
    }),
};

import type { Language } from '#core/agreement/language.ts';
import type { Word } from '#core/checks/passages/words.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

const WEAK: Readonly<
  Record<Language, { readonly modals: ReadonlySet<string>; readonly parties: ReadonlySet<string> }>
> = {
  en: {
    modals: new Set(['should', 'could', 'might', 'would', 'ought']),
    parties: new Set(['provider', 'supplier', 'vendor', 'customer', 'client', 'party', 'parties']),
  },
  da: {
    modals: new Set(['bør', 'burde', 'ville', 'kunne']),
    parties: new Set(['leverandøren', 'kunden', 'parterne', 'part', 'driftsleverandøren', 'bestilleren']),
  },
};

/** Words that only duties can be weakened by: elsewhere they give a right. */
const WEAK_IN_DUTY: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['may', 'can']),
  da: new Set(['kan', 'må']),
};

export const weakModal: SentenceRule = {
  id: 'weak-modal',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'A duty that is only a wish', da: 'En pligt, der kun er et ønske' },
  why: {
    en: 'The verb decides the force: shall binds, should recommends, may permits. In Danish skal binds, bør recommends and kan permits.',
    da: 'Verbet afgør styrken: skal forpligter, bør anbefaler, og kan tillader. Det samme gælder shall, should og may på engelsk.',
  },
  advice: { en: 'Write “shall”, and by when.', da: 'Skriv ”skal”, og senest hvornår.' },
  examples: {
    fails: { en: 'The Provider should report the results.', da: 'Leverandøren bør rapportere resultaterne.' },
    passes: {
      en: 'The Provider shall report by day 10.',
      da: 'Leverandøren skal rapportere senest den 10. arbejdsdag.',
    },
  },
  find: ({ words, language, role }) => {
    if (role !== 'duty' && role !== 'clause' && role !== 'printed' && role !== 'promise') return [];
    const { modals } = WEAK[language];
    return words.flatMap(({ word, start, end }, at) => {
      const isWeak = modals.has(word) || (role === 'duty' && WEAK_IN_DUTY[language].has(word));
      if (!isWeak || !saysWhoMust(words, at, language)) return [];
      const message = {
        en: `“${word}” binds nobody. If it is a duty, write “shall”.`,
        da: `”${word}” forpligter ingen. Er det en pligt, så skriv ”skal”.`,
      };
      return [{ start, end, message }];
    });
  },
};

/** The verb comes right after a party, or first in a text that goes on "The Provider shall …". */
function saysWhoMust(words: readonly Word[], at: number, language: Language): boolean {
  const before = words.slice(0, at);
  return at === 0 || (at <= 2 && before.some(({ word }) => WEAK[language].parties.has(word)));
}

import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import { printedTexts } from '#core/checks/passages/printedTexts.ts';
import type { EditionRule } from '#core/checks/rule.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { Agreement } from '#core/agreement/agreement.ts';

const ANNEX = {
  en: /\b(?:annex|appendix|schedule)\s+(\d+|[A-Z])\b/gu,
  da: /(?<!\p{L})(?:bilag|appendiks)\s+(\d+|[A-Z])(?!\p{L})/gu,
} as const;

export const annexMissing: EditionRule = {
  id: 'annex-missing',
  reads: 'edition',
  severity: 'warning',
  title: both('An annex that is not there', 'Et bilag, der ikke findes'),
  why: both(
    'Incorporated text must exist when the contract is signed, or it is not agreed.',
    'En tekst, der henvises til som en del af aftalen, skal foreligge ved underskriften; ellers er den ikke aftalt.',
  ),
  advice: both(
    'Attach it, or name it among the documents of the agreement.',
    'Vedlæg det, eller nævn det blandt aftalens dokumenter.',
  ),
  examples: {
    fails: both('“Annex 4”, and the contract has three', '”Bilag 4”, og kontrakten har tre'),
    passes: both('“Annex 2”, which is attached', '”Bilag 2”, som er vedlagt'),
  },
  find: (document, agreement) => {
    const { language, sections } = document;
    const labels = sections.flatMap((section) => (section.kind === 'annex' ? [section.label.toLowerCase()] : []));
    const documents = documentNames(agreement);
    return printedTexts(document).flatMap(({ content }) =>
      content.flatMap((inline): readonly Found[] => {
        if (inline.kind !== 'value' || /^(?:documents|edition)/u.test(inline.path)) return [];
        return Array.from(inline.text.matchAll(new RegExp(ANNEX[language].source, 'giu')))
          .filter(([name]) => !labels.includes(name.toLowerCase()) && !documents.includes(name.toLowerCase()))
          .map(([name]) => ({
            path: inline.path,
            language,
            message: both(
              `“${name}” is named but neither attached nor among the documents.`,
              `”${name}” er nævnt, men hverken vedlagt eller blandt dokumenterne.`,
            ),
          }));
      }),
    );
  },
};

function documentNames({ documents, title, number }: Agreement): string {
  const names = documents.flatMap((one) => [
    one.number ?? '',
    ...LANGUAGES.map((language) => one.title?.[language] ?? ''),
  ]);
  const own = LANGUAGES.map((language) => title?.[language] ?? '');
  return [...names, ...own, number ?? ''].join(' | ').toLowerCase();
}

import type { Expression, Formula } from '#core/agreement/formula.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';

/** Words that take excluded time or items out of a count; a count that names the exclusions is net. */
const NET: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:excluding|net of|not counting|other than)\b/iu,
  da: /(?<!\p{L})(?:ekskl|eksklusive|undtagen|fratrukket|bortset fra|fraregnet|netto)(?!\p{L})/iu,
};
const GROSS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:total|gross|all)\b/iu,
  da: /(?<!\p{L})(?:samlede?|brutto|alle?|totale?)(?!\p{L})/iu,
};

export const populationMismatch: RuleOfItems<'metrics'> = {
  id: 'population-mismatch',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('Net above, gross below', 'Netto over og brutto under brøkstregen'),
  why: both(
    'Leaving excluded time out of the downtime but not out of the total makes every result better than it was.',
    'Når undtaget tid trækkes ud af nedetiden, men ikke af den samlede tid, bliver ethvert resultat bedre, end det var.',
  ),
  advice: both('Leave the same things out of both.', 'Træk det samme ud begge steder.'),
  examples: {
    fails: both('Downtime net of maintenance, total minutes gross', 'Nedetid netto, samlet tid brutto'),
    passes: both('Both net of maintenance', 'Begge fratrukket vedligeholdelse'),
  },
  find: ({ id, formula }, agreement) => {
    if (formula?.expression === undefined) return [];
    const parts = division(formula.expression);
    if (parts === null) return [];
    if (!LANGUAGES.some((language) => differ(formula, parts, language))) return [];
    const name = namesOf(agreement, id);
    return [
      {
        path: join('metrics', id, 'formula', 'variables'),
        message: both(
          `${name.en}: the exclusions are taken out of only one side of the division.`,
          `${name.da}: Undtagelserne er kun trukket ud på den ene side af brøkstregen.`,
        ),
      },
    ];
  },
};

interface Division {
  /** Symbols that only the counted part has. */
  readonly counted: readonly string[];
  readonly whole: readonly string[];
}

/** The outermost division of an expression, without the symbols that stand on both sides. */
function division(expression: Expression): Division | null {
  if (expression.kind !== 'operation') return null;
  if (expression.operator !== 'divide') return division(expression.left) ?? division(expression.right);
  const [above, below] = [symbolsOf(expression.left), symbolsOf(expression.right)];
  return { counted: above.filter((symbol) => !below.includes(symbol)), whole: below };
}

function symbolsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'variable') return [expression.symbol];
  return expression.kind === 'constant' ? [] : [...symbolsOf(expression.left), ...symbolsOf(expression.right)];
}

/** The part is net, and the whole says that it is everything. */
function differ({ variables }: Formula, { counted, whole }: Division, language: Language): boolean {
  const meaning = (symbol: string) => variables.find((one) => one.symbol === symbol)?.meaning?.[language] ?? '';
  const isNet = (symbol: string) => NET[language].test(meaning(symbol));
  return counted.some(isNet) && whole.some((symbol) => GROSS[language].test(meaning(symbol)) && !isNet(symbol));
}

import { symbolsIn, type Expression, type Formula } from '#core/agreement/formula.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { RuleOfItems } from '#core/checks/rule.ts';
import { compareDecimals } from '#core/decimal.ts';

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

export const formulaMalformed: RuleOfItems<'metrics'> = {
  id: 'formula-malformed',
  reads: 'items',
  of: 'metrics',
  severity: 'error',
  title: both('A formula that cannot be computed', 'En formel, der ikke kan beregnes'),
  why: both(
    'A public agreement prints “(Max − Down / Max] × 100”. Nobody can compute it, so nobody can collect.',
    'En offentlig aftale skriver ”(Max − Down / Max] × 100”. Ingen kan beregne den, og derfor kan ingen kræve noget.',
  ),
  advice: both(
    'Close every bracket with its own sign and explain every symbol.',
    'Luk hver parentes med sit eget tegn, og forklar hvert symbol.',
  ),
  examples: {
    fails: both('(Max − Down / Max] × 100', '(Max − Down / Max] × 100'),
    passes: both('(Max − Down) / Max × 100', '(Max − Down) / Max × 100'),
  },
  find: ({ id, formula }) => {
    if (formula === undefined) return [];
    const at = (...keys: readonly string[]) => join('metrics', id, 'formula', ...keys);
    return [...inWords(formula, at('text')), ...inSymbols(formula, at)];
  },
};

function inWords({ text }: Formula, path: string): readonly Found[] {
  return LANGUAGES.filter((language) => !isBalanced(text?.[language] ?? '')).map((language) => ({
    path,
    language,
    message: both('The brackets of the formula do not match.', 'Formlens parenteser passer ikke sammen.'),
  }));
}

function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text.replaceAll(/(?<=^|\s)[a-z]\)/giu, '')) {
    if ('([{'.includes(sign)) open.push(sign);
    const opens = CLOSES[sign];
    if (opens !== undefined && open.pop() !== opens) return false;
  }
  return open.length === 0;
}

type At = (...keys: readonly string[]) => string;

function inSymbols({ expression, variables }: Formula, at: At): readonly Found[] {
  if (expression === undefined) return [];
  const used = symbolsIn(expression);
  const known = new Set(variables.map(({ symbol }) => symbol));
  const unknown = [...used]
    .filter((symbol) => !known.has(symbol))
    .map((symbol) => ({
      path: at('variables'),
      message: both(
        `The formula uses ${symbol}, which is not explained.`,
        `Formlen bruger ${symbol}, som ikke er forklaret.`,
      ),
    }));
  const explained = variables.flatMap(({ symbol, meaning }, index): readonly Found[] => {
    if (!used.has(symbol)) {
      const message = both(
        `${symbol} is explained but the formula does not use it.`,
        `${symbol} er forklaret, men formlen bruger det ikke.`,
      );
      return [{ path: at('variables', String(index)), severity: 'warning', message }];
    }
    if (meaning !== undefined) return [];
    const message = both(`It is not said what ${symbol} means.`, `Det er ikke angivet, hvad ${symbol} betyder.`);
    return [{ path: at('variables', String(index), 'meaning'), message }];
  });
  const message = both('The formula divides by zero.', 'Formlen dividerer med nul.');
  return [...unknown, ...explained, ...(dividesByNothing(expression) ? [{ path: at('expression'), message }] : [])];
}

function dividesByNothing(expression: Expression): boolean {
  if (expression.kind !== 'operation') return false;
  const { operator, left, right } = expression;
  const isNothing = operator === 'divide' && right.kind === 'constant' && compareDecimals(right.value, '0') === 0;
  return isNothing || dividesByNothing(left) || dividesByNothing(right);
}

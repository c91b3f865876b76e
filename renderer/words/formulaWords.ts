import type { Language } from '#core/agreement/language.ts';
import type { FormulaProblem } from '#core/editing/formulaText.ts';

type Kind = FormulaProblem['kind'];
type Texts = { readonly [One in Kind]: (problem: Extract<FormulaProblem, { kind: One }>) => string };

const texts: Readonly<Record<Language, Texts>> = {
  en: {
    tooLong: () => 'This is too long for a formula. Give sums a symbol of their own, and explain it.',
    sign: ({ sign }) => `“${sign}” has no meaning in a formula. Use numbers, symbols, + − × ÷ and brackets.`,
    longSymbol: ({ symbol }) => `“${symbol}” is too long for a symbol. Use a letter or two, and explain it below.`,
    noValue: ({ before }) =>
      before === null
        ? 'The formula is not finished: a number or a symbol is missing at the end.'
        : `A number or a symbol is missing before “${before}”.`,
    noOperator: ({ before }) => `A sign is missing before “${before}”: + − × or ÷. A symbol is one word.`,
    notClosed: () => 'A bracket is not closed.',
    notOpened: () => 'A bracket is closed that was never opened.',
  },
  da: {
    tooLong: () => 'Det er for langt til en formel. Giv en sum sit eget symbol, og forklar det.',
    sign: ({ sign }) => `”${sign}” betyder ikke noget i en formel. Brug tal, symboler, + − × ÷ og parenteser.`,
    longSymbol: ({ symbol }) =>
      `”${symbol}” er for langt til et symbol. Brug et bogstav eller to, og forklar det nedenfor.`,
    noValue: ({ before }) =>
      before === null
        ? 'Formlen er ikke færdig: Der mangler et tal eller et symbol til sidst.'
        : `Der mangler et tal eller et symbol før ”${before}”.`,
    noOperator: ({ before }) => `Der mangler et tegn før ”${before}”: + − × eller ÷. Et symbol er ét ord.`,
    notClosed: () => 'En parentes er ikke lukket.',
    notOpened: () => 'Der lukkes en parentes, som ikke er åbnet.',
  },
};

/** What keeps a text from being a formula. */
export function formulaProblemText(problem: FormulaProblem, language: Language): string {
  const text = texts[language][problem.kind] as (problem: FormulaProblem) => string;
  return text(problem);
}

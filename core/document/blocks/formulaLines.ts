import { bracketsOf, type Expression, type Formula } from '#core/agreement/formula.ts';
import { join, type Path } from '#core/agreement/path.ts';
import type { Inline } from '#core/document/document.ts';
import { line, phrase, text, value } from '#core/document/inline.ts';
import { choiceWord, showDecimal, showParagraphs, showWording } from '#core/document/show.ts';
import type { Writing } from '#core/document/writing.ts';
import type { Lines } from './factSheet.ts';

/** The formula in words, as an expression, and what each symbol means, one a line. */
export function formulaLines(writing: Writing, path: Path, formula: Formula): Lines {
  const { text: words, expression, variables } = formula;
  return [
    ...(words === undefined ? [] : showParagraphs(writing, join(path, 'text'), words)),
    ...(expression === undefined ? [] : [expressionWords(writing, join(path, 'expression'), expression)]),
    ...variables.map(({ symbol, meaning }, index) => {
      const at = join(path, 'variables', index);
      const name = value(join(at, 'symbol'), symbol, ['italic']);
      return line`${name} = ${showWording(writing, join(at, 'meaning'), meaning)}`;
    }),
  ];
}

/** "(T − N) ÷ T × 100", with no more brackets than its order of calculation needs. */
function expressionWords(writing: Writing, path: Path, expression: Expression): readonly Inline[] {
  switch (expression.kind) {
    case 'constant':
      return showDecimal(writing, join(path, 'value'), expression.value);
    case 'variable':
      return [value(join(path, 'symbol'), expression.symbol, ['italic'])];
    case 'operation': {
      const { operator, left, right } = expression;
      const sign = choiceWord(writing, 'operator', operator);
      const brackets = bracketsOf(expression);
      const before = bracketed(expressionWords(writing, join(path, 'left'), left), brackets.left);
      const after = bracketed(expressionWords(writing, join(path, 'right'), right), brackets.right);
      return phrase(before, text(` ${sign} `), after);
    }
  }
}

function bracketed(words: readonly Inline[], needed: boolean): readonly Inline[] {
  return needed ? line`(${words})` : words;
}

import type { TableProblem } from '#core/addressBook/table.ts';
import type { Language } from '#core/agreement/language.ts';
import { addressBookWords } from './addressBookWords.ts';

/** Why a file was not read as a table, and what to do. */
export function tableProblemText(file: string, problem: TableProblem, language: Language): string {
  const { notRead, tableProblem } = addressBookWords[language];
  const text = tableProblem[problem.kind] as (problem: TableProblem) => string;
  return notRead(file, text(problem));
}

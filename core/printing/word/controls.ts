import { element, nothing, when, type Xml } from '#core/openXml/xml.ts';

/** Puts a content control around the words that answer a question, or that say it is still open. */
export type Controls = (words: Xml, path: string, state: 'answer' | 'blank') => Xml;

/** Word calls a whole file damaged for one longer tag in it. */
const LONGEST_TAG = 64;

/**
 * The controls of one file. A blank is one in every file: a click selects it whole, and what is typed takes its place. An
 * answer is one in a file that `knowsQuestions`, where every control is tagged with the path of its question.
 */
export function controls(knowsQuestions: boolean): Controls {
  let id = 0;
  return (words, path, state) => {
    if (state === 'answer' && !knowsQuestions) return words;
    id += 1;
    const properties = element(
      'w:sdtPr',
      {},
      knowsQuestions ? element('w:tag', { 'w:val': tagOf(path) }) : nothing,
      element('w:id', { 'w:val': id }),
      when(state === 'blank', element('w:showingPlcHdr')),
      element('w:text'),
    );
    return element('w:sdt', {}, properties, element('w:sdtContent', {}, words));
  };
}

/** The end of a path says more than its beginning. */
function tagOf(path: string): string {
  if (path.length <= LONGEST_TAG) return path;
  return `…${path.slice(1 - LONGEST_TAG).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

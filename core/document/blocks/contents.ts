import type { BlockWriter } from '#core/document/writing.ts';

/** The place of the table of contents. Its entries are filled in when the document is resolved. */
export const contents: BlockWriter = ({ words }) => [{ kind: 'contents', id: 'contents', title: words.forms.contents }];

import { Slice } from 'prosemirror-model';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { clauseNode } from '#renderer/clauseEditor/text/clauseNodes.ts';
import { readPasted, readPastedText } from './readPasted.ts';

/** What was copied from a clause last: with its chips, which the clipboard itself is not trusted to bring. */
let copied: { readonly slice: Slice; readonly text: string } | null = null;

/** How text comes in from elsewhere. The editor's own reading of HTML is never used: the policy of the page forbids it. */
export const pasting: Pick<EditorProps, 'handleDOMEvents' | 'clipboardTextSerializer'> = {
  clipboardTextSerializer: textOfSlice,
  handleDOMEvents: {
    copy: remember,
    cut: remember,
    paste: (view, event) => {
      event.preventDefault();
      if (event.clipboardData !== null) take(view, event.clipboardData);
      return true;
    },
    drop: (view, event) => {
      // What is moved within the text is the editor's own matter; files are taken by the window.
      if (view.dragging !== null || event.dataTransfer === null || event.dataTransfer.files.length > 0) return false;
      event.preventDefault();
      take(view, event.dataTransfer);
      return true;
    },
  },
};

function remember(view: EditorView): boolean {
  const slice = view.state.selection.content();
  copied = { slice, text: textOfSlice(slice) };
  return false;
}

function take(view: EditorView, data: DataTransfer): void {
  const html = data.getData('text/html');
  const text = data.getData('text/plain').replaceAll('\r\n', '\n');
  const isOwn = copied !== null && copied.text === text && html.includes('data-pm-slice');
  const slice = isOwn && copied !== null ? copied.slice : sliceOf(html, text);
  if (slice.size > 0) view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true));
}

function sliceOf(html: string, text: string): Slice {
  const fromHtml = html === '' ? [] : readPasted(html);
  const blocks = fromHtml.length === 0 ? readPastedText(text) : fromHtml;
  return blocks.length === 0 ? Slice.empty : Slice.maxOpen(clauseNode(blocks).content);
}

function textOfSlice({ content }: Slice): string {
  return content.textBetween(0, content.size, '\n', ({ attrs }) => {
    const says: unknown = attrs['reading'] ?? attrs['text'] ?? attrs['source'] ?? '';
    return typeof says === 'string' ? says : '';
  });
}

import type { Inline } from '#core/document/document.ts';
import { Inlines } from './Inlines.tsx';

/** What stands in a cell or an item, paragraph by paragraph. */
export function Paragraphs({ content }: { readonly content: readonly (readonly Inline[])[] }) {
  return content.map((paragraph, index) => (
    <div key={index}>
      <Inlines content={paragraph} />
    </div>
  ));
}

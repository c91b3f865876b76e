import { memo, type ReactNode } from 'react';
import type { Inline, Mark } from '#core/document/document.ts';
import { useFindingAbout } from '#renderer/state/checks.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** Running text of the contract. What was answered, and what was not, leads to its question (`useContractClicks`). */
export const Inlines = memo(function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, index) => <One key={index} inline={inline} />);
});

function One({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
    case 'term':
      return <Marked marks={inline.marks}>{inline.text}</Marked>;
    case 'value':
      return (
        <Answered path={inline.path}>
          <Marked marks={inline.marks}>{inline.text}</Marked>
        </Answered>
      );
    case 'blank':
      return <Blank path={inline.path} prompt={inline.prompt} />;
    case 'lineBreak':
      return <br />;
    case 'reference':
      return (
        <span className="reference" data-target={inline.target}>
          {inline.text}
        </span>
      );
    case 'link':
      return inline.text;
  }
}

/** An answer, underlined where the checker has something to say about it. */
function Answered({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const finding = useFindingAbout(path);
  const language = useLanguage();
  return (
    <span
      className={finding === null ? 'value' : `value found-${finding.severity}`}
      data-path={path}
      title={finding?.message[language]}
    >
      {children}
    </span>
  );
}

function Marked({ marks, children }: { readonly marks: readonly Mark[]; readonly children: ReactNode }) {
  const italic = marks.includes('italic') ? <em>{children}</em> : children;
  return marks.includes('bold') ? <strong>{italic}</strong> : italic;
}

function Blank({ path, prompt }: { readonly path: string; readonly prompt: string }) {
  const { preview } = useWords();
  return (
    <button type="button" className="blank" data-path={path} title={preview.blank(prompt)}>
      [{prompt}]
    </button>
  );
}

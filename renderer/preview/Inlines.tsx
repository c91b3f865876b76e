import { Box } from '@mui/material';
import type { Inline, Mark } from '#core/document/document.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { goTo } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';

/** Running text of the contract. What was answered, and what was not, leads to its question. */
export function Inlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, index) => <One key={index} inline={inline} />);
}

function One({ inline }: { readonly inline: Inline }) {
  switch (inline.kind) {
    case 'text':
    case 'term':
      return <Marked marks={inline.marks}>{inline.text}</Marked>;
    case 'value':
      return <Answered path={inline.path} marks={inline.marks} text={inline.text} />;
    case 'blank':
      return <Blank path={inline.path} prompt={inline.prompt} />;
    case 'lineBreak':
      return <br />;
    case 'reference':
    case 'link':
      return inline.text;
  }
}

function Marked({ marks, children }: { readonly marks: readonly Mark[]; readonly children: React.ReactNode }) {
  const italic = marks.includes('italic') ? <em>{children}</em> : children;
  return marks.includes('bold') ? <strong>{italic}</strong> : italic;
}

function Answered({
  path,
  marks,
  text,
}: {
  readonly path: string;
  readonly marks: readonly Mark[];
  readonly text: string;
}) {
  return (
    <Box
      component="span"
      data-path={path}
      onClick={() => goTo(sectionOf(path), path)}
      sx={{ cursor: 'pointer', '&:hover': { backgroundColor: '#e4efef', boxShadow: '0 1px 0 #0f5c63' } }}
    >
      <Marked marks={marks}>{text}</Marked>
    </Box>
  );
}

function Blank({ path, prompt }: { readonly path: string; readonly prompt: string }) {
  const { preview } = useWords();
  return (
    <Box
      component="button"
      type="button"
      data-path={path}
      title={preview.blank(prompt)}
      onClick={() => goTo(sectionOf(path), path)}
      sx={{
        font: 'inherit',
        color: '#7a3e00',
        backgroundColor: '#fdf0d8',
        border: 0,
        borderBottom: '1px dashed #8a5300',
        px: 0.5,
        cursor: 'pointer',
        textAlign: 'inherit',
      }}
    >
      [{prompt}]
    </Box>
  );
}

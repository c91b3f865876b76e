import { Box } from '@mui/material';
import { memo } from 'react';
import type { Block, Clause, ContentsEntry, Inline, Signatures, Table } from '#core/document/document.ts';
import { Inlines } from './Inlines.tsx';

interface BlockProps {
  readonly block: Block;
  readonly contents: readonly ContentsEntry[];
}

const PARAGRAPHS = { title: 1.9, subtitle: 1.25, label: 0.85, note: 0.88, body: 1 } as const;

/** One block of the contract, as the printers set it. Drawn again only when it is another object. */
export const ContractBlock = memo(function ContractBlock({ block, contents }: BlockProps) {
  switch (block.kind) {
    case 'clause':
      return <ClauseBlock clause={block} contents={contents} />;
    case 'heading':
      return (
        <Box sx={{ fontWeight: 700, mt: '1.2em', mb: '0.5em', fontSize: block.rank === 1 ? '1.15em' : '1em' }}>
          <Inlines content={block.content} />
        </Box>
      );
    case 'paragraph':
      return (
        <Box
          component="p"
          sx={{
            fontSize: `${PARAGRAPHS[block.role]}em`,
            fontWeight: block.role === 'title' ? 700 : 400,
            my: '0.55em',
            lineHeight: block.role === 'title' ? 1.2 : 'inherit',
          }}
        >
          <Inlines content={block.content} />
        </Box>
      );
    case 'list':
      return (
        <Box component="ul" sx={{ pl: '1.4em', my: '0.4em' }}>
          {block.items.map((item) => (
            <li key={item.id}>
              <Paragraphs content={item.content} />
            </li>
          ))}
        </Box>
      );
    case 'table':
      return <TableBlock table={block} />;
    case 'keyValue':
      return <Facts entries={block.rows.map(({ id, key, value }) => ({ id, key, value }))} />;
    case 'definitions':
      return (
        <Facts entries={block.entries.map(({ id, term, meaning }) => ({ id, key: term, value: meaning }))} isBold />
      );
    case 'contents':
      return <ContentsBlock title={block.title} entries={contents} />;
    case 'signatures':
      return <SignaturesBlock signatures={block} />;
  }
});

function Paragraphs({ content }: { readonly content: readonly (readonly Inline[])[] }) {
  return content.map((paragraph, index) => (
    <Box key={index} sx={{ mt: index === 0 ? 0 : '0.4em' }}>
      <Inlines content={paragraph} />
    </Box>
  ));
}

function ClauseBlock({ clause, contents }: { readonly clause: Clause; readonly contents: readonly ContentsEntry[] }) {
  const isTop = clause.level === 1;
  return (
    <Box
      sx={{
        mt: isTop ? '1.6em' : '0.6em',
        contentVisibility: isTop ? 'auto' : 'visible',
        containIntrinsicSize: 'auto 600px',
      }}
    >
      <Box sx={{ display: 'flex', gap: '0.7em' }}>
        <Box
          sx={{ minWidth: '2.3em', fontWeight: clause.title === null ? 400 : 700, fontVariantNumeric: 'tabular-nums' }}
        >
          {clause.label.own}
        </Box>
        <Box sx={{ flex: 1, minWidth: 0, '& > p:first-of-type': { mt: 0 } }}>
          {clause.title === null ? null : (
            <Box sx={{ fontWeight: 700, fontSize: isTop ? '1.15em' : '1em', mb: '0.3em' }}>
              <Inlines content={clause.title} />
            </Box>
          )}
          {isTop ? null : <Inner clause={clause} contents={contents} />}
        </Box>
      </Box>
      {isTop ? <Inner clause={clause} contents={contents} /> : null}
    </Box>
  );
}

function Inner({ clause, contents }: { readonly clause: Clause; readonly contents: readonly ContentsEntry[] }) {
  return clause.blocks.map((block) => <ContractBlock key={block.id} block={block} contents={contents} />);
}

function TableBlock({ table }: { readonly table: Table }) {
  const cell = {
    border: '1px solid #cfc9bd',
    p: '0.3em 0.5em',
    verticalAlign: 'top',
    hyphens: 'auto',
    overflowWrap: 'break-word',
  } as const;
  const align = (index: number) => {
    const side = table.columns[index]?.align ?? 'left';
    return side === 'centre' ? ('center' as const) : side;
  };
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box
        component="table"
        aria-label={table.summary}
        sx={{ borderCollapse: 'collapse', width: '100%', my: '0.7em', fontSize: '0.8em' }}
      >
        <thead>
          <tr>
            {table.header.cells.map((one, index) => (
              <Box component="th" key={index} sx={{ ...cell, backgroundColor: '#efece5', textAlign: align(index) }}>
                <Paragraphs content={one.content} />
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.id}>
              {row.cells.map((one, index) => (
                <Box
                  component={one.isRowHeader ? 'th' : 'td'}
                  key={index}
                  sx={{ ...cell, textAlign: align(index), fontWeight: one.isRowHeader ? 700 : 400 }}
                >
                  <Paragraphs content={one.content} />
                </Box>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

interface Fact {
  readonly id: string;
  readonly key: readonly Inline[];
  readonly value: readonly (readonly Inline[])[];
}

function Facts({ entries, isBold = false }: { readonly entries: readonly Fact[]; readonly isBold?: boolean }) {
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(8.5em, 1fr) 2.4fr',
        columnGap: '1em',
        rowGap: '0.35em',
        my: '0.6em',
      }}
    >
      {entries.map(({ id, key, value }) => (
        <Box key={id} sx={{ display: 'contents' }}>
          <Box
            component="dt"
            sx={{
              fontWeight: isBold ? 700 : 400,
              color: isBold ? 'inherit' : '#5c574e',
              hyphens: 'auto',
              overflowWrap: 'anywhere',
            }}
          >
            <Inlines content={key} />
          </Box>
          <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            <Paragraphs content={value} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}

function ContentsBlock({ title, entries }: { readonly title: string; readonly entries: readonly ContentsEntry[] }) {
  return (
    <Box sx={{ my: '1.5em' }}>
      <Box sx={{ fontWeight: 700, mb: '0.5em' }}>{title}</Box>
      {entries
        .filter(({ rank }) => rank === 1)
        .map(({ target, label, title: name }) => (
          <Box key={target} sx={{ display: 'flex', gap: '0.7em' }}>
            <Box sx={{ minWidth: '2em' }}>{label}</Box>
            {name}
          </Box>
        ))}
    </Box>
  );
}

function SignaturesBlock({ signatures }: { readonly signatures: Signatures }) {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(13em, 1fr))', gap: '2em', my: '1em' }}>
      {signatures.parties.map((party) => (
        <Box key={party.id}>
          <Inlines content={party.heading} />
          <Box sx={{ fontWeight: 700 }}>
            <Inlines content={party.name} />
          </Box>
          {party.fields.map((field) => (
            <Box key={field.id} sx={{ mt: '1.4em' }}>
              <Box sx={{ borderBottom: '1px solid #22201c', minHeight: '1.4em' }}>
                {field.value === null ? null : <Inlines content={field.value} />}
              </Box>
              <Box sx={{ fontSize: '0.8em', color: '#5c574e' }}>{field.label}</Box>
            </Box>
          ))}
        </Box>
      ))}
    </Box>
  );
}

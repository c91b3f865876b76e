import { Box } from '@mui/material';
import type { Fillings } from '#core/importing/clauseText.ts';
import type { FoundBlock, FoundClause } from '#core/importing/clauses.ts';
import { valueWords } from '#core/importing/values.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';

interface FoundTextProps {
  readonly found: FoundClause;
  readonly fillings: Fillings;
  /** Otherwise its beginning only. */
  readonly isWhole: boolean;
}

/** A found clause as it will read, with its blanks tinted. */
export function FoundText({ found, fillings, isWhole }: FoundTextProps) {
  const blocks = isWhole ? found.blocks : found.blocks.slice(0, 1);
  return (
    <Box
      sx={{
        mt: 1,
        fontFamily: CONTRACT_FONT,
        overflowWrap: 'anywhere',
        ...(isWhole
          ? {}
          : { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' }),
      }}
    >
      {blocks.map((block, at) => (
        <Block key={`${at} ${block.kind}`} block={block} found={found} fillings={fillings} />
      ))}
    </Box>
  );
}

const MARKS: Readonly<Record<FoundBlock['kind'], string>> = { paragraph: '', heading: '', bullet: '•', number: '–' };

function Block({ block, found, fillings }: Omit<FoundTextProps, 'isWhole'> & { readonly block: FoundBlock }) {
  const language = useLanguage();
  const isItem = block.kind === 'bullet' || block.kind === 'number';
  return (
    <Box sx={{ ml: isItem ? 2 + block.level * 2 : 0, mt: 0.5, fontWeight: block.kind === 'heading' ? 600 : 400 }}>
      {isItem ? `${MARKS[block.kind]} ` : null}
      {block.pieces.map((piece, at) => {
        if (piece.kind === 'words')
          return (
            <Box
              component="span"
              key={`${at} words`}
              sx={{ fontWeight: piece.bold ? 600 : 'inherit', fontStyle: piece.italic ? 'italic' : 'inherit' }}
            >
              {piece.text}
            </Box>
          );
        const filling = fillings.get(piece.blank);
        return (
          <Box
            component="span"
            key={`${at} blank`}
            sx={{ px: 0.5, borderRadius: 0.5, bgcolor: 'action.selected', fontFamily: 'inherit' }}
          >
            {filling === undefined ? `[${found.blanks[piece.blank]?.label ?? '…'}]` : valueWords[language][filling]}
          </Box>
        );
      })}
    </Box>
  );
}

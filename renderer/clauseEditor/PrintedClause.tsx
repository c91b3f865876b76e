import { Box, Typography } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import { ContractBlocks } from '#renderer/preview/Blocks.tsx';
import { sheetStyle } from '#renderer/preview/sheetStyle.ts';
import type { ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import type { Printed } from './usePrinted.ts';
import '#renderer/preview/contract.css';

interface PrintedClauseProps {
  readonly words: ClauseEditorWords;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly language: Language;
  readonly printed: Printed;
  /** What is written. */
  readonly text: string;
}

/** The clause on a sheet, as the contract prints it with the answers of an agreement. */
export function PrintedClause({ words: { preview }, label, language, printed, text }: PrintedClauseProps) {
  return (
    <Box role="document" aria-label={label} lang={language} tabIndex={0} sx={{ maxHeight: 420, overflow: 'auto' }}>
      {text.trim() === '' || printed.blocks.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {preview.empty}
        </Typography>
      ) : (
        <div className="sheet" style={sheetStyle(100)}>
          <div className="part part-body">
            <ContractBlocks blocks={printed.blocks} />
          </div>
        </div>
      )}
    </Box>
  );
}

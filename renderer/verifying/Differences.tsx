import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';

/** More are told by their number: a file with so many is another contract. */
const MOST_LISTED = 50;

interface DifferencesProps extends Pick<VerifiedContract, 'parts'> {
  readonly differences: NonNullable<VerifiedContract['differences']>;
}

/** What the agreement says and what the file says, place by place. */
export function Differences({ differences, parts }: DifferencesProps) {
  const text = verifyWords[useLanguage()];
  const hasPages = parts === 'pages';
  const rest = differences.length - MOST_LISTED;
  return (
    <Box>
      <Table size="small" sx={{ tableLayout: 'fixed', '& td': { overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            {hasPages ? <TableCell sx={{ width: 96 }}>{text.page}</TableCell> : null}
            <TableCell>{text.expected}</TableCell>
            <TableCell>{text.found}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {differences.slice(0, MOST_LISTED).map(({ part, clause, expected, found }, at) => (
            <TableRow key={`${part} ${at}`}>
              {hasPages ? (
                <TableCell>{clause === undefined ? part : text.pageAndClause(part, clause)}</TableCell>
              ) : null}
              <TableCell>{expected === '' ? text.nothing : expected}</TableCell>
              <TableCell>{found === '' ? text.nothing : found}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {rest > 0 ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {text.more(rest)}
        </Typography>
      ) : null}
    </Box>
  );
}

import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';

/** More are told by their number: a file with so many is another contract. */
const MOST_LISTED = 50;

interface DifferencesProps extends Pick<VerifiedContract, 'parts'> {
  readonly differences: NonNullable<VerifiedContract['differences']>;
}

type Place = Pick<DifferencesProps['differences'][number], 'part' | 'clause' | 'title'>;

/** What the agreement says and what the file says, place by place. */
export function Differences({ differences, parts }: DifferencesProps) {
  const text = verifyWords[useLanguage()];
  const hasPages = parts === 'pages';
  const place = ({ part, clause, title }: Place): string =>
    [hasPages ? String(part) : '', clause === undefined ? '' : text.clauseName(clause, title)]
      .filter((one) => one !== '')
      .join(', ');
  const rest = differences.length - MOST_LISTED;
  return (
    <Box>
      <Table size="small" sx={{ tableLayout: 'fixed', '& td': { overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 144 }}>{hasPages ? text.page : text.clause}</TableCell>
            <TableCell>{text.expected}</TableCell>
            <TableCell>{text.found}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {differences.slice(0, MOST_LISTED).map((difference, at) => (
            <TableRow key={`${difference.part} ${at}`}>
              <TableCell>{place(difference)}</TableCell>
              <TableCell>{difference.expected === '' ? text.nothing : difference.expected}</TableCell>
              <TableCell>{difference.found === '' ? text.nothing : difference.found}</TableCell>
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

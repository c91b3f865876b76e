import { Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useLanguage, useSession } from '#renderer/state/session.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';

/** What others made of what is in the program, with the licences as they name them. */
const PARTS: readonly (readonly [string, string])[] = [
  ['Source Serif 4, Source Sans 3', 'SIL Open Font License 1.1'],
  ['Electron, Chromium, Node.js', 'MIT, BSD'],
  ['React, Material UI, Emotion, zustand', 'MIT'],
  ['zod, big.js, jsonc-parser', 'MIT'],
  ['liquidjs, mdast-util-from-markdown', 'MIT'],
  ['pdfmake, fflate', 'MIT'],
];

/** Which version it is, what it does not do, and under which licences it comes. */
export function About() {
  const words = settingsWords[useLanguage()];
  const version = useSession(({ start }) => start?.version ?? '');
  return (
    <Stack spacing={2.5}>
      <div>
        <Typography component="h3" variant="h2">
          SLA Studio
        </Typography>
        <Typography color="textSecondary">{words.version(version)}</Typography>
      </div>
      <Typography>{words.noLawyer}</Typography>
      <Typography>{words.offline}</Typography>
      <div>
        <Typography component="h3" variant="h3">
          {words.licence}
        </Typography>
        <Typography>{words.licenceAbout}</Typography>
      </div>
      <Table size="small" aria-label={words.others}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ pl: 0 }}>{words.others}</TableCell>
            <TableCell>{words.licence}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {PARTS.map(([name, licence]) => (
            <TableRow key={name}>
              <TableCell sx={{ pl: 0 }}>{name}</TableCell>
              <TableCell>{licence}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Stack>
  );
}

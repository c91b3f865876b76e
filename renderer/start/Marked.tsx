import { Box } from '@mui/material';

/** Text in which the beginnings of words that are searched for are marked. */
export function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  const words = search.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return text;
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu'));
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <Box
        // The parts of one text never change their order.
        key={`${index}`}
        component="mark"
        sx={{ bgcolor: 'action.selected', color: 'inherit', fontWeight: 600, borderRadius: 0.5 }}
      >
        {part}
      </Box>
    ),
  );
}

import { Alert, Box } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import type { RefusedItem } from '#core/sharing/readShared.ts';
import { fileText } from '#renderer/components/problemText.ts';
import { useWords } from '#renderer/state/session.ts';
import { clauseProblemText } from '#renderer/words/clauseProblemWords.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import type { Words } from '#renderer/words/words.ts';

/** More are not drawn: a file with so many is not one to go through. */
const MOST_SHOWN = 50;

/** What the program does not take, each with the place and the reason. */
export function RefusedItems({ refused }: { readonly refused: readonly RefusedItem[] }) {
  const all = useWords();
  const words = sharingWords[all.language];
  if (refused.length === 0) return null;
  return (
    <Alert severity="error" sx={{ mb: 1.5 }}>
      {words.refused(refused.length)}
      <Box component="ul" sx={{ m: 0, pl: 2.5, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {refused.slice(0, MOST_SHOWN).map(({ kind, name, refusal }, at) => (
          // Two may be called the same; their place in the file is what tells them apart.
          <li key={at}>{words.refusedOne(words.refusedKinds[kind], name, whyOf(refusal, all, all.language))}</li>
        ))}
      </Box>
    </Alert>
  );
}

function whyOf(refusal: RefusedItem['refusal'], all: Words, language: Language): string {
  if (refusal.kind === 'file') return fileText(refusal.problem, all);
  const [first] = refusal.problems;
  const why = first === undefined ? '' : clauseProblemText(first, language);
  return sharingWords[language].unprintable(refusal.place.line, why);
}

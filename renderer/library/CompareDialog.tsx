import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { LibraryList } from '#core/bridge/library.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { ClauseVersion } from '#core/library/entry.ts';
import { inEither } from '#core/library/filter.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { ComparedTexts } from './ComparedTexts.tsx';

/** The clauses or versions to be compared; the second may still have to be chosen. */
export interface Compared {
  readonly first: LibraryClause;
  readonly second: LibraryClause | null;
}

interface CompareDialogProps extends Compared {
  readonly versions: readonly ClauseVersion[];
  readonly library: LibraryList;
  readonly onClose: () => void;
}

/** Two clauses, or two versions of one, word by word. Variants of the same subject are offered first. */
export function CompareDialog({ first, second, versions, library, onClose }: CompareDialogProps) {
  const { dialog, languages } = useWords();
  const language = useLanguage();
  const words = libraryWords[language];
  const [shown, setShown] = useState<Language>(language);
  const offered = offeredClauses(first, versions, library);
  const [left, setLeft] = useState(keyOf(first));
  const [right, setRight] = useState(keyOf(second ?? offered.find((one) => keyOf(one) !== keyOf(first)) ?? first));
  const clauseOf = (key: string) => offered.find((one) => keyOf(one) === key) ?? first;
  const options = offered.map((one) => ({
    value: keyOf(one),
    label: `${inEither(one.name, language)} · ${words.stances[one.stance]} · ${words.version(one.version)}`,
  }));
  const sides = [
    { id: 'compare-first', label: words.first, value: left, choose: setLeft },
    { id: 'compare-second', label: words.second, value: right, choose: setRight },
  ];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="compare-title">
      <DialogTitle id="compare-title">{words.compare}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto', gap: 2 }}>
          {sides.map(({ id, label, value, choose }) => (
            <Box key={id}>
              <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600 }}>
                {label}
              </Typography>
              <Choice id={id} value={value} options={options} onChoose={(chosen) => choose(chosen ?? value)} />
            </Box>
          ))}
          <Box>
            <Typography component="label" htmlFor="compare-language" sx={{ display: 'block', fontWeight: 600 }}>
              {words.textIn}
            </Typography>
            <Choice
              id="compare-language"
              value={shown}
              options={LANGUAGES.map((value) => ({ value, label: languages[value] }))}
              onChoose={(chosen) => setShown(LANGUAGES.find((one) => one === chosen) ?? shown)}
            />
          </Box>
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5, mb: 2 }}>
          {words.compareAbout}
        </Typography>
        <ComparedTexts first={clauseOf(left)} second={clauseOf(right)} language={shown} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dialog.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** The versions of the clause, its variants, then all others by name. */
function offeredClauses(
  first: LibraryClause,
  versions: readonly ClauseVersion[],
  { clauses }: LibraryList,
): readonly LibraryClause[] {
  const others = clauses.map(({ clause }) => clause).filter(({ id }) => id !== first.id);
  const variants = others.filter(({ subject }) => subject === first.subject);
  const rest = others.filter(({ subject }) => subject !== first.subject);
  const own = versions.map(({ clause }) => clause);
  const all = [...(own.some((one) => keyOf(one) === keyOf(first)) ? own : [first, ...own]), ...variants, ...rest];
  return [...new Map(all.map((clause) => [keyOf(clause), clause])).values()];
}

function keyOf({ id, version }: LibraryClause): string {
  return `${id} ${version}`;
}

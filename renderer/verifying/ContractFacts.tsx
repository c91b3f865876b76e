import { Box } from '@mui/material';
import { Fragment } from 'react';
import type { VerifiedContract } from '#core/bridge/requests.ts';
import { SHORT_HASH } from '#renderer/export/ExportedFiles.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { verifyWords } from '#renderer/words/verifyWords.ts';
import { dateAndTime } from '#renderer/words/moments.ts';

/** Which agreement and which version of it a file is. */
export function ContractFacts({ contract }: { readonly contract: VerifiedContract }) {
  const { languages } = useWords();
  const shown = useLanguage();
  const text = verifyWords[shown];
  const day = (date: Date) => date.toLocaleDateString(locale[shown], { dateStyle: 'long' });
  const { name, title, parties, number, version, status, language, date, fingerprint, kept } = contract;
  const other = language === 'en' ? title.da : title.en;
  const from = date === null ? [] : [day(new Date(`${date}T12:00`))];
  const exportedAs = [text.status[status], languages[language], ...from].join(' · ');
  const keptHere =
    kept === null ? text.notKept : text.keptHere(kept.name || kept.number, dateAndTime(kept.madeAt, shown));
  const facts: readonly (readonly [string, string])[] = [
    [text.facts.file, name],
    [text.facts.agreement, title[language] ?? other ?? ''],
    [text.facts.parties, parties.join(' · ')],
    [text.facts.version, text.numbered(number, version)],
    [text.facts.exportedAs, exportedAs],
    [text.facts.fingerprint, `${fingerprint.slice(0, SHORT_HASH)} …`],
    [text.facts.kept, keptHere],
  ];
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: 3, rowGap: 0.75 }}
    >
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Fragment>
        ))}
    </Box>
  );
}

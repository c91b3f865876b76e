import { OutlinedInput, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { dateAndTime } from '#renderer/words/moments.ts';
import { draftTitle } from './draftTitle.ts';
import { Offers } from './Offers.tsx';
import { useEarlier } from './useNewChoices.ts';

interface EarlierAgreementsProps {
  readonly chosen: string;
  readonly onChoose: (draft: string) => void;
}

/** Earlier agreements to copy, found by any word in them. The one that was changed last is chosen until another is. */
export function EarlierAgreements({ chosen, onChoose }: EarlierAgreementsProps) {
  const language = useLanguage();
  const all = useWords();
  const words = newAgreementWords[language];
  const [search, setSearch] = useState('');
  const earlier = useEarlier(search);
  const isOffered = earlier?.some(({ draft }) => draft === chosen) ?? true;
  const newest = earlier?.[0]?.draft ?? '';
  useEffect(() => {
    if (!isOffered && chosen !== newest) onChoose(newest);
  }, [isOffered, chosen, newest, onChoose]);
  if (earlier === null) return null;
  return (
    <>
      <OutlinedInput
        size="small"
        type="search"
        placeholder={words.searchCopy}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        slotProps={{ input: { 'aria-label': words.searchCopy, maxLength: 500 } }}
      />
      {earlier.length === 0 ? (
        <Typography color="textSecondary">{search === '' ? words.noCopies : words.noCopyFound}</Typography>
      ) : null}
      <Offers
        label={words.ways.copy.name}
        chosen={chosen}
        onChoose={onChoose}
        offers={earlier.map((draft) => ({
          value: draft.draft,
          name: draftTitle(draft, all.start.untitled),
          about: [
            draft.customer,
            all.types[draft.type],
            `${all.start.columns.changed} ${dateAndTime(draft.changedAt, language)}`,
          ]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
      />
    </>
  );
}

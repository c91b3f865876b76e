import { Stack, Typography } from '@mui/material';
import type { Language } from '#core/agreement/language.ts';
import { writtenLanguages } from '#core/document/writtenLanguages.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { useRested } from '#renderer/state/useRested.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';
import { SavedMark } from './SavedMark.tsx';

/** The facts about the draft that are always in sight: type, languages, state, and when it was saved. */
export function DraftFacts() {
  const { types, states, languages } = useWords();
  const words = wizardWords[useLanguage()];
  const type = useAgreement((agreement) => agreement.type);
  const state = useAgreement((agreement) => agreement.state);
  const working = useAgreement((agreement) => agreement.language);
  const others = useRested(countLanguages).filter((language) => language !== working);
  const facts = [
    types[type],
    words.languages(
      languages[working],
      others.map((other) => languages[other]),
    ),
  ];
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 0 }}>
      <Typography
        variant="body2"
        sx={{ border: 1, borderColor: 'divider', borderRadius: 0.75, px: 0.75, lineHeight: 1.35, flexShrink: 0 }}
      >
        {states[state]}
      </Typography>
      <Typography noWrap variant="body2" color="textSecondary">
        {facts.join(' · ')}
      </Typography>
      <SavedMark />
    </Stack>
  );
}

/** The languages the agreement is written in. */
function countLanguages(): readonly Language[] {
  const { open } = useOpenDraft.getState();
  return open === null ? [] : writtenLanguages(open.history.present.agreement);
}

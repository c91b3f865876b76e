import { Typography } from '@mui/material';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { helpWords } from '#renderer/words/helpWords.ts';
import { sectionHelp } from '#renderer/words/sectionHelp.ts';
import { GuideTasks, Points } from './GuideTasks.tsx';

/** What the section one is in is for, what a good answer has, and what is often wrong. */
export function SectionHelp() {
  const language = useLanguage();
  const { sections } = useWords();
  const words = helpWords[language];
  const section = useOpenDraft(({ open }) => open?.section);
  if (section === undefined)
    return (
      <>
        <Points component="ul" points={words.noSection} />
        <GuideTasks />
      </>
    );
  const { purpose, good, mistakes } = sectionHelp[language][section];
  return (
    <>
      <Typography component="h3" variant="h2" sx={{ mb: 1 }}>
        {sections[section].name}
      </Typography>
      <Typography sx={{ mb: 2.5 }}>{purpose}</Typography>
      <Typography component="h4" variant="h3">
        {words.good}
      </Typography>
      <Points component="ul" points={good} />
      <Typography component="h4" variant="h3" sx={{ mt: 2.5 }}>
        {words.mistakes}
      </Typography>
      <Points component="ul" points={mistakes} />
      <GuideTasks />
    </>
  );
}

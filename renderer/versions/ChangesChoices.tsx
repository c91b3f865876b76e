import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { LONGEST_WISHED_NAME } from '#core/bridge/wishedName.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import { LONGEST_REVISER } from '#core/agreement/reviser.ts';
import { ChosenLanguages } from '#renderer/export/ChosenLanguages.tsx';
import { ExportField } from '#renderer/export/ExportField.tsx';
import { Choice } from '#renderer/forms/Choice.tsx';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { changesWords } from '#renderer/words/changesWords.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import type { ChangesWish } from './useChanges.ts';
import { versionName, versionOrigin } from './versionText.ts';

interface ChangesChoicesProps {
  readonly kept: readonly VersionSummary[];
  readonly wish: ChangesWish;
  readonly onChange: (changed: Partial<ChangesWish>) => void;
}

/** Stands for the draft in the lists of versions; no version is called so. */
const DRAFT = 'the draft';

/** Which versions are compared, in which languages, and who stands at the changes. */
export function ChangesChoices({ kept, wish, onChange }: ChangesChoicesProps) {
  const words = useWords();
  const text = changesWords[useLanguage()];
  const { nameAbout } = exportWords[useLanguage()];
  const id = useId();
  const options = [
    { value: DRAFT, label: text.draft },
    ...kept.map((version) => ({
      value: version.version,
      label: [versionName(version, words), ...versionOrigin(version, words)].join(' · '),
    })),
  ];
  const trouble = troubleWith(wish, kept);
  const version = (of: 'before' | 'after', label: string) => (
    <ExportField id={`${id}-${of}`} label={label}>
      <Choice
        id={`${id}-${of}`}
        value={wish[of] ?? DRAFT}
        options={options}
        describedBy={trouble === null ? undefined : `${id}-trouble`}
        onChoose={(value) => onChange({ [of]: value === DRAFT ? null : value })}
      />
    </ExportField>
  );
  return (
    <>
      {version('before', text.before)}
      {version('after', text.after)}
      <Box role="status" sx={{ '&:empty': { display: 'none' } }}>
        {trouble === null ? null : <Typography id={`${id}-trouble`}>{text[trouble]}</Typography>}
      </Box>
      <ChosenLanguages languages={wish.languages} onChoose={(languages) => onChange({ languages })} />
      <ExportField id={`${id}-author`} label={text.author} about={text.authorAbout}>
        <TypedText
          id={`${id}-author`}
          text={wish.author}
          describedBy={`${id}-author-about`}
          onText={(author) => onChange({ author: author.slice(0, LONGEST_REVISER) })}
        />
      </ExportField>
      <ExportField id={`${id}-name`} label={words.export.name} about={nameAbout}>
        <TypedText
          id={`${id}-name`}
          text={wish.name}
          describedBy={`${id}-name-about`}
          onText={(name) => onChange({ name: name.slice(0, LONGEST_WISHED_NAME) })}
        />
      </ExportField>
    </>
  );
}

/** What a person should know of the two that were chosen. */
function troubleWith({ before, after }: ChangesWish, kept: readonly VersionSummary[]): 'same' | 'backwards' | null {
  if (before === after) return 'same';
  const madeAt = (version: string | null) =>
    kept.find((one) => one.version === version)?.madeAt ?? Number.POSITIVE_INFINITY;
  return madeAt(before) > madeAt(after) ? 'backwards' : null;
}

import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { SharedItem } from '#core/bridge/sharing.ts';
import { inEither } from '#core/library/filter.ts';
import type { SharedChoice } from '#core/sharing/plan.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { ruleText } from '#renderer/settings/house/ruleText.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { sharingWords } from '#renderer/words/sharingWords.ts';
import { CompareShared } from './CompareShared.tsx';
import { choicesFor } from './sharedChoices.ts';

interface SharedRowProps {
  readonly item: SharedItem;
  readonly choice: SharedChoice;
  readonly isDone: boolean;
  readonly onChoose: (choice: SharedChoice) => void;
}

/** One thing of the file: how it stands to what is here, and what becomes of it. */
export function SharedRow({ item, choice, isDone, onChoose }: SharedRowProps) {
  const language = useLanguage();
  const words = sharingWords[language];
  const [isComparing, setComparing] = useState(false);
  const name = nameOf(item, language);
  const isNew = item.state === 'new';
  const options = choicesFor(item).map((value) => ({
    value,
    label: !isNew ? words.choices[value] : value === 'theirs' ? words.take : words.leave,
  }));
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) auto 170px',
        alignItems: 'center',
        columnGap: 1.5,
        py: 0.75,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
        {aboutItem(item, language).map((line) => (
          <Typography key={line} variant="body2" color="textSecondary">
            {line}
          </Typography>
        ))}
      </Box>
      {item.kind === 'clause' && item.mine !== null ? (
        <Button
          size="small"
          aria-haspopup="dialog"
          aria-label={words.compareName(name)}
          onClick={() => setComparing(true)}
        >
          {words.compare}
        </Button>
      ) : (
        <span />
      )}
      {isDone ? (
        <Typography color="textSecondary">{options.find(({ value }) => value === choice)?.label}</Typography>
      ) : (
        <Choice
          id={`shared-${item.kind}-${item.id}`}
          label={words.whatOf(name)}
          value={choice}
          options={options}
          onChoose={(chosen) => onChoose(choicesFor(item).find((one) => one === chosen) ?? choice)}
        />
      )}
      {isComparing && item.kind === 'clause' && item.mine !== null ? (
        <CompareShared name={name} mine={item.mine} theirs={item.theirs} onClose={() => setComparing(false)} />
      ) : null}
    </Box>
  );
}

function nameOf(item: SharedItem, language: Language): string {
  if (item.kind === 'clause') return inEither(item.theirs.name, language);
  return item.kind === 'template' ? item.theirs.name : ruleText(item.theirs, language);
}

/** What is told below the name: state and versions, and what differs. */
function aboutItem(item: SharedItem, language: Language): readonly string[] {
  const words = sharingWords[language];
  const state = words.states[item.state];
  switch (item.kind) {
    case 'clause':
      return [`${state} · ${words.numbers(item.theirs.version, item.mine?.version ?? null)}`];
    case 'template': {
      const parts = item.differs.map((part) => ownTemplateWords[language].parts[part]);
      const first = `${state} · ${words.numbers(item.theirs.version, item.mine?.version ?? null)}`;
      return parts.length === 0 ? [first] : [first, words.differsIn(parts)];
    }
    case 'houseRule': {
      const first = `${item.mine === null ? state : words.ruleDiffers} · ${item.theirs.by}`;
      return item.mine === null ? [first] : [first, `${words.choices.mine}: ${ruleText(item.mine, language)}`];
    }
  }
}

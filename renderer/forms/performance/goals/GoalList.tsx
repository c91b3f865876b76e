import { Box, ButtonBase, Stack, Typography } from '@mui/material';
import { isDone, SMART_LETTERS } from '#core/checks/smart.ts';
import { join } from '#core/agreement/path.ts';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { ItemList } from '#renderer/forms/ItemList.tsx';
import { itemName } from '#renderer/forms/itemName.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { smartWords } from '#renderer/words/smartWords.ts';
import { LetterBadge } from './LetterBadge.tsx';
import { useSmart } from './useSmart.ts';

/** The goals, each with its five letters, above the list in which they are edited. */
export function GoalList({ question }: ControlProps) {
  const words = smartWords[useLanguage()];
  const ids = useAgreement(({ goals }) => goals.map(({ id }) => id).join(' '))
    .split(' ')
    .filter((id) => id !== '');
  return (
    <Stack spacing={2.5}>
      {ids.length === 0 ? null : (
        <Box component="section" aria-label={words.overview}>
          <Typography component="h2" variant="h3">
            {words.overview}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
            {words.overviewAbout}
          </Typography>
          {ids.map((id, index) => (
            <GoalLetters key={id} id={id} nth={index + 1} />
          ))}
        </Box>
      )}
      <ItemList question={question} />
    </Stack>
  );
}

function GoalLetters({ id, nth }: { readonly id: string; readonly nth: number }) {
  const language = useLanguage();
  const name = useAgreement((agreement) =>
    itemName(
      agreement.goals.find((one) => one.id === id),
      language,
      agreement,
    ),
  );
  const words = smartWords[language];
  const check = useSmart(id);
  if (check === null) return null;
  const [gap] = SMART_LETTERS.flatMap((letter) => check[letter]).filter(({ weight }) => weight === 'open');
  const path = gap?.path ?? join('goals', id, 'statement');
  return (
    <ButtonBase
      onClick={() => goToQuestion(path)}
      sx={{
        width: '100%',
        justifyContent: 'flex-start',
        textAlign: 'left',
        gap: 1.5,
        py: 0.5,
        px: 0.5,
        ml: -0.5,
        borderRadius: 1,
        typography: 'body1',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Stack direction="row" spacing={0.5}>
        {SMART_LETTERS.map((letter) => (
          <LetterBadge key={letter} letter={letter} isDone={isDone(check[letter])} />
        ))}
      </Stack>
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {name ?? words.noStatement(nth)}
      </Box>
    </ButtonBase>
  );
}

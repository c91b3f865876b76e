import { Box, Typography } from '@mui/material';
import type { RuleId } from '#core/checks/ruleIds.ts';
import { RULES } from '#core/checks/rules.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { findingWords } from '#renderer/words/findingWords.ts';

/** What a rule is about: why it is there, what to do, and an example of either. */
export function RuleText({ rule: id }: { readonly rule: RuleId }) {
  const language = useLanguage();
  const words = findingWords[language];
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return null;
  const { why, advice, examples } = rule;
  return (
    <Box sx={{ my: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider' }}>
      <Typography variant="body2">{why[language]}</Typography>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        <strong>{words.whatToDo}:</strong> {advice[language]}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {words.fails}: <em>{examples.fails[language]}</em>
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {words.passes}: <em>{examples.passes[language]}</em>
      </Typography>
    </Box>
  );
}

import { Box, Typography } from '@mui/material';
import { useDeferredValue, useMemo, useState, type ComponentType } from 'react';
import type { Rule } from '#core/checks/rule.ts';
import { SearchField } from '#renderer/components/SearchField.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { ruleWords } from '#renderer/words/ruleWords.ts';
import { rulesFor } from './rulesFor.ts';

/** All rules of the checker in groups, found by their words; `Line` draws each. */
export function RuleList({ Line }: { readonly Line: ComponentType<{ readonly rule: Rule }> }) {
  const language = useLanguage();
  const words = ruleWords[language];
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const groups = useMemo(() => rulesFor(asked, language), [asked, language]);
  return (
    <>
      <SearchField label={words.search} text={query} onText={setQuery} />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {words.found(groups.flatMap(({ rules }) => rules).length)}
      </Typography>
      {groups.map(({ group, rules }) => (
        <Box key={group} component="section" aria-label={words.groups[group]} sx={{ mb: 2.5 }}>
          <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
            {words.groups[group]}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {rules.map((rule) => (
              <Box key={rule.id} component="li" sx={{ py: 0.75, borderBottom: 1, borderColor: 'divider' }}>
                <Line rule={rule} />
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

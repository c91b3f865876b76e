import { Box, IconButton, OutlinedInput, Stack, Tooltip, Typography } from '@mui/material';
import KeyboardArrowDownIcon from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUpIcon from '@mui/icons-material/KeyboardArrowUp';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Draft } from '#core/editing/draft.ts';
import { SidePanel } from '#renderer/components/SidePanel.tsx';
import { findWords as look, goToHit, stepFind, useFinding } from '#renderer/state/finding.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { useRested } from '#renderer/state/useRested.ts';
import { findWords } from '#renderer/words/findWords.ts';
import { HitLine } from './HitLine.tsx';
import { hitsIn, type Hit } from './hits.ts';

const MOST_SHOWN = 200;
const NO_HITS: readonly Hit[] = [];

/** Finds words in the answers and questions of the open draft and goes to them. Enter is the next, Shift+Enter the one before. */
export function FindPanel() {
  const words = findWords[useLanguage()];
  const { query, at } = useFinding();
  const hits = useHits(query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const isAsked = query.trim() !== '';
  return (
    <SidePanel title={words.title} closeLabel={words.close}>
      <Box component="search" sx={{ px: 2.5, pt: 2, pb: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center' }}>
          <OutlinedInput
            fullWidth
            size="small"
            value={query}
            placeholder={words.search}
            onChange={({ target }) => look(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              stepFind(event.shiftKey ? -1 : 1);
            }}
            inputRef={field}
            slotProps={{ input: { 'aria-label': words.search } }}
          />
          <StepButton label={words.previous} isDisabled={hits.length === 0} onClick={() => stepFind(-1)}>
            <KeyboardArrowUpIcon fontSize="small" />
          </StepButton>
          <StepButton label={words.next} isDisabled={hits.length === 0} onClick={() => stepFind(1)}>
            <KeyboardArrowDownIcon fontSize="small" />
          </StepButton>
        </Stack>
        <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {!isAsked
            ? words.hint
            : hits.length === 0
              ? words.nothing
              : words.count(at === null ? null : at + 1, hits.length)}
        </Typography>
      </Box>
      <Box component="ol" aria-label={words.title} sx={{ flex: 1, overflow: 'auto', listStyle: 'none', p: 0, m: 0 }}>
        {hits.slice(0, MOST_SHOWN).map((hit, index) => (
          <HitLine
            key={`${hit.place.path} ${hit.before} ${hit.match} ${hit.after} ${String(hit.isLabel)}`}
            hit={hit}
            isCurrent={index === at}
            onChoose={() => goToHit(index)}
          />
        ))}
        {hits.length <= MOST_SHOWN ? null : (
          <Typography component="li" variant="body2" color="textSecondary" sx={{ px: 2.5, py: 1 }}>
            {words.more(hits.length - MOST_SHOWN)}
          </Typography>
        )}
      </Box>
    </SidePanel>
  );
}

interface StepButtonProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

function StepButton({ label, isDisabled, onClick, children }: StepButtonProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton size="small" aria-label={label} disabled={isDisabled} onClick={onClick}>
          {children}
        </IconButton>
      </span>
    </Tooltip>
  );
}

function presentDraft(): Draft | undefined {
  return useOpenDraft.getState().open?.history.present;
}

/** The hits for the words as they are typed; looking them up waits for the typing. */
function useHits(query: string): readonly Hit[] {
  const language = useLanguage();
  const asked = useDeferredValue(query);
  const present = useRested(presentDraft);
  return useMemo(
    () => (present === undefined ? NO_HITS : hitsIn(present, language, asked)),
    [present, language, asked],
  );
}

import { Box, Checkbox, IconButton, Typography, type SxProps } from '@mui/material';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { memo } from 'react';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { dateAndTime, timeAgo } from '#renderer/words/moments.ts';
import { startWords } from '#renderer/words/startWords.ts';
import { draftTitle } from './draftTitle.ts';
import { Marked } from './Marked.tsx';

/** Height of a row in pixels: all are equally high, so that those out of sight need not be drawn. */
export const ROW_HEIGHT = 58;

/** The columns of the list: selection, agreement, customer, type, state, change, actions. What says least goes first where the list is narrow: the type, then the customer. */
export const COLUMNS = {
  '@': '40px minmax(0, 1fr) 0 0 90px 150px 44px',
  '@760': '40px minmax(0, 1fr) minmax(0, 180px) 0 90px 150px 44px',
  '@980': '40px minmax(0, 1fr) minmax(0, 200px) 150px 90px 150px 44px',
} as const;

interface DraftRowProps {
  readonly draft: DraftSummary;
  readonly index: number;
  readonly search: string;
  readonly now: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly onOpen: (index: number, event: { readonly ctrlKey: boolean; readonly shiftKey: boolean }) => void;
  readonly onSelect: (index: number, isRange: boolean) => void;
  readonly onMenu: (index: number, anchor: HTMLElement) => void;
}

/** One draft of the list. */
export const DraftRow = memo(function DraftRow(props: DraftRowProps) {
  const { draft, index, search, now, isSelected, isActive, onOpen, onSelect, onMenu } = props;
  const words = useWords();
  const language = useLanguage();
  const title = draftTitle(draft, words.start.untitled);
  const exact = dateAndTime(draft.changedAt, language);
  const tabIndex = isActive ? 0 : -1;
  const below = draft.found ?? draft.service;
  return (
    <Box
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-label={title}
      data-index={index}
      tabIndex={tabIndex}
      onClick={(event) => onOpen(index, event)}
      sx={{ ...ROW, top: index * ROW_HEIGHT, ...(isSelected ? SELECTED : {}) }}
    >
      <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
        <Checkbox
          size="small"
          checked={isSelected}
          onClick={(event) => onSelect(index, event.shiftKey)}
          slotProps={{ input: { 'aria-label': startWords[language].select(title), tabIndex } }}
        />
      </Box>
      <Box role="gridcell" sx={{ minWidth: 0 }}>
        <Typography sx={{ ...ONE_LINE, fontWeight: 600 }} title={title}>
          <Marked text={title} search={search} />
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={ONE_LINE} title={below}>
          {draft.found === null ? (
            <Marked text={below === '' ? words.languages[draft.language] : below} search={search} />
          ) : (
            <Marked text={words.start.found(below)} search={search} />
          )}
        </Typography>
      </Box>
      <Typography role="gridcell" variant="body2" sx={ONE_LINE} title={draft.customer}>
        <Marked text={draft.customer} search={search} />
      </Typography>
      <Typography role="gridcell" variant="body2" sx={ONE_LINE}>
        {words.types[draft.type]}
      </Typography>
      <StateCell draft={draft} />
      <Box role="gridcell" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <Typography variant="body2" component="time" dateTime={new Date(draft.changedAt).toISOString()} sx={ONE_LINE}>
          {timeAgo(draft.changedAt, now, language)}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={ONE_LINE}>
          {exact}
        </Typography>
      </Box>
      <Box role="gridcell" onClick={(event) => event.stopPropagation()}>
        <IconButton
          size="small"
          tabIndex={tabIndex}
          aria-label={`${words.start.actions}: ${title}`}
          aria-haspopup="menu"
          onClick={({ currentTarget }) => onMenu(index, currentTarget)}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      </Box>
    </Box>
  );
});

/** Whether it is a draft or kept as final; a draft that goes on from a final says which. */
function StateCell({ draft: { state, final } }: Pick<DraftRowProps, 'draft'>) {
  const { states } = useWords();
  const below = final === null ? '' : final.isCurrent ? final.number : `${states.final} ${final.number}`.trim();
  return (
    <Box role="gridcell" sx={{ minWidth: 0 }}>
      <Typography variant="body2" sx={ONE_LINE}>
        {states[final?.isCurrent === true ? 'final' : state]}
      </Typography>
      {below === '' ? null : (
        <Typography variant="body2" color="textSecondary" sx={ONE_LINE} title={below}>
          {below}
        </Typography>
      )}
    </Box>
  );
}

const ONE_LINE = {
  display: 'block',
  minWidth: 0,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} satisfies SxProps;

const SELECTED = { bgcolor: 'action.selected', '&:hover': { bgcolor: 'action.selected' } } satisfies SxProps;

const ROW = {
  position: 'absolute',
  left: 0,
  right: 0,
  height: ROW_HEIGHT,
  display: 'grid',
  gridTemplateColumns: COLUMNS,
  columnGap: 1.5,
  alignItems: 'center',
  borderBottom: 1,
  borderColor: 'divider',
  cursor: 'default',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
} satisfies SxProps;

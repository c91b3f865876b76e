import { Box, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';

/** What a line says: what it is called, what that belongs to, and its kind or its keys. */
export interface SearchedLine {
  readonly name: string;
  readonly about: string;
  readonly mark: string;
}

interface SearchedOptionProps {
  /** By which the field names the option that is chosen. */
  readonly id: string;
  readonly line: SearchedLine;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One line of a list below a field that is searched in: the keyboard stays in the field, the chosen line stays in sight. */
export function SearchedOption({ id, line, isChosen, onPoint, onChoose }: SearchedOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const beside = isChosen ? 'textPrimary' : 'textSecondary';
  return (
    <Box
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isChosen}
      onMouseMove={isChosen ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'baseline',
        gap: 1.5,
        px: 2,
        py: 0.75,
        cursor: 'pointer',
        borderLeft: 3,
        borderColor: isChosen ? 'primary.main' : 'transparent',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
      }}
    >
      <Typography sx={{ minWidth: 0, maxWidth: '75%' }}>{line.name}</Typography>
      <Typography noWrap variant="body2" color={beside} title={line.about} sx={{ flex: 1, minWidth: 0 }}>
        {line.about}
      </Typography>
      <Typography variant="body2" color={beside} sx={{ flexShrink: 0 }}>
        {line.mark}
      </Typography>
    </Box>
  );
}

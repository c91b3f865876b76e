import { Box } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';

interface SearchedOptionProps {
  /** By which the field names the option that is chosen. */
  readonly id: string;
  readonly isChosen: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One line of a list below a field that is searched in: the keyboard stays in the field, the chosen line stays in sight. */
export function SearchedOption({ id, isChosen, onPoint, onChoose, children }: SearchedOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <Box
      ref={line}
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
      {children}
    </Box>
  );
}

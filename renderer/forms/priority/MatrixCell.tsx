import { Box } from '@mui/material';
import type { PriorityScheme } from '#core/agreement/priority.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';

interface MatrixCellProps {
  readonly place: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly none: string;
  readonly priorities: PriorityScheme['priorities'];
  readonly chosen: string | undefined;
  readonly onChoose: (priority: string | undefined) => void;
}

/** One pair and its priority: a list to choose from, coloured by rank, with the code as a word. Digits choose by rank. */
export function MatrixCell({ place, label, none, priorities, chosen, onChoose }: MatrixCellProps) {
  const language = useLanguage();
  const working = useAgreement((agreement) => agreement.language);
  const rank = priorities.findIndex(({ id }) => id === chosen);
  const strength = rank < 0 ? 0 : Math.round(46 - (36 * rank) / Math.max(1, priorities.length - 1));
  const choose = (event: React.KeyboardEvent) => {
    if (/^[1-9]$/.test(event.key)) {
      const priority = priorities[Number(event.key) - 1];
      if (priority !== undefined) onChoose(priority.id);
      event.preventDefault();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      onChoose(undefined);
      event.preventDefault();
    }
  };
  return (
    <Box component="td" sx={{ p: 0.25 }}>
      <Box
        component="select"
        data-cell={`${place.row} ${place.column}`}
        aria-label={label}
        value={rank < 0 ? '' : chosen}
        onKeyDown={choose}
        onChange={({ target }: React.ChangeEvent<HTMLSelectElement>) =>
          onChoose(target.value === '' ? undefined : target.value)
        }
        sx={({ vars, palette }) => ({
          width: 76,
          height: 36,
          border: 1,
          borderStyle: rank < 0 ? 'dashed' : 'solid',
          borderColor: rank < 0 ? 'warning.main' : 'divider',
          borderRadius: 1,
          font: 'inherit',
          fontWeight: rank < 0 ? 400 : 600,
          fontSize: rank < 0 ? 12 : 14,
          color: 'text.primary',
          textAlign: 'center',
          textAlignLast: 'center',
          appearance: 'none',
          cursor: 'pointer',
          backgroundColor: `color-mix(in srgb, ${(vars ?? { palette }).palette.error.main} ${strength}%, ${(vars ?? { palette }).palette.background.paper})`,
          '&:focus-visible': {
            outline: '2px solid',
            outlineColor: (vars ?? { palette }).palette.primary.main,
            outlineOffset: 1,
          },
        })}
      >
        <option value="">{none}</option>
        {priorities.map((priority, index) => (
          <option key={priority.id} value={priority.id}>
            {priority.code ?? priority.name?.[language] ?? priority.name?.[working] ?? String(index + 1)}
          </option>
        ))}
      </Box>
    </Box>
  );
}

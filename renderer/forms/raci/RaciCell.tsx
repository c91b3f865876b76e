import { Box } from '@mui/material';
import type { Duty } from '#core/agreement/duty.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { raciWords } from '#renderer/words/raciWords.ts';

type As = Duty['assignments'][number]['as'];

const KINDS: readonly As[] = ['responsible', 'accountable', 'accountableAndResponsible', 'consulted', 'informed'];

/** The keys that say what part a role has, in both languages; `null` takes it away. */
const KEYS: Readonly<Record<string, As | null>> = {
  r: 'responsible',
  a: 'accountable',
  b: 'accountableAndResponsible',
  c: 'consulted',
  i: 'informed',
  ' ': null,
  Delete: null,
  Backspace: null,
};

interface RaciCellProps {
  readonly place: { readonly row: number; readonly column: number };
  readonly label: string;
  readonly as: As | null;
  readonly onChoose: (as: As | null) => void;
}

/** What part a role has in a duty: a click goes on to the next letter, a key chooses it. */
export function RaciCell({ place, label, as, onChoose }: RaciCellProps) {
  const say = raciWords[useLanguage()];
  const index = as === null ? -1 : KINDS.indexOf(as);
  const isAccountable = as === 'accountable' || as === 'accountableAndResponsible';
  const spoken = as === null ? say.nothing : `${say.letters[as]}, ${say.meaning[as]}`;
  return (
    <Box component="td" sx={{ verticalAlign: 'top', textAlign: 'center' }}>
      <Box
        component="button"
        type="button"
        data-cell={`${place.row} ${place.column}`}
        aria-label={`${label}: ${spoken}`}
        title={spoken}
        onClick={() => onChoose(KINDS[index + 1] ?? null)}
        onKeyDown={(event: React.KeyboardEvent) => {
          const chosen = event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[keyOf(event)];
          if (chosen === undefined) return;
          event.preventDefault();
          onChoose(chosen);
        }}
        sx={({ vars, palette }) => ({
          width: 32,
          height: 30,
          my: 0.25,
          mx: '1px',
          p: 0,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          font: 'inherit',
          fontSize: 13,
          fontWeight: isAccountable ? 700 : 400,
          color: as === null ? 'text.disabled' : 'text.primary',
          cursor: 'pointer',
          backgroundColor:
            as === null
              ? 'transparent'
              : `color-mix(in srgb, ${(vars ?? { palette }).palette.primary.main} ${SHARES[as]}%, ${(vars ?? { palette }).palette.background.paper})`,
          '&:focus-visible': {
            outline: '2px solid',
            outlineColor: (vars ?? { palette }).palette.primary.main,
            outlineOffset: 1,
          },
        })}
      >
        {as === null ? '–' : say.letters[as]}
      </Box>
    </Box>
  );
}

/** How much of the accent a part gets: more, the more it commits. */
const SHARES: Readonly<Record<As, number>> = {
  accountable: 34,
  accountableAndResponsible: 34,
  responsible: 18,
  consulted: 6,
  informed: 0,
};

function keyOf({ key }: React.KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

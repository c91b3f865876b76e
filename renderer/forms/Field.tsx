import { Box, Stack, Typography } from '@mui/material';
import { memo, useEffect, useId, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import type { Path } from '#core/agreement/path.ts';
import { FindingsHere } from '#renderer/findings/FindingsHere.tsx';
import { calmActions } from './calmActions.ts';
import { useFocus } from '#renderer/state/focus.ts';
import { showInContract } from '#renderer/preview/showInContract.ts';
import { useWords } from '#renderer/state/session.ts';

export interface FieldIds {
  readonly input: string;
  /** What the control is described by, if anything. */
  readonly describedBy: string | undefined;
}

interface FieldProps {
  readonly path: Path;
  readonly label: string;
  readonly why?: string | undefined;
  readonly example?: string | undefined;
  readonly error?: string | null;
  /** The label names a group of controls rather than one. */
  readonly isGroup?: boolean;
  /** Whoever goes to a part of the answer comes here. */
  readonly isWhole?: boolean;
  /** Beside the label, seen while the mouse or the keyboard is in the question. */
  readonly aside?: ReactNode;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A question: label above, control, one line of help below, and what is wrong with the answer. */
export function Field({
  path,
  label,
  why,
  example,
  error = null,
  isGroup = false,
  isWhole = false,
  aside,
  children,
}: FieldProps) {
  const id = useId();
  const { forms } = useWords();
  const box = useFocusFor(path, isWhole);
  const [isAnswering, setAnswering] = useState(false);
  const help = [why, example === undefined ? undefined : forms.example(example)]
    .filter((part) => part !== undefined)
    .join(' ');
  const describedBy = [help === '' ? '' : `${id}-help`, error === null ? '' : `${id}-error`]
    .filter((part) => part !== '')
    .join(' ');
  const ids = { input: `${id}-input`, describedBy: describedBy === '' ? undefined : describedBy };
  return (
    <Box
      ref={box}
      data-path={path}
      onFocus={() => {
        setAnswering(true);
        showInContract(path);
      }}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) =>
        setAnswering(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      }
      {...(aside === undefined ? {} : { sx: calmActions })}
      {...(isGroup ? { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': ids.describedBy } : {})}
    >
      <Label id={id} input={isGroup ? null : ids.input} label={label} aside={aside} />
      {children(ids)}
      {error === null ? null : (
        <Typography id={`${id}-error`} role="alert" variant="body2" color="error" sx={{ mt: 0.5 }}>
          {error}
        </Typography>
      )}
      {help === '' ? null : <Help id={`${id}-help`}>{help}</Help>}
      <FindingsHere path={path} isAnswering={isAnswering} />
    </Box>
  );
}

interface LabelProps {
  readonly id: string;
  /** The id of the control; `null` when it names a group of controls. */
  readonly input: string | null;
  readonly label: string;
  readonly aside: ReactNode;
}

const Label = memo(function Label({ id, input, label, aside }: LabelProps) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', mb: 0.5 }}>
      <Typography
        id={`${id}-label`}
        component={input === null ? 'div' : 'label'}
        {...(input === null ? {} : { htmlFor: input })}
        sx={{ fontWeight: 600 }}
      >
        {label}
      </Typography>
      {aside === undefined ? null : <Box className="actions">{aside}</Box>}
    </Stack>
  );
});

const Help = memo(function Help({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <Typography id={id} variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
      {children}
    </Typography>
  );
});

/** Brings the question into view, with the keyboard in it, when somebody asked to go there. */
export function useFocusFor(path: Path, isWhole = false) {
  const box = useRef<HTMLDivElement>(null);
  const isMeant = useFocus(({ path: focus }) => focus === path || (isWhole && focus?.startsWith(`${path}/`) === true));
  useEffect(() => {
    if (!isMeant || box.current === null) return;
    box.current.scrollIntoView({ block: 'center' });
    const text = box.current.querySelector<HTMLElement>('[role="textbox"]');
    const controls = [...box.current.querySelectorAll<HTMLElement>('input, textarea, select, button')];
    const answer = controls.find((control) => control.closest('.actions') === null);
    (text ?? answer ?? controls[0])?.focus({ preventScroll: true });
  }, [isMeant]);
  return box;
}

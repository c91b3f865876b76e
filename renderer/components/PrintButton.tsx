import { Button } from '@mui/material';
import { useCallback, useState, type ReactNode } from 'react';
import { Printed } from './Printed.tsx';

/** Prints what it holds. */
export function PrintButton({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  /** Counts the times: a system that never tells that it is done must not be waited for. */
  const [printing, setPrinting] = useState(0);
  const end = useCallback(() => setPrinting(0), []);
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setPrinting(printing + 1)}>
        {label}
      </Button>
      {printing === 0 ? null : (
        <Printed key={printing} onDone={end}>
          {children}
        </Printed>
      )}
    </>
  );
}

import { useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import './printed.css';

interface PrintedProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Prints what it holds, and nothing else of the window, with the dialog of the system. */
export function Printed({ onDone, children }: PrintedProps) {
  useEffect(() => {
    window.addEventListener('afterprint', onDone);
    window.print();
    return () => window.removeEventListener('afterprint', onDone);
  }, [onDone]);
  return createPortal(<div className="printed">{children}</div>, document.body);
}

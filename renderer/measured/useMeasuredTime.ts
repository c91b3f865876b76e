import { useEffect, useState } from 'react';
import type * as measuredTime from './measuredTime.ts';

export type MeasuredTime = typeof measuredTime;

let loaded: MeasuredTime | null = null;

/** What is computed with dates, loaded when the first one asks; `null` until it is there. */
export function useMeasuredTime(isWanted = true): MeasuredTime | null {
  const [module, setModule] = useState(loaded);
  useEffect(() => {
    if (!isWanted || module !== null) return;
    let isHere = true;
    void import('./measuredTime.ts').then((arrived) => {
      loaded = arrived;
      if (isHere) setModule(arrived);
    });
    return () => {
      isHere = false;
    };
  }, [isWanted, module]);
  return module;
}

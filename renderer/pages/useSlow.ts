import { useEffect, useState } from 'react';

/** Work that ends sooner needs no telling, in milliseconds. */
const PATIENCE = 500;

/** Whether work has been under way for so long that it must be told. */
export function useSlow(isUnderWay: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isUnderWay]);
  return isSlow;
}

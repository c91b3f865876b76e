import { useEffect, useState } from 'react';

/** Milliseconds for which a value must stay as it is. */
const SETTLED = 400;

/** A value once it has stayed the same for a while: for what takes long to compute and must not hold up typing. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

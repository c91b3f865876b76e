import { useEffect, useRef, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { Brand } from '#core/brand/brand.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { desktop } from '#renderer/desktop.ts';
import { openPdf, type Pdf } from '#renderer/pages/pdf.ts';

/** How long the typing must rest before the sample is printed anew, in milliseconds. */
const REST = 500;

/** The sample contract in a look, printed anew whenever the typing rests; the last one stays until the next is there. */
export function useSample(look: Brand, language: Language, isSound: boolean) {
  const [pdf, setPdf] = useState<Pdf | null>(null);
  const [problem, setProblem] = useState<DesktopProblem | null>(null);
  const shown = useRef<Pdf | null>(null);
  useEffect(() => {
    if (!isSound) return;
    let isOld = false;
    const print = async () => {
      const printed = await desktop().ask.previewBrand({ look, language });
      if (isOld) return;
      if (!printed.ok) return setProblem(printed.problem.kind === 'cancelled' ? null : printed.problem);
      const next = await openPdf(printed.value.pdf);
      if (isOld) return next.close();
      shown.current?.close();
      shown.current = next;
      setPdf(next);
      setProblem(null);
    };
    const timer = setTimeout(() => void print(), shown.current === null ? 0 : REST);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [look, language, isSound]);
  useEffect(() => () => shown.current?.close(), []);
  return { pdf, problem };
}

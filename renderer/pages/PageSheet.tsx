import { Box } from '@mui/material';
import { useEffect, useRef, type RefObject } from 'react';
import { usePixelRatio } from './usePixelRatio.ts';
import type { PdfPage } from './pdf.ts';
import './pages.css';

interface PageSheetProps {
  readonly page: PdfPage;
  readonly label: string;
  /** Pixels of the window to a point of the page. */
  readonly scale: number;
  /** What the page is scrolled in. */
  readonly pane: RefObject<HTMLElement | null>;
}

/** A page on its white sheet; drawn when it comes into view. What was drawn stays until what is newer takes its place. */
export function PageSheet({ page, label, scale, pane }: PageSheetProps) {
  const picture = useRef<HTMLDivElement>(null);
  const pixelRatio = usePixelRatio();
  useEffect(() => {
    const place = picture.current;
    if (place === null) return;
    return whileNear(place, pane.current, () => {
      const drawing = page.draw(scale, pixelRatio);
      void drawing.drawn.then((drawn) => drawn === null || place.replaceChildren(drawn.picture, drawn.text));
      return () => drawing.cancel();
    });
  }, [page, scale, pixelRatio, pane]);
  return (
    <Box
      role="group"
      aria-label={label}
      sx={{ position: 'relative', mx: 'auto', bgcolor: '#fff', color: '#000', boxShadow: '0 0 0 1px #dcd7cc' }}
      style={{ width: page.width * scale, height: page.height * scale }}
    >
      <div ref={picture} className="pagePicture" style={{ height: '100%' }} />
    </Box>
  );
}

/** Does the work whenever the element comes near what can be seen, and empties it when it is far away again. */
function whileNear(element: HTMLElement, root: HTMLElement | null, work: () => () => void): () => void {
  let end: (() => void) | null = null;
  const left = () => {
    end?.();
    end = null;
  };
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting === true) end ??= work();
      else {
        left();
        element.replaceChildren();
      }
    },
    { root, rootMargin: '60% 0px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
    left();
  };
}

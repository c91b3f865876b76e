import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { problemText } from '#renderer/components/problemText.ts';
import { CONTRACT_ID } from '#renderer/preview/showInContract.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { pagesWords } from '#renderer/words/pagesWords.ts';
import { followPages, make, useMaking } from './making.ts';
import { GAP, pageInView, pageStep, type Stretch } from './moving.ts';
import { PageSheet } from './PageSheet.tsx';
import { PagesBar } from './PagesBar.tsx';
import type { Pdf } from './pdf.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { usePagesScale } from './usePagesScale.ts';
import { useSlow } from './useSlow.ts';

const NO_PAGES: Pdf['pages'] = [];

/** The pages of the contract as they are printed, one below the other. */
export function Pages() {
  const words = pagesWords[useLanguage()];
  const draft = useOpenDraft(({ open }) => open?.draft);
  const made = useMaking((making) => (making.made?.source.draft === draft ? making.made : null));
  const zoom = useSession(({ settings }) => settings?.previewZoom ?? 100);
  const pane = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(1);
  const pages = made?.pdf.pages ?? NO_PAGES;
  const scale = usePagesScale(pane, Math.max(1, ...pages.map(({ width }) => width)), zoom);
  useEffect(followPages, []);
  useKeptPlace(pane, scale);
  const seen = () => {
    if (pane.current !== null) setCurrent(pageInView(stretches(pane.current), viewOf(pane.current)));
  };
  return (
    <>
      <Box
        ref={pane}
        id={CONTRACT_ID}
        role="document"
        tabIndex={0}
        lang={made?.source.language}
        aria-label={words.pages}
        onScroll={seen}
        onKeyDown={turnPage}
        sx={{ position: 'relative', flex: 1, minHeight: 0, overflow: 'auto' }}
      >
        {made === null ? (
          <NoPages />
        ) : (
          <Box
            sx={{
              display: 'flex',
              flexDirection: 'column',
              gap: `${GAP}px`,
              p: `${GAP}px`,
              width: 'max-content',
              minWidth: '100%',
            }}
          >
            {pages.map((page, index) => (
              <PageSheet
                key={index}
                page={page}
                label={words.page(index + 1, pages.length)}
                scale={scale}
                pane={pane}
              />
            ))}
          </Box>
        )}
      </Box>
      {made === null ? null : <PagesBar page={Math.min(current, pages.length)} pages={pages.length} />}
    </>
  );
}

function NoPages() {
  const allWords = useWords();
  const words = pagesWords[useLanguage()];
  const problem = useMaking((making) => making.problem);
  const isSlow = useSlow(useMaking(({ isMaking }) => isMaking));
  return (
    <Box role="status" sx={{ p: 3 }}>
      {problem === null ? (
        <Typography color="textSecondary">{isSlow ? words.first : ''}</Typography>
      ) : (
        <>
          <Typography sx={{ mb: 1.5 }}>{problemText(problem, allWords)}</Typography>
          <Button size="small" variant="outlined" onClick={() => void make()}>
            {words.again}
          </Button>
        </>
      )}
    </Box>
  );
}

function turnPage(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
  if (by === null || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const { currentTarget: pane } = event;
  pane.scrollTop = pageStep(stretches(pane), viewOf(pane), by);
}

function stretches(pane: HTMLElement): readonly Stretch[] {
  const sheets = pane.querySelectorAll<HTMLElement>('[role="group"]');
  return Array.from(sheets, ({ offsetTop, offsetHeight }) => ({ top: offsetTop, height: offsetHeight }));
}

function viewOf({ scrollTop, clientHeight }: HTMLElement): Stretch {
  return { top: scrollTop, height: clientHeight };
}

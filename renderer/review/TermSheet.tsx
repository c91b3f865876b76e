import { Box, Button, Typography } from '@mui/material';
import { useMemo, useRef, useState } from 'react';
import { termSheetOf, type TermSheetPart, type TermSheetSubject } from '#core/document/termSheet.ts';
import { PrintButton } from '#renderer/components/PrintButton.tsx';
import { desktop } from '#renderer/desktop.ts';
import { ContractBlocks } from '#renderer/preview/Blocks.tsx';
import { sheetStyle } from '#renderer/preview/sheetStyle.ts';
import { useContractClicks } from '#renderer/preview/useContractClicks.ts';
import { useContract } from '#renderer/state/contract.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { showProblem, useLanguage } from '#renderer/state/session.ts';
import { reviewWords, termSheetWords } from '#renderer/words/reviewWords.ts';
import { termSheetText } from './termSheetText.ts';

/** The main terms on one page, in the language of the contract. */
export function TermSheet() {
  const text = reviewWords[useLanguage()];
  const sections = useContract((contract) => contract.sections);
  const shown = useContract((contract) => contract.language);
  const working = useAgreement((agreement) => agreement.language);
  const title = useAgreement((agreement) => agreement.title);
  const parts = useMemo(() => termSheetOf(sections.flatMap(({ blocks }) => blocks)), [sections]);
  const page = useRef<HTMLDivElement>(null);
  useContractClicks(page);
  const language = shown ?? working;
  const words = termSheetWords[language];
  if (parts.length === 0) return <Typography color="textSecondary">{text.noSheet}</Typography>;
  const heading = [words.title, title?.[language] ?? ''].filter((part) => part !== '').join(' – ');
  const sheet = <Terms heading={heading} parts={parts} subjects={words.subjects} />;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <PrintButton label={text.print}>
          <div lang={language}>{sheet}</div>
        </PrintButton>
        <CopyButton read={() => termSheetText(parts, { ...words, title: heading })} />
      </Box>
      <Box ref={page} lang={language}>
        {sheet}
      </Box>
    </>
  );
}

interface TermsProps {
  readonly heading: string;
  readonly parts: readonly TermSheetPart[];
  readonly subjects: Readonly<Record<TermSheetSubject, string>>;
}

function Terms({ heading, parts, subjects }: TermsProps) {
  return (
    <div className="sheet" style={sheetStyle(92)}>
      <div className="part">
        <h2 className="heading heading-1">{heading}</h2>
        {parts.map(({ subject, blocks }) => (
          <section key={subject} aria-label={subjects[subject]}>
            <h3 className="heading heading-2">{subjects[subject]}</h3>
            <ContractBlocks blocks={blocks} />
          </section>
        ))}
      </div>
    </div>
  );
}

function CopyButton({ read }: { readonly read: () => string }) {
  const text = reviewWords[useLanguage()];
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const done = await desktop().ask.copyText({ text: read() });
    if (done.ok) setCopied(true);
    else showProblem(done.problem);
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => void copy()}>
        {text.copy}
      </Button>
      <Typography role="status" variant="body2" color="textSecondary">
        {isCopied ? text.copied : ''}
      </Typography>
    </>
  );
}

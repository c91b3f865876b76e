import { Box } from '@mui/material';
import { useMemo } from 'react';
import { newAgreement } from '#core/agreement/agreementFile.ts';
import type { Language } from '#core/agreement/language.ts';
import { wordDifferences, type Stretch } from '#core/wordDifferences.ts';
import { HiddenText } from '#renderer/components/HiddenText.tsx';
import { useNaming } from '#renderer/clauseEditor/picker/useNaming.ts';
import { useContractTargets } from '#renderer/clauseEditor/targets.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { CONTRACT_FONT } from '#renderer/theme/theme.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';
import { piecesOf, readableText } from './readableText.ts';

interface ComparedClauseTextProps {
  /** Template text. */
  readonly before: string;
  readonly after: string;
  readonly language: Language;
}

/** Two texts of a clause in one, with what only one of them has; values, conditions and places by their names. */
export function ComparedClauseText({ before, after, language }: ComparedClauseTextProps) {
  const naming = useNaming(useOpenDraft(({ open }) => open?.history.present.agreement) ?? NO_AGREEMENT);
  const targets = useContractTargets();
  const stretches = useMemo(() => {
    const targetName = (anchor: string) =>
      targets.find((target) => target.anchor === anchor)?.name ?? anchor.replace(/^term-/u, '').replaceAll('-', ' ');
    const calling = { naming, targetName };
    return wordDifferences(readableText(before, calling), readableText(after, calling));
  }, [before, after, naming, targets]);
  return (
    <Box
      lang={language}
      sx={{
        fontFamily: CONTRACT_FONT,
        fontSize: 15,
        lineHeight: 1.5,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
      }}
    >
      {stretches.map((stretch, index) => (
        <ComparedStretch key={index} {...stretch} />
      ))}
    </Box>
  );
}

const NO_AGREEMENT = newAgreement({ id: 'none', type: 'customer', language: 'en' });

function ComparedStretch({ kind, text }: Stretch) {
  const words = libraryWords[useLanguage()];
  if (kind === 'same') return <Named text={text} />;
  return (
    <Box
      component={kind === 'removed' ? 'del' : 'ins'}
      sx={({ vars, palette }) => {
        const colour = (vars ?? { palette }).palette[kind === 'added' ? 'success' : 'error'].main;
        return {
          textDecoration: kind === 'added' ? 'underline' : 'line-through',
          textDecorationColor: colour,
          backgroundColor: `color-mix(in srgb, ${colour} 14%, transparent)`,
        };
      }}
    >
      <HiddenText>{` ${kind === 'removed' ? words.removedWords : words.addedWords} `}</HiddenText>
      <Named text={text} />
    </Box>
  );
}

function Named({ text }: { readonly text: string }) {
  return piecesOf(text).map((piece, index) =>
    piece.isChip ? (
      <Box
        key={index}
        component="span"
        sx={{
          px: 0.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
          fontFamily: 'fontFamily',
          fontSize: 13,
          color: 'text.secondary',
        }}
      >
        {piece.text}
      </Box>
    ) : (
      piece.text
    ),
  );
}

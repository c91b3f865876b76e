import { Box } from '@mui/material';
import { TextSelection } from 'prosemirror-state';
import { memo, useCallback, useState } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { useWords } from '#renderer/state/session.ts';
import { ChipPicker } from './picker/ChipPicker.tsx';
import type { Insertion, Target } from './picker/offers.ts';
import type { Naming } from './picker/naming.ts';
import { inserted } from './text/insert.ts';
import { useTextView } from './text/useTextView.ts';
import { Toolbar } from './Toolbar.tsx';
import './text/clauseText.css';

export interface ClauseTextEditorProps {
  /** The language the text is in. */
  readonly language: Language;
  /** Template text. */
  readonly text: string;
  /** `isNewStep`: it does not go on with what was typed before. */
  readonly onChange: (text: string, isNewStep: boolean) => void;
  /** What the values in it are called. */
  readonly naming: Naming;
  /** Places in the printed contract that can be referred to. */
  readonly targets?: readonly Target[];
  /** Terms that the clause itself defines. */
  readonly terms?: readonly ClauseTerm[];
  /** What a screen reader calls it; "Text in English" when not given. */
  readonly label?: string;
  /** What it is described by, if anything. */
  readonly describedBy?: string | undefined;
  /** Whether it takes back what was written itself. If not, that is left to what the text is part of. */
  readonly hasOwnUndo?: boolean;
}

const NO_TARGETS: readonly Target[] = [];
const NO_TERMS: readonly ClauseTerm[] = [];

/**
 * The text of a clause as in a word processor: values, conditions and references are chips, picked from a list. Drawn
 * again only when something about it changed, since there may be one for each language.
 */
export const ClauseTextEditor = memo(function ClauseTextEditor(props: ClauseTextEditorProps) {
  const { language, text, onChange, naming, targets = NO_TARGETS, terms = NO_TERMS, hasOwnUndo = true } = props;
  const { languages } = useWords();
  const [asked, setAsked] = useState<'no' | 'key' | 'slash'>('no');
  const targetName = useCallback(
    (anchor: string) => targets.find((target) => target.anchor === anchor)?.name ?? anchor.replace(/^term-/u, ''),
    [targets],
  );
  const label = props.label ?? naming.words.textIn(languages[language]);
  const { mount, view, state } = useTextView({
    text,
    onText: onChange,
    naming,
    targetName,
    hasOwnUndo,
    onAsk: (slash) => setAsked(slash ? 'slash' : 'key'),
    attributes: {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: language,
      spellcheck: 'true',
      ...(props.describedBy === undefined ? {} : { 'aria-describedby': props.describedBy }),
    },
  });
  const ask = useCallback(() => setAsked('key'), []);
  const close = () => {
    setAsked('no');
    setTimeout(() => view.current?.focus());
  };
  const pick = (insertion: Insertion) => {
    if (view.current !== null) view.current.dispatch(inserted(view.current.state, insertion));
    close();
  };
  const cancel = () => {
    const shown = view.current;
    if (asked === 'slash' && shown?.state.selection instanceof TextSelection)
      shown.dispatch(shown.state.tr.insertText('/'));
    close();
  };
  return (
    <Box
      className="clauseText"
      // What the editor has done with a key is done: the window does not hear of it, but of undo where that is not done here.
      onKeyDown={(event) => {
        const isForOthers = !hasOwnUndo && (event.ctrlKey || event.metaKey) && /^[yz]$/iu.test(event.key);
        if (event.isDefaultPrevented() && !isForOthers) event.stopPropagation();
      }}
      sx={({ vars, palette }) => ({
        border: `1px solid ${(vars ?? { palette }).palette.line}`,
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:focus-within': {
          borderColor: 'primary.main',
          boxShadow: `inset 0 0 0 1px ${(vars ?? { palette }).palette.primary.main}`,
        },
      })}
    >
      <Toolbar words={naming.words} label={label} view={view} state={state} hasUndo={hasOwnUndo} onInsert={ask} />
      <div ref={mount} />
      {asked === 'no' ? null : (
        <ChipPicker naming={naming} targets={targets} terms={terms} onPick={pick} onClose={cancel} />
      )}
    </Box>
  );
});

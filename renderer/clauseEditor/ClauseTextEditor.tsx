import { Box } from '@mui/material';
import { TextSelection } from 'prosemirror-state';
import { useCallback, useMemo, useState } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { ClauseTerm } from '#core/clauses/libraryClause.ts';
import { useWords } from '#renderer/state/session.ts';
import { ChipPicker } from './picker/ChipPicker.tsx';
import { offersFor, type Insertion, type Target } from './picker/offers.ts';
import { useNaming } from './picker/useNaming.ts';
import { inserted } from './text/insert.ts';
import { useTextView } from './text/useTextView.ts';
import { Toolbar } from './Toolbar.tsx';
import './text/clauseText.css';

export interface ClauseTextEditorProps {
  /** The language the text is in. */
  readonly language: Language;
  /** Template text. */
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Names what is in it, and is what references can point into. */
  readonly agreement: Agreement;
  /** Places in the printed contract that can be referred to. */
  readonly targets?: readonly Target[];
  /** Terms that the clause itself defines. */
  readonly terms?: readonly ClauseTerm[];
  /** What a screen reader calls it; "Text in English" when not given. */
  readonly label?: string;
}

const NO_TARGETS: readonly Target[] = [];
const NO_TERMS: readonly ClauseTerm[] = [];

/** The text of a clause as in a word processor: values, conditions and references are chips, picked from a list. */
export function ClauseTextEditor(props: ClauseTextEditorProps) {
  const { language, text, onChange, agreement, targets = NO_TARGETS, terms = NO_TERMS } = props;
  const { languages } = useWords();
  const naming = useNaming(agreement);
  const offers = useMemo(() => offersFor(naming, targets, terms), [naming, targets, terms]);
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
    onAsk: (slash) => setAsked(slash ? 'slash' : 'key'),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang: language, spellcheck: 'true' },
  });
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
      // What the editor has done with a key is done: the window does not hear of it.
      onKeyDown={(event) => {
        if (event.isDefaultPrevented()) event.stopPropagation();
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
      <Toolbar words={naming.words} label={label} view={view} state={state} onInsert={() => setAsked('key')} />
      <div ref={mount} />
      {asked === 'no' ? null : <ChipPicker words={naming.words} offers={offers} onPick={pick} onClose={cancel} />}
    </Box>
  );
}

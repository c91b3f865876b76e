import AddIcon from '@mui/icons-material/Add';
import FormatBoldIcon from '@mui/icons-material/FormatBold';
import FormatIndentDecreaseIcon from '@mui/icons-material/FormatIndentDecrease';
import FormatIndentIncreaseIcon from '@mui/icons-material/FormatIndentIncrease';
import FormatItalicIcon from '@mui/icons-material/FormatItalic';
import FormatListBulletedIcon from '@mui/icons-material/FormatListBulleted';
import FormatListNumberedIcon from '@mui/icons-material/FormatListNumbered';
import LinkOffIcon from '@mui/icons-material/LinkOff';
import RedoIcon from '@mui/icons-material/Redo';
import TitleIcon from '@mui/icons-material/Title';
import UndoIcon from '@mui/icons-material/Undo';
import { Box, Button, IconButton, Tooltip, type SvgIconProps } from '@mui/material';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { memo, type ComponentType, type RefObject } from 'react';
import type { ClauseEditorWords } from '#renderer/words/clauseEditorWords.ts';
import { FormButton } from './FormButton.tsx';
import { commands, isForm, type Form } from './text/commands.ts';
import { conditionAround, withoutCondition } from './text/insert.ts';

interface ToolbarProps {
  readonly words: ClauseEditorWords;
  /** What the text is called that it belongs to. */
  readonly label: string;
  readonly view: RefObject<EditorView | null>;
  readonly state: EditorState | null;
  /** Whether what was written is taken back here. */
  readonly hasUndo: boolean;
  readonly onInsert: () => void;
}

const BUTTONS: readonly {
  readonly form: Form;
  readonly Icon: ComponentType<SvgIconProps>;
  readonly keys?: string;
}[] = [
  { form: 'bold', Icon: FormatBoldIcon, keys: 'Control+B' },
  { form: 'italic', Icon: FormatItalicIcon, keys: 'Control+I' },
  { form: 'heading', Icon: TitleIcon },
  { form: 'numbered', Icon: FormatListNumberedIcon, keys: 'Control+Shift+7' },
  { form: 'bullets', Icon: FormatListBulletedIcon, keys: 'Control+Shift+8' },
  { form: 'lessIndent', Icon: FormatIndentDecreaseIcon, keys: 'Control+[' },
  { form: 'moreIndent', Icon: FormatIndentIncreaseIcon, keys: 'Control+]' },
  { form: 'undo', Icon: UndoIcon, keys: 'Control+Z' },
  { form: 'redo', Icon: RedoIcon, keys: 'Control+Y' },
];

/** The forms of the text, and what can be put into it. */
export function Toolbar({ words, label, view, state, hasUndo, onInsert }: ToolbarProps) {
  const { toolbar, chips } = words;
  const condition = state === null ? null : conditionAround(state);
  const release = () => {
    if (view.current === null || condition === null) return;
    view.current.dispatch(withoutCondition(view.current.state, condition));
    view.current.focus();
  };
  return (
    <Box
      role="toolbar"
      aria-label={`${toolbar.name}: ${label}`}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 0.25,
        px: 0.75,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <InsertButton name={toolbar.insert} onInsert={onInsert} />
      {BUTTONS.filter(({ form }) => hasUndo || !TURNS.has(form)).map(({ form, Icon, keys }) => (
        <FormButton
          key={form}
          form={form}
          name={toolbar[form]}
          Icon={Icon}
          keys={keys}
          isPressed={TOGGLES.has(form) ? state !== null && isForm(form, state) : null}
          isDisabled={state === null || !commands[form](state)}
          view={view}
        />
      ))}
      {condition === null ? null : (
        <Tooltip title={chips.remove}>
          <IconButton
            size="small"
            aria-label={chips.remove}
            onMouseDown={(event) => event.preventDefault()}
            onClick={release}
          >
            <LinkOffIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

const InsertButton = memo(function InsertButton({
  name,
  onInsert,
}: {
  readonly name: string;
  readonly onInsert: () => void;
}) {
  return (
    <Button
      size="small"
      variant="outlined"
      startIcon={<AddIcon fontSize="small" />}
      onClick={onInsert}
      sx={{ mr: 0.5 }}
    >
      {name}
    </Button>
  );
});

const TURNS: ReadonlySet<Form> = new Set(['undo', 'redo']);
const TOGGLES: ReadonlySet<Form> = new Set(['bold', 'italic', 'heading', 'numbered', 'bullets']);

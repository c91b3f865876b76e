import { IconButton, Tooltip, type SvgIconProps } from '@mui/material';
import type { EditorView } from 'prosemirror-view';
import { memo, type ComponentType, type RefObject } from 'react';
import { commands, type Form } from './text/commands.ts';

export interface FormButtonProps {
  readonly form: Form;
  readonly name: string;
  readonly Icon: ComponentType<SvgIconProps>;
  readonly keys: string | undefined;
  /** Whether the text has the form where the cursor is; `null` for a button that is not switched on and off. */
  readonly isPressed: boolean | null;
  readonly isDisabled: boolean;
  readonly view: RefObject<EditorView | null>;
}

/** A button of the toolbar. Most letters typed change nothing about it, so it is drawn again only when they do. */
export const FormButton = memo(function FormButton(props: FormButtonProps) {
  const { form, name, Icon, keys, isPressed, isDisabled, view } = props;
  const press = () => {
    if (view.current === null) return;
    commands[form](view.current.state, view.current.dispatch, view.current);
    view.current.focus();
  };
  return (
    <Tooltip title={name}>
      <span>
        <IconButton
          size="small"
          sx={{ p: 0.5 }}
          aria-label={name}
          aria-keyshortcuts={keys}
          {...(isPressed === null ? {} : { 'aria-pressed': isPressed })}
          color={isPressed === true ? 'primary' : 'default'}
          disabled={isDisabled}
          onMouseDown={(event) => event.preventDefault()}
          onClick={press}
        >
          <Icon fontSize="small" />
        </IconButton>
      </span>
    </Tooltip>
  );
});

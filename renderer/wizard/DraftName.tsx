import { ButtonBase, InputBase, Tooltip, Typography } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { renameOpenDraft, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel, usePanel } from '#renderer/state/panels.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { wizardWords } from '#renderer/words/wizardWords.ts';

/** What the draft is called: the name given to it, or the title of the agreement. A click, or F2, renames it in place. */
export function DraftName() {
  const { start } = useWords();
  const words = wizardWords[useLanguage()];
  const isRenaming = usePanel(({ shown }) => shown === 'rename');
  const name = useOpenDraft(({ open }) => open?.name ?? null);
  const title = useAgreement(titleOf);
  const shown = name ?? (title === '' ? start.untitled : title);
  if (isRenaming) return <NameField name={name ?? title} />;
  return (
    <Tooltip title={`${words.rename} (F2). ${words.renameAbout}`} enterDelay={700}>
      <ButtonBase
        aria-label={`${words.rename}: ${shown}`}
        onClick={() => showPanel('rename')}
        sx={{ alignSelf: 'flex-start', maxWidth: '100%', borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } }}
      >
        <Typography noWrap sx={{ fontWeight: 600, fontSize: 16, lineHeight: 1.4 }}>
          {shown}
        </Typography>
      </ButtonBase>
    </Tooltip>
  );
}

function titleOf({ title, language }: Agreement): string {
  return title?.[language] ?? title?.en ?? title?.da ?? '';
}

function NameField({ name }: { readonly name: string }) {
  const words = wizardWords[useLanguage()];
  const [typed, setTyped] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (isKept: boolean) => {
    // Leaving the field after Enter or Esc ends nothing a second time.
    if (usePanel.getState().shown !== 'rename') return;
    showPanel(null);
    if (isKept && typed.trim() !== name) void renameOpenDraft(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end(event.key === 'Enter');
  };
  return (
    <InputBase
      inputRef={field}
      fullWidth
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => end(true)}
      onKeyDown={press}
      sx={{
        fontWeight: 600,
        fontSize: 16,
        lineHeight: 1.4,
        maxWidth: 520,
        borderBottom: 2,
        borderColor: 'primary.main',
        // The line lies below the text without moving what follows.
        mb: '-2px',
        '& input': { p: 0, height: '1.4em' },
      }}
      slotProps={{ input: { 'aria-label': words.name, maxLength: 200 } }}
    />
  );
}

import { Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import RedoIcon from '@mui/icons-material/Redo';
import UndoIcon from '@mui/icons-material/Undo';
import type { Language } from '#core/agreement/language.ts';
import type { ChangeLabel } from '#core/editing/history.ts';
import { closeDraft, redoNext, undoLast, useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { showPanel } from '#renderer/state/panels.ts';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { locale } from '#renderer/words/locale.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';

/** Which draft it is, when it was saved, what can be undone, and the way out of the program: the export. */
export function Header() {
  const words = useWords();
  const language = useLanguage();
  const title = useAgreement((agreement) => agreement.title?.[agreement.language] ?? '');
  const isShown = useSession(({ settings }) => settings?.previewShown ?? true);
  return (
    <Stack
      component="header"
      direction="row"
      spacing={1}
      sx={{ alignItems: 'center', px: 2, py: 1, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}
    >
      <Button onClick={() => void closeDraft()}>← {words.wizard.back}</Button>
      <Typography
        sx={{
          fontWeight: 600,
          flex: 1,
          minWidth: 0,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {title === '' ? words.start.untitled : title}
      </Typography>
      <SavedMark language={language} />
      <Turn direction="undo" />
      <Turn direction="redo" />
      <Button onClick={() => changeSettings({ interfaceLanguage: language === 'da' ? 'en' : 'da' })}>
        {language === 'da' ? 'English' : 'Dansk'}
      </Button>
      <Button onClick={() => changeSettings({ previewShown: !isShown })}>
        {isShown ? words.wizard.hideContract : words.wizard.showContract}
      </Button>
      <Button variant="contained" onClick={() => showPanel('export')}>
        {words.wizard.export}
      </Button>
    </Stack>
  );
}

function SavedMark({ language }: { readonly language: Language }) {
  const { wizard } = useWords();
  const savedAt = useOpenDraft(({ open }) => open?.savedAt ?? 0);
  const saving = useOpenDraft(({ open }) => open?.saving ?? 'saved');
  const time = new Date(savedAt).toLocaleTimeString(locale[language], { hour: '2-digit', minute: '2-digit' });
  const text = saving === 'failed' ? wizard.notSaved : saving === 'waiting' ? wizard.saving : wizard.saved(time);
  return (
    <Typography
      variant="body2"
      role="status"
      color={saving === 'failed' ? 'error' : 'textSecondary'}
      sx={{ whiteSpace: 'nowrap' }}
    >
      {text}
    </Typography>
  );
}

function Turn({ direction }: { readonly direction: 'undo' | 'redo' }) {
  const words = useWords();
  const label = useOpenDraft(
    ({ open }) => (direction === 'undo' ? open?.history.past.at(-1) : open?.history.future[0])?.label,
  );
  const name = useChangeName(label);
  const text = name === null ? words.wizard[direction] : `${words.wizard[direction]}: ${name}`;
  return (
    <Tooltip title={text}>
      <span>
        <IconButton
          aria-label={text}
          disabled={label === undefined}
          onClick={direction === 'undo' ? undoLast : redoNext}
        >
          {direction === 'undo' ? <UndoIcon /> : <RedoIcon />}
        </IconButton>
      </span>
    </Tooltip>
  );
}

function useChangeName(label: ChangeLabel | undefined): string | null {
  const words = useWords();
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  if (label === undefined) return null;
  const pattern = label.pattern.replace(/\/\*$/, '');
  return words.changes[label.kind](hasFieldWords(pattern) ? fieldWords(pattern, language, type).label : '');
}

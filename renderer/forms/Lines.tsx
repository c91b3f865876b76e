import { Box, Button, IconButton, Stack } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from './controls.tsx';
import { Field } from './Field.tsx';
import { TypedText } from './TypedText.tsx';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { addingLine } from '#renderer/words/addingWords.ts';

/** A list of short texts, one line each. Several lines pasted at once become several texts. */
export function Lines({ question: { slot, value, words, type, answer } }: ControlProps) {
  const { forms } = useWords();
  const language = useLanguage();
  const working = useAgreement((agreement) => agreement.language);
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const put = (index: number, text: string) => type(lines.with(index, { ...recordOf(lines[index]), [working]: text }));
  const paste = (index: number, text: string) => {
    const texts = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const made = texts.map((line) => ({ [working]: line.trim() }));
    const isEmpty = textIn(lines[index], working) === '';
    answer(lines.toSpliced(isEmpty ? index : index + 1, isEmpty ? 1 : 0, ...made));
  };
  return (
    <Field path={slot.path} {...words} isGroup>
      {(ids) => (
        <Stack spacing={0.75}>
          {lines.map((line, index) => (
            <Stack
              key={index}
              direction="row"
              spacing={0.5}
              data-path={`${slot.path}/${index}`}
              onPaste={(event) => {
                const text = event.clipboardData.getData('text');
                if (!/\n/.test(text)) return;
                event.preventDefault();
                paste(index, text);
              }}
            >
              <TypedText
                id={`${ids.input}-${index}`}
                label={`${words.label}: ${forms.line(index + 1)}`}
                text={textIn(line, working)}
                onText={(text) => put(index, text)}
                width={480}
              />
              <IconButton
                size="small"
                aria-label={forms.remove(`${words.label}: ${forms.line(index + 1)}`)}
                onClick={() => answer(lines.toSpliced(index, 1))}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </Stack>
          ))}
          <Box>
            <Button
              size="small"
              startIcon={<AddIcon />}
              aria-label={`${addingLine(language)}: ${words.label}`}
              onClick={() => answer([...lines, {}])}
            >
              {addingLine(language)}
            </Button>
          </Box>
        </Stack>
      )}
    </Field>
  );
}

function textIn(line: unknown, language: Language): string {
  const text = recordOf(line)[language];
  return typeof text === 'string' ? text : '';
}

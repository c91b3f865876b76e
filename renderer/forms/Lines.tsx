import { Box, Button, Stack } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import type { ControlProps } from './controls.tsx';
import { Field } from './Field.tsx';
import { Line } from './Line.tsx';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { addingLine } from '#renderer/words/addingWords.ts';

/**
 * A list of short texts, one line each. Enter goes on with a new line, Backspace in an empty one takes it away, and several
 * lines pasted at once become several texts.
 */
export function Lines({ question: { slot, value, words, type, answer } }: ControlProps) {
  const { forms } = useWords();
  const language = useLanguage();
  const working = useAgreement((agreement) => agreement.language);
  const { box, addButton, expect } = useLineFocus();
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const textOf = (index: number) => textIn(lines[index], working);
  const put = (index: number, text: string) => type(lines.with(index, { ...recordOf(lines[index]), [working]: text }));
  const add = (index: number) => {
    expect(index);
    answer(lines.toSpliced(index, 0, {}));
  };
  const remove = (index: number) => {
    expect(Math.max(0, index - 1));
    answer(lines.toSpliced(index, 1));
  };
  const paste = (index: number, text: string) => {
    const texts = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    const made = texts.map((line) => ({ [working]: line.trim() }));
    const isEmpty = textOf(index) === '';
    answer(lines.toSpliced(isEmpty ? index : index + 1, isEmpty ? 1 : 0, ...made));
  };
  const press = (index: number, event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isEmpty = textOf(index) === '';
    if (event.key === 'Enter' && !isEmpty) add(index + 1);
    else if (event.key === 'Backspace' && isEmpty) remove(index);
    else return;
    event.preventDefault();
  };
  return (
    <Field path={slot.path} {...words} isGroup>
      {(ids) => (
        <Stack ref={box} spacing={0.75}>
          {lines.map((_, index) => (
            <Line
              key={index}
              path={`${slot.path}/${index}`}
              id={`${ids.input}-${index}`}
              label={`${words.label}: ${forms.line(index + 1)}`}
              text={textOf(index)}
              onText={(text) => put(index, text)}
              onPaste={(text) => paste(index, text)}
              onPress={(event) => press(index, event)}
              onRemove={() => remove(index)}
            />
          ))}
          <Box>
            <Button
              ref={addButton}
              size="small"
              startIcon={<AddIcon />}
              aria-label={`${addingLine(language)}: ${words.label}`}
              onClick={() => add(lines.length)}
            >
              {addingLine(language)}
            </Button>
          </Box>
        </Stack>
      )}
    </Field>
  );
}

/** Gives the keyboard to a line once it is drawn, or to the button when there is no line left. */
function useLineFocus() {
  const box = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const expected = useRef<number | null>(null);
  useEffect(() => {
    if (expected.current === null) return;
    const field = box.current?.querySelectorAll('textarea')[expected.current];
    (field ?? addButton.current)?.focus();
    expected.current = null;
  });
  const expect = (index: number) => {
    expected.current = index;
  };
  return { box, addButton, expect };
}

function textIn(line: unknown, language: Language): string {
  const text = recordOf(line)[language];
  return typeof text === 'string' ? text : '';
}

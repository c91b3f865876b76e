import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { doWaiting, onceDrawn } from '#renderer/state/onceDrawn.ts';

let done: string[] = [];
const tell = (what: string) => () => void done.push(what);

const press = (event: string) => window.dispatchEvent(new Event(event));

beforeEach(() => {
  press('keyup');
  done = [];
});

test('what comes from no key is done at once', () => {
  onceDrawn(tell('pasted from the menu'));
  expect(done).toEqual(['pasted from the menu']);
});

test('what a letter causes is done after its picture', async () => {
  press('keydown');
  onceDrawn(tell('a'));
  expect(done).toEqual([]);
  await new Promise((drawn) => requestAnimationFrame(drawn));
  expect(done).toEqual([]);
  await expect.poll(() => done).toEqual(['a']);
});

test.each(['keydown', 'keyup', 'pointerdown', 'focusout', 'blur', 'pagehide'])(
  'what a letter causes is done before what follows on %s',
  (event) => {
    press('keydown');
    onceDrawn(tell('a'));
    press(event);
    expect(done).toEqual(['a']);
  },
);

test('letters that come before any picture are told in their order, each once', () => {
  press('keydown');
  onceDrawn(tell('a'));
  onceDrawn(tell('b'));
  doWaiting();
  doWaiting();
  expect(done).toEqual(['a', 'b']);
});

/** Keeps digits only, as a field for a number keeps what is one. */
function Digits() {
  const [digits, setDigits] = useState('1');
  return (
    <>
      <TypedText id="digits" label="Digits" text={digits} onText={(text) => setDigits(text.replaceAll(/\D/g, ''))} />
      <button type="button" onClick={() => setDigits('7')}>
        Seven
      </button>
    </>
  );
}

test('a field goes on to show what was typed when less of it is kept, and what others made of it', async () => {
  const user = userEvent.setup();
  render(<Digits />);
  const field = screen.getByLabelText<HTMLInputElement>('Digits');
  await user.type(field, '2.3');
  expect(field.value).toBe('12.3');
  screen.getByText('Seven').click();
  await expect.poll(() => field.value).toBe('7');
});

import { expect, test } from 'vitest';
import { whyNoWindow } from '#tools/start.ts';

test('on Linux a window needs a display', () => {
  expect(whyNoWindow([], 'linux', {})).toContain('DISPLAY');
  expect(whyNoWindow([], 'linux', { DISPLAY: ':0' })).toBeNull();
  expect(whyNoWindow([], 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
});

test('on other systems there always is one', () => {
  expect(whyNoWindow([], 'darwin', {})).toBeNull();
  expect(whyNoWindow([], 'win32', {})).toBeNull();
});

test('who asks for no window is told that there is nothing without one', () => {
  expect(whyNoWindow(['--headless'], 'win32', {})).toContain('window');
});

import { describe, expect, it } from 'vitest';
import type { TrackedParagraph } from '#core/printing/word/redline/compared.ts';
import { withEndsApart, withJoints } from '#core/printing/word/redline/joints.ts';
import type { Change, TrackedRun } from '#core/printing/word/redline/trackedRuns.ts';
import { paragraph } from '#core/printing/word/story.ts';
import { styles } from '#core/printing/word/styles.ts';

const run = (change: Change, text: string): TrackedRun => ({
  change,
  run: { kind: 'text', text, isBold: false, isItalic: false, answers: null },
  jump: null,
  isMarked: false,
});
const entry = (change: Change, ...runs: readonly TrackedRun[]): TrackedParagraph => ({
  kind: 'paragraph',
  change,
  form: paragraph('TOC2', []),
  was: null,
  bookmark: null,
  runs,
});
const changesOf = (entries: readonly TrackedParagraph[]): readonly (readonly Change[])[] =>
  entries.map(({ runs }) => runs.map(({ change }) => change));

describe('entries of contents', () => {
  const moved = entry('kept', run('kept', '5.5 Fees'), run('deleted', '7'), run('inserted', '6'));

  it('end with what is deleted where an inserted entry follows', () => {
    const added = entry('inserted', run('inserted', '5.6 Deposit 7'));
    expect(changesOf(withEndsApart([moved, added]))).toEqual([['kept', 'inserted', 'deleted'], ['inserted']]);
  });

  it('stay as they are anywhere else', () => {
    const gone = entry('deleted', run('deleted', '5.6 Deposit 7'));
    expect(withEndsApart([moved, gone, moved])).toEqual([moved, gone, moved]);
  });
});

it('A clause taken out in front of a table can be read until it is gone, and has no number then', () => {
  const form = paragraph('Clause2', [], { listed: { list: 1, level: 1 } });
  const gone: TrackedParagraph = { ...entry('deleted', run('deleted', 'The Provider shall:')), form };
  const [joined] = withJoints([gone]);
  if (joined?.kind !== 'paragraph') throw new Error('No paragraph.');
  expect(joined.was).toEqual(form);
  expect(joined.form.listed).toBeNull();
  expect(styles[joined.form.style].list).toBeNull();
  expect(styles[joined.form.style].size).toBe(styles.Clause2.size);
});

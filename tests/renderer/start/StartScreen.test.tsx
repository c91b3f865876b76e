import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { done } from '#core/outcome.ts';
import { dismissMessage } from '#renderer/start/shelfDeeds.ts';
import { StartScreen } from '#renderer/start/StartScreen.tsx';
import { useNewAgreement } from '#renderer/state/newAgreement.ts';
import { show } from '#tests/renderer/openWindow.tsx';
import { keeper, summary } from './manyDrafts.ts';

const three = [summary(1), summary(2), summary(3)];

beforeEach(() => {
  dismissMessage();
  useNewAgreement.setState({ way: null });
});

const noSamples = () => Promise.resolve(done([]));

function start(drafts = three, language: 'en' | 'da' = 'en') {
  const kept = keeper(drafts);
  show(<StartScreen />, { language, answers: { ...kept.answers, listSamples: noSamples } });
  return kept;
}

const rows = () => Array.from(document.querySelectorAll<HTMLElement>('[role="row"][aria-label]'));
const titles = () => rows().map(({ ariaLabel }) => ariaLabel);

/** The row of a draft, once it is there. Finding it by its text is quicker than by its role among hundreds of cells. */
async function row(title: string): Promise<HTMLElement> {
  await screen.findByText(title);
  const found = rows().find(({ ariaLabel }) => ariaLabel === title);
  if (found === undefined) throw new Error(`No row ${title}`);
  return found;
}

describe('the list of drafts', () => {
  test('of ten thousand draws what is in sight only and asks for the rest as one scrolls', async () => {
    const { asked } = start(Array.from({ length: 10_000 }, (_, number) => summary(number)));
    await row('Agreement 0');
    expect(rows().length).toBeLessThan(40);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10001');
    const grid = screen.getByRole('grid');
    grid.scrollTop = 5_000 * 58;
    fireEvent.scroll(grid);
    await row('Agreement 5000');
    expect(asked.map(({ offset }) => offset)).toEqual([0, 4_900, 5_000]);
  });

  test('calls final what was kept as final and not changed since, and says from which final a draft goes on', async () => {
    start([
      summary(1, { final: { number: '1.0', isCurrent: true } }),
      summary(2, { final: { number: '2.1', isCurrent: false } }),
      summary(3, { final: { number: '', isCurrent: false } }),
      summary(4),
    ]);
    const states: (string | null | undefined)[] = [];
    for (const title of ['Agreement 1', 'Agreement 2', 'Agreement 3', 'Agreement 4']) {
      const cells = (await row(title)).querySelectorAll('[role="gridcell"]');
      states.push([...(cells[4]?.children ?? [])].map(({ textContent }) => textContent).join(' / '));
    }
    expect(states).toEqual(['Final / 1.0', 'Draft / Final 2.1', 'Draft / Final', 'Draft']);
  });

  test('is walked through with the keys, and Enter opens', async () => {
    const opened: string[] = [];
    const openDraft = ({ draft }: { draft: string }) => {
      opened.push(draft);
      return Promise.resolve({ ok: false, problem: { kind: 'cancelled' } } as const);
    };
    show(<StartScreen />, { answers: { ...keeper(three).answers, openDraft } });
    (await row('Agreement 1')).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(document.activeElement).toBe(await row('Agreement 2'));
    expect(opened).toEqual(['draft-2']);
  });

  test('F2 renames', async () => {
    const renamed: unknown[] = [];
    const renameDraft = (wish: unknown) => {
      renamed.push(wish);
      return Promise.resolve(done(null));
    };
    show(<StartScreen />, { answers: { ...keeper(three).answers, renameDraft } });
    (await row('Agreement 1')).focus();
    await userEvent.keyboard('{F2}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of the draft' }));
    await userEvent.keyboard('Ærø{Enter}');
    await waitFor(() => expect(renamed).toEqual([{ draft: 'draft-1', name: 'Ærø' }]));
  });

  test('Delete moves what is selected to the recycle bin, and undo brings it back', async () => {
    const { on } = start();
    (await row('Agreement 1')).focus();
    await userEvent.keyboard(' {ArrowDown} {Delete}');
    await screen.findByText('2 agreements moved to the recycle bin.');
    expect(on('bin')).toHaveLength(2);
    await waitFor(() => expect(titles()).toEqual(['Agreement 3']));
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(on('bin')).toEqual([]);
  });

  test('a draft that leaves the shelf takes its due dates along', async () => {
    let asked = 0;
    const listDates = () => {
      asked += 1;
      return Promise.resolve(done({ dates: [], unread: 0 }));
    };
    show(<StartScreen />, { answers: { ...keeper(three).answers, listSamples: noSamples, listDates } });
    (await row('Agreement 1')).focus();
    await waitFor(() => expect(asked).toBeGreaterThan(0));
    const before = asked;
    await userEvent.keyboard(' {Delete}');
    await screen.findByText('“Agreement 1” moved to the recycle bin.');
    await waitFor(() => expect(asked).toBeGreaterThan(before));
  });

  test('selects all, also what was never drawn', async () => {
    const { on } = start(Array.from({ length: 450 }, (_, number) => summary(number)));
    await row('Agreement 0');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    await screen.findByText('450 agreements selected');
    await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
    await waitFor(() => expect(on('archive')).toHaveLength(450));
  });

  test('erases from the recycle bin only after it has asked', async () => {
    const { on } = start([summary(1)]);
    (await row('Agreement 1')).focus();
    await userEvent.keyboard('{Delete}');
    await userEvent.click(await screen.findByRole('tab', { name: 'Recycle bin (1)' }));
    (await row('Agreement 1')).focus();
    await userEvent.keyboard('{Delete}');
    const dialog = screen.getByRole('dialog', { name: 'Delete for good' });
    expect(within(dialog).getByText(/Delete “Agreement 1” for good/)).toBeDefined();
    expect(on('bin')).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(on('bin')).toEqual([]));
  });

  test('says when nothing matches, and clears the search', async () => {
    start();
    await row('Agreement 1');
    await userEvent.type(screen.getByRole('searchbox'), 'xyz');
    await userEvent.click(await screen.findByRole('button', { name: 'Clear search and filters' }));
    expect(await row('Agreement 1')).toBeDefined();
  });

  test('marks where the words were found', async () => {
    start([summary(1, { found: 'drift af kølehuse i Aarhus', title: { en: 'Agreement Køl' } })], 'da');
    await userEvent.type(await screen.findByRole('searchbox'), 'Køl');
    await waitFor(() =>
      expect(Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual(['Køl', 'køl']),
    );
  });
});

test('without any draft there is one example, and the ways to a new one', async () => {
  const answers = { ...keeper([]).answers, listSamples: noSamples };
  show(<StartScreen />, { answers });
  await userEvent.click(await screen.findByRole('button', { name: 'Template' }));
  expect(useNewAgreement.getState().way).toBe('template');
});

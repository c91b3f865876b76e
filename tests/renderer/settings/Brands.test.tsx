import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { newBrand } from '#core/brand/brand.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { done, failed } from '#core/outcome.ts';
import { BrandSettings } from '#renderer/settings/brand/BrandSettings.tsx';
import { printedArea } from '#renderer/settings/brand/printedArea.ts';
import { useBrands } from '#renderer/state/brands.ts';
import { useSession } from '#renderer/state/session.ts';
import { show } from '#tests/renderer/openWindow.tsx';

const cancelled = () => Promise.resolve(failed({ kind: 'cancelled' } as const));
const readBrand = () => Promise.resolve(done(newBrand('Fjordblik')));
const chooseLogo = () =>
  Promise.resolve(failed({ kind: 'picture', file: 'logo.png', problem: { kind: 'noPicture' } } as const));
const letterheadOf = () => Promise.resolve(done({ letterhead: null }));
const listBrands = () => Promise.resolve(done([{ brand: 'b1', name: 'Fjordblik' }]));
const changeSettings: DesktopRequests['changeSettings'] = (change) =>
  Promise.resolve(done(settingsSchema.parse({ ...useSession.getState().settings, ...change })));

vi.mock('#renderer/pages/pdf.ts', () => ({ openPdf: () => Promise.reject(new Error('Nothing is printed here.')) }));

class Unwatched {
  observe() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Unwatched);

describe('the brands in the settings', () => {
  test('say that there are none, and are made, saved and used', async () => {
    const user = userEvent.setup();
    const saveBrand = vi.fn<DesktopRequests['saveBrand']>(() => Promise.resolve(done({ brand: 'b1' })));
    const chosen = vi.fn<DesktopRequests['changeSettings']>(changeSettings);
    useBrands.setState({ brands: null });
    show(<BrandSettings />, {
      answers: {
        listBrands: () => Promise.resolve(done([])),
        saveBrand,
        previewBrand: cancelled,
        changeSettings: chosen,
        letterheadOf,
      },
    });
    await screen.findByText(/There is no brand yet/);
    await user.click(screen.getByRole('button', { name: 'New brand' }));
    const editor = within(await screen.findByRole('dialog', { name: 'New brand' }));
    const name = editor.getByRole('textbox', { name: 'Name of the brand' });
    await user.clear(name);
    expect(editor.getByText('A brand has a name.')).toBeDefined();
    expect(editor.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    await user.type(name, 'Fjordblik');
    await user.type(editor.getByRole('textbox', { name: 'Address' }), 'Ærøvej 1{Enter}8000 Aarhus C');
    const accent = editor.getByRole('textbox', { name: 'Lines and links' });
    await user.clear(accent);
    await user.type(accent, '#FFCC00');
    expect(editor.getByText(/Too light: on white paper/)).toBeDefined();
    await user.clear(accent);
    await user.type(accent, '#800020');
    expect(editor.getAllByText(/^Contrast \d+\.\d:1$/)).toHaveLength(2);
    const footer = editor.getByRole('textbox', { name: 'Footer (Danish)' });
    await user.type(footer, 'Fortroligt · ');
    const fields = within(editor.getByRole('group', { name: 'Insert: Footer (Danish)' }));
    await user.click(fields.getByRole('button', { name: 'Document number' }));
    expect((footer as HTMLInputElement).value).toBe('Fortroligt · {nummer}');
    await user.click(editor.getByRole('button', { name: 'Save' }));
    const [[saved] = []] = saveBrand.mock.calls;
    expect(saved).toMatchObject({
      brand: null,
      look: {
        name: 'Fjordblik',
        colours: { accent: '#800020' },
        footer: { en: '', da: 'Fortroligt · {nummer}' },
        sender: { street: ['Ærøvej 1', '8000 Aarhus C'] },
      },
    });
    expect(chosen).toHaveBeenCalledWith({ brand: 'b1' });
    expect(screen.queryByRole('dialog', { name: 'New brand' })).toBeNull();
  });

  test('are chosen, removed after a question, and told of in Danish', async () => {
    const user = userEvent.setup();
    const removeBrand = vi.fn<DesktopRequests['removeBrand']>(() => Promise.resolve(done(null)));
    show(<BrandSettings />, { language: 'da', answers: { listBrands, removeBrand, changeSettings, letterheadOf } });
    await user.selectOptions(await screen.findByRole('combobox', { name: /Firmaprofil til/ }), 'Fjordblik');
    expect(useSession.getState().settings?.brand).toBe('b1');
    await user.click(screen.getByRole('button', { name: 'Fjern Fjordblik' }));
    const question = within(screen.getByRole('dialog', { name: /Vil du fjerne/ }));
    await user.click(question.getByRole('button', { name: 'Fjern' }));
    expect(removeBrand).toHaveBeenCalledWith({ brand: 'b1' });
    expect(useSession.getState().settings?.brand).toBeNull();
  });

  test('an edited one is not lost by accident', async () => {
    const user = userEvent.setup();
    show(<BrandSettings />, { answers: { listBrands, readBrand, previewBrand: cancelled } });
    await user.click(await screen.findByRole('button', { name: 'Edit Fjordblik' }));
    const editor = within(await screen.findByRole('dialog', { name: 'Brand: Fjordblik' }));
    await user.type(editor.getByRole('textbox', { name: 'Phone' }), '+45');
    await user.click(editor.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Go on editing' }));
    expect(editor.getByRole<HTMLInputElement>('textbox', { name: 'Phone' }).value).toBe('+45');
    await user.click(editor.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.queryByRole('dialog', { name: 'Brand: Fjordblik' })).toBeNull();
  });

  test('have a letterhead for Word, with what should be known of it', async () => {
    const user = userEvent.setup();
    const remark = { en: 'The file has no header.', da: 'Filen har intet sidehoved.' };
    const chooseLetterhead = vi.fn<DesktopRequests['chooseLetterhead']>(() =>
      Promise.resolve(done({ name: 'papir.dotx', remarks: [remark] })),
    );
    const removeLetterhead = vi.fn<DesktopRequests['removeLetterhead']>(() => Promise.resolve(done(null)));
    const answers = { listBrands, changeSettings, letterheadOf, chooseLetterhead, removeLetterhead };
    show(<BrandSettings />, { language: 'da', answers });
    await user.selectOptions(await screen.findByRole('combobox', { name: /Firmaprofil til/ }), 'Fjordblik');
    await user.click(await screen.findByRole('button', { name: 'Vælg brevpapir…' }));
    expect(await screen.findByText('papir.dotx')).toBeDefined();
    expect(screen.getByText('Filen har intet sidehoved.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Fjern' }));
    expect(removeLetterhead).toHaveBeenCalledWith({ brand: 'b1' });
    expect(screen.queryByText('papir.dotx')).toBeNull();
  });

  test('a file that is no picture says so where it was chosen', async () => {
    const user = userEvent.setup();
    show(<BrandSettings />, {
      language: 'da',
      answers: { listBrands, readBrand, chooseLogo, previewBrand: cancelled },
    });
    await user.click(await screen.findByRole('button', { name: 'Redigér Fjordblik' }));
    await user.click(await screen.findByRole('button', { name: 'Vælg et logo…' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'logo.png: det er ikke et PNG-, JPEG- eller SVG-billede',
    );
  });
});

const pixels = (rows: readonly string[]) => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: rows.flatMap((row) => Array.from(row, (sign) => (sign === '#' ? [9, 9, 9, 255] : [255, 255, 255, 255])).flat()),
});

test('empty edges of a logo are cut off, and nothing is left of an empty one', () => {
  expect(printedArea(pixels(['.....', '..#..', '.##..', '.....']))).toEqual({ x: 1, y: 1, width: 2, height: 2 });
  expect(printedArea(pixels(['#']))).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  expect(printedArea(pixels(['...', '...']))).toBeNull();
});

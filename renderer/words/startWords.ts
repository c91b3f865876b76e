import type { Language } from '#core/agreement/language.ts';

/** What was done to drafts, told with a way to undo it. */
export type ShelfDeed = 'archived' | 'unarchived' | 'removed' | 'restored';

/** Words of the start screen beside those in `Words`. */
export interface StartWords {
  readonly list: string;
  readonly filters: string;
  readonly select: (name: string) => string;
  readonly selectAll: string;
  readonly selected: (count: number) => string;
  readonly endSelection: string;
  readonly actions: string;
  readonly sort: {
    readonly changed: string;
    readonly title: string;
    readonly customer: string;
    readonly created: string;
  };
  readonly agreements: (count: number) => string;
  readonly done: Readonly<Record<ShelfDeed, (count: number, name: string) => string>>;
  readonly undo: string;
  readonly eraseMany: (count: number) => string;
  readonly keys: string;
  readonly clearSearch: string;
  readonly emptyShelves: { readonly drafts: string; readonly archive: string; readonly bin: string };
  readonly themes: { readonly light: string; readonly dark: string };
  readonly otherWays: string;
  readonly example: string;
}

const agreements = (count: number) => `${count} ${count === 1 ? 'agreement' : 'agreements'}`;
const aftaler = (count: number) => `${count} ${count === 1 ? 'aftale' : 'aftaler'}`;
const one = (count: number, name: string) => (count === 1 ? `“${name}”` : agreements(count));
const en = (count: number, name: string) => (count === 1 ? `”${name}”` : aftaler(count));

export const startWords: Readonly<Record<Language, StartWords>> = {
  en: {
    list: 'Agreements',
    filters: 'Search and filter',
    select: (name) => `Select ${name}`,
    selectAll: 'Select all',
    selected: (count) => `${agreements(count)} selected`,
    endSelection: 'Clear selection',
    actions: 'Actions',
    sort: { changed: 'Changed last', title: 'Title', customer: 'Customer', created: 'Created last' },
    agreements,
    done: {
      archived: (count, name) => `${one(count, name)} moved to the archive.`,
      unarchived: (count, name) => `${one(count, name)} taken out of the archive.`,
      removed: (count, name) => `${one(count, name)} moved to the recycle bin.`,
      restored: (count, name) => `${one(count, name)} restored.`,
    },
    undo: 'Undo',
    eraseMany: (count) => `Delete ${agreements(count)} for good? This cannot be undone. Final versions are kept.`,
    keys: 'Arrow keys move, Enter opens, Space selects, F2 renames, Delete moves to the recycle bin.',
    clearSearch: 'Clear search and filters',
    emptyShelves: {
      drafts: 'No drafts here. What you archived is in the archive, what you deleted in the recycle bin.',
      archive: 'The archive is empty. Put agreements here that you no longer work on but want to find.',
      bin: 'The recycle bin is empty.',
    },
    themes: { light: 'Light', dark: 'Dark' },
    otherWays: 'Or start another way',
    example: 'Example',
  },
  da: {
    list: 'Aftaler',
    filters: 'Søg og filtrér',
    select: (name) => `Vælg ${name}`,
    selectAll: 'Vælg alle',
    selected: (count) => `${aftaler(count)} valgt`,
    endSelection: 'Ryd valget',
    actions: 'Handlinger',
    sort: { changed: 'Senest ændret', title: 'Titel', customer: 'Kunde', created: 'Senest oprettet' },
    agreements: aftaler,
    done: {
      archived: (count, name) => `${en(count, name)} er arkiveret.`,
      unarchived: (count, name) => `${en(count, name)} er taget ud af arkivet.`,
      removed: (count, name) => `${en(count, name)} er lagt i papirkurven.`,
      restored: (count, name) => `${en(count, name)} er gendannet.`,
    },
    undo: 'Fortryd',
    eraseMany: (count) => `Slet ${aftaler(count)} for altid? Det kan ikke fortrydes. Endelige versioner bevares.`,
    keys: 'Piletaster flytter, Enter åbner, mellemrum vælger, F2 omdøber, Delete lægger i papirkurven.',
    clearSearch: 'Ryd søgning og filtre',
    emptyShelves: {
      drafts: 'Ingen udkast her. Det, du har arkiveret, er i arkivet; det, du har slettet, er i papirkurven.',
      archive: 'Arkivet er tomt. Her kan du lægge aftaler, du ikke længere arbejder på, men vil kunne finde.',
      bin: 'Papirkurven er tom.',
    },
    themes: { light: 'Lyst', dark: 'Mørkt' },
    otherWays: 'Eller begynd på en anden måde',
    example: 'Eksempel',
  },
};

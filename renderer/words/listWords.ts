import type { Language } from '#core/agreement/language.ts';

interface ListWords {
  readonly undo: string;
  readonly removed: (name: string) => string;
  readonly filter: string;
  readonly filtered: (shown: number, all: number) => string;
  readonly nothingFound: (words: string) => string;
  /** The handle of a row. */
  readonly drag: (name: string) => string;
  readonly dragHelp: string;
  readonly lifted: (place: number) => string;
  readonly over: (place: number, all: number) => string;
  readonly dropped: (place: number, all: number) => string;
  readonly cancelled: string;
  readonly keys: string;
}

/** Words of lists of things and of tables: moving, removing, finding. */
export const listWords: Readonly<Record<Language, ListWords>> = {
  en: {
    undo: 'Undo',
    removed: (name) => `Removed: ${name}`,
    filter: 'Find in the list',
    filtered: (shown, all) => `${shown} of ${all}`,
    nothingFound: (words) => `Nothing in the list matches “${words}”.`,
    drag: (name) => `Drag ${name}`,
    dragHelp:
      'To move the row, press the space bar, then the arrow keys, then the space bar again; Escape leaves it where it was. Alt with an arrow key moves it at once.',
    lifted: (place) => `Lifted row ${place}.`,
    over: (place, all) => `Now at place ${place} of ${all}.`,
    dropped: (place, all) => `Put down at place ${place} of ${all}.`,
    cancelled: 'Left where it was.',
    keys: 'Alt with an arrow key moves a row.',
  },
  da: {
    undo: 'Fortryd',
    removed: (name) => `Fjernet: ${name}`,
    filter: 'Find i listen',
    filtered: (shown, all) => `${shown} af ${all}`,
    nothingFound: (words) => `Intet i listen passer på ”${words}”.`,
    drag: (name) => `Træk ${name}`,
    dragHelp:
      'Flyt rækken ved at trykke på mellemrumstasten, derefter på piletasterne og så på mellemrumstasten igen; Escape lader den blive. Alt og en piletast flytter den med det samme.',
    lifted: (place) => `Række ${place} er løftet.`,
    over: (place, all) => `Nu på plads ${place} af ${all}.`,
    dropped: (place, all) => `Lagt på plads ${place} af ${all}.`,
    cancelled: 'Bliver, hvor den var.',
    keys: 'Alt og en piletast flytter en række.',
  },
};

import { basename } from 'node:path';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import type { SharingResults } from '#core/bridge/sharing.ts';
import { done, failed, type Outcome } from '#core/outcome.ts';
import type { ReadShared } from '#core/sharing/readShared.ts';
import { writeShared } from '#core/sharing/writeShared.ts';
import { hashOf } from '#machine/hashOf.ts';
import { writeBytes } from '#electron/chosenFile.ts';
import type { FileHandles } from '#electron/handles.ts';
import type { RemoteStorage } from '#electron/storage/storageThread.ts';
import { choiceKey, countsOf, type Taken } from '#electron/storage/taken.ts';

interface SharingMeans {
  readonly sharing: RemoteStorage['sharing'];
  readonly handles: FileHandles;
  readonly dialogs: {
    readonly libraryToOpen: () => Promise<string | null>;
    readonly libraryToSave: () => Promise<string | null>;
  };
  readonly read: (path: string) => Promise<Outcome<ReadShared, DesktopProblem>>;
  /** House rules are settings: what shows them is told. */
  readonly settingsChanged: () => Promise<void>;
}

interface OpenedFile {
  readonly file: string;
  readonly read: ReadShared;
  readonly taken: Taken | null;
}

/** The requests about sharing. The file that was opened last is held here: the window has a handle, and never its path. */
export function sharingRequests({
  sharing,
  handles,
  dialogs,
  read: readFile,
  settingsChanged,
}: SharingMeans): Pick<DesktopRequests, keyof SharingResults> {
  let opened: OpenedFile | null = null;
  const gone = failed({ kind: 'missing', what: 'file' } as const);
  return {
    shareLibrary: async (wish) => {
      const gathered = await sharing.gather(wish);
      if (!gathered.ok) return gathered;
      const path = await dialogs.libraryToSave();
      if (path === null) return failed({ kind: 'cancelled' });
      const written = await writeBytes(path, new TextEncoder().encode(writeShared(gathered.value, hashOf)));
      if (!written.ok) return written;
      const { clauses, templates, houseRules } = gathered.value;
      const counts = { clauses: clauses.length, templates: templates.length, houseRules: houseRules.length };
      return done({ file: handles.give(path), name: basename(path), ...counts });
    },
    openShared: async () => {
      const path = await dialogs.libraryToOpen();
      if (path === null) return failed({ kind: 'cancelled' });
      const read = await readFile(path);
      if (!read.ok) return read;
      const items = await sharing.compare(read.value.content);
      if (!items.ok) return items;
      const file = handles.give(path);
      opened = { file, read: read.value, taken: null };
      const { isAltered, refused } = read.value;
      return done({ file, name: basename(path), isAltered, refused, items: items.value });
    },
    takeShared: async ({ file, choices }) => {
      const given = opened;
      if (given === null || given.file !== file) return gone;
      const chosen = new Map(choices.map(({ kind, id, choice }) => [choiceKey(kind, id), choice]));
      const taken = await sharing.take(given.read.content, chosen);
      if (!taken.ok) return taken;
      opened = { ...given, taken: taken.value };
      await settingsChanged();
      return done(countsOf(taken.value));
    },
    undoShared: async ({ file }) => {
      const given = opened;
      if (given === null || given.file !== file || given.taken === null) return gone;
      const undone = await sharing.undo(given.taken);
      if (undone.ok) opened = { ...given, taken: null };
      await settingsChanged();
      return undone;
    },
  };
}

import { REQUEST_NAMES } from '#core/bridge/requestNames.ts';
import { requestSchemas } from '#core/bridge/requests.ts';
import { mutatedJson } from '#tests/fuzz/mutations.ts';
import { textsOf } from '#tests/fuzz/seeds.ts';
import type { FuzzTarget } from '#tests/fuzz/target.ts';

const id = 'a1b2c3d4e5f6a7b8c9d0';
const agreements = textsOf('templates/samples', '.sla').map((text): unknown => JSON.parse(text));

/** Something like what each request may hold: its own schema's fields come from here or are missing. */
const PAYLOADS: readonly object[] = [
  {},
  { draft: id },
  { drafts: [id, id] },
  { draft: id, name: 'Navn', steps: [], revision: 1, label: 'x', at: 1 },
  { draft: id, formats: ['word', 'pdf'], languages: ['en', 'da'], status: 'final', name: 'x', date: '2026-11-26' },
  { theme: 'dark', interfaceLanguage: 'da', language: 'en' },
  { search: 'æ', shelf: 'active', from: 0, count: 50, order: 'changed' },
  { id, version: 1, clause: id, file: id, path: 'metrics/x', agreement: agreements[0] },
];

/** What a page that somebody took over could send to the main process. */
export const bridgeTargets: readonly FuzzTarget[] = [
  {
    name: 'request of the window',
    share: 20_000,
    read: (chance) => {
      const name = chance.of(REQUEST_NAMES);
      const { success } = requestSchemas[name].safeParse(mutatedJson(chance.of(PAYLOADS), chance));
      return success;
    },
  },
];

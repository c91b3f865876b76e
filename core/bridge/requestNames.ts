import type { RequestName } from './requests.ts';

/** The names of all requests, for the preload script, which must not carry the schemas with it. */
export const REQUEST_NAMES = [
  'start',
  'changeSettings',
  'listDrafts',
  'listDates',
  'createDraft',
  'openDraft',
  'saveDraft',
  'closeDraft',
  'renameDraft',
  'archiveDrafts',
  'deleteDrafts',
  'restoreDrafts',
  'eraseDrafts',
  'saveSnapshot',
  'listVersions',
  'readVersion',
  'finaliseDraft',
  'importAgreement',
  'importFile',
  'shareAgreement',
  'exportContract',
  'cancelExport',
  'exportFolder',
  'showFile',
  'openFile',
  'makePages',
  'printContract',
  'listTemplates',
  'readTemplate',
  'listSamples',
  'listParties',
  'keepParty',
  'forgetParty',
  'listBackups',
  'makeBackup',
  'restoreBackup',
  'describeActions',
  'copyText',
  'readyToQuit',
  'reportDefect',
  'showLog',
] as const satisfies readonly RequestName[];

/** The channel that a request or an event of this name travels on. */
export function channelOf(name: string): string {
  return `desktop:${name}`;
}

import { later } from '#renderer/components/later.tsx';

/** What the first screen can be shown without. */
export const wizard = later(() => import('#renderer/wizard/Wizard.tsx').then(({ Wizard }) => Wizard));
export const palette = later(() => import('#renderer/palette/Palette.tsx').then(({ Palette }) => Palette));
export const settingsDialog = later(() =>
  import('#renderer/settings/SettingsDialog.tsx').then(({ SettingsDialog }) => SettingsDialog),
);
export const parkedDialog = later(() =>
  import('#renderer/parked/ParkedDialog.tsx').then(({ ParkedDialog }) => ParkedDialog),
);
export const addressBook = later(() =>
  import('#renderer/addressBook/AddressBookDialog.tsx').then(({ AddressBookDialog }) => AddressBookDialog),
);
export const importClauses = later(() =>
  import('#renderer/importing/ImportClausesDialog.tsx').then(({ ImportClausesDialog }) => ImportClausesDialog),
);
export const makeTemplate = later(() =>
  import('#renderer/ownTemplates/MakeTemplateDialog.tsx').then(({ MakeTemplateDialog }) => MakeTemplateDialog),
);
export const ownTemplates = later(() =>
  import('#renderer/ownTemplates/OwnTemplatesDialog.tsx').then(({ OwnTemplatesDialog }) => OwnTemplatesDialog),
);
export const shareLibrary = later(() =>
  import('#renderer/sharing/ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog),
);
export const openShared = later(() =>
  import('#renderer/sharing/OpenSharedDialog.tsx').then(({ OpenSharedDialog }) => OpenSharedDialog),
);
export const verifyDialog = later(() =>
  import('#renderer/verifying/VerifyDialog.tsx').then(({ VerifyDialog }) => VerifyDialog),
);
export const findPanel = later(() => import('#renderer/find/FindPanel.tsx').then(({ FindPanel }) => FindPanel));
export const helpPanel = later(() => import('#renderer/help/HelpPanel.tsx').then(({ HelpPanel }) => HelpPanel));
export const libraryScreen = later(() =>
  import('#renderer/library/LibraryScreen.tsx').then(({ LibraryScreen }) => LibraryScreen),
);
export const clauseWindow = later(() =>
  import('#renderer/clauseEditor/ClauseWindow.tsx').then(({ ClauseWindow }) => ClauseWindow),
);
export const draftClauseText = later(() =>
  import('#renderer/clauseEditor/DraftClauseText.tsx').then(({ DraftClauseText }) => DraftClauseText),
);

/** Reads them all once the window has nothing better to do, so that no click waits for one. */
export function prepareAtRest(): void {
  requestIdleCallback(() => {
    for (const { prepare } of [
      wizard,
      palette,
      settingsDialog,
      parkedDialog,
      findPanel,
      helpPanel,
      libraryScreen,
      clauseWindow,
      draftClauseText,
    ])
      void prepare();
  });
}

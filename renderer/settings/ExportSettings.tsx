import { Stack, Typography } from '@mui/material';
import { LANGUAGES } from '#core/agreement/language.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { changeSettings, useLanguage, useSession, useWords } from '#renderer/state/session.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { OnOff, Setting } from './Setting.tsx';

/** What the export proposes. */
export function ExportSettings() {
  const { languages, export: exporting, wizard } = useWords();
  const words = settingsWords[useLanguage()];
  const settings = useSession((session) => session.settings);
  if (settings === null) return null;
  const { exportFormats, exportLanguages, exportStatus, openAfterExport } = settings;
  const [format = 'word'] = exportFormats;
  const [language = 'written'] = exportLanguages;
  return (
    <Stack spacing={3}>
      <Typography color="textSecondary">{words.exportAbout}</Typography>
      <Setting id="settings-formats" label={words.formats}>
        <Choice
          id="settings-formats"
          value={exportFormats.length > 1 ? 'both' : format}
          options={[
            { value: 'both', label: exporting.both },
            { value: 'word', label: 'Word' },
            { value: 'pdf', label: 'PDF' },
          ]}
          onChoose={(chosen) =>
            changeSettings({ exportFormats: chosen === 'word' || chosen === 'pdf' ? [chosen] : ['word', 'pdf'] })
          }
        />
      </Setting>
      <Setting id="settings-status" label={words.exportStatus}>
        <Choice
          id="settings-status"
          value={exportStatus}
          options={[
            { value: 'draft', label: exporting.draft },
            { value: 'final', label: exporting.final },
          ]}
          onChoose={(chosen) => changeSettings({ exportStatus: chosen === 'final' ? 'final' : 'draft' })}
        />
      </Setting>
      <Setting id="settings-export-languages" label={words.exportLanguages}>
        <Choice
          id="settings-export-languages"
          value={exportLanguages.length > 1 ? 'both' : language}
          options={[
            { value: 'written', label: words.asWritten },
            ...LANGUAGES.map((one) => ({ value: one, label: languages[one] })),
            { value: 'both', label: wizard.bothLanguages },
          ]}
          onChoose={(chosen) => changeSettings({ exportLanguages: languagesFor(chosen) })}
        />
      </Setting>
      <Stack sx={{ alignItems: 'flex-start' }}>
        <OnOff
          label={words.openAfterExport}
          isOn={openAfterExport}
          onChange={(opens) => changeSettings({ openAfterExport: opens })}
        />
      </Stack>
    </Stack>
  );
}

function languagesFor(chosen: string | undefined): ('en' | 'da')[] {
  if (chosen === 'both') return [...LANGUAGES];
  return LANGUAGES.filter((language) => language === chosen);
}

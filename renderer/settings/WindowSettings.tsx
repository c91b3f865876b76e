import { Slider, Stack } from '@mui/material';
import { useState } from 'react';
import { LANGUAGES } from '#core/agreement/language.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { percentTextOf } from '#core/editing/decimalText.ts';
import { changeSettings, useLanguage, useSession } from '#renderer/state/session.ts';
import { settingsWords } from '#renderer/words/settingsWords.ts';
import { OnOff, Setting } from './Setting.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
/** Each language by its own name, so that one finds back. */
const OWN_NAMES = { en: 'English', da: 'Dansk' } as const;

/** Language, theme, and what stands beside the questions. */
export function WindowSettings() {
  const language = useLanguage();
  const words = settingsWords[language];
  const settings = useSession((session) => session.settings);
  if (settings === null) return null;
  return (
    <Stack spacing={3}>
      <Setting id="settings-language" label={words.interfaceLanguage} about={words.interfaceLanguageAbout}>
        <Choice
          id="settings-language"
          value={language}
          options={LANGUAGES.map((one) => ({ value: one, label: OWN_NAMES[one] }))}
          onChoose={(chosen) => changeSettings({ interfaceLanguage: chosen === 'da' ? 'da' : 'en' })}
        />
      </Setting>
      <Setting id="settings-theme" label={words.theme}>
        <Choice
          id="settings-theme"
          value={settings.theme}
          options={THEMES.map((theme) => ({ value: theme, label: words.themes[theme] }))}
          onChoose={(chosen) => changeSettings({ theme: THEMES.find((theme) => theme === chosen) ?? 'system' })}
        />
      </Setting>
      <Stack sx={{ alignItems: 'flex-start' }}>
        <OnOff
          label={words.contractShown}
          isOn={settings.previewShown}
          onChange={(previewShown) => changeSettings({ previewShown })}
        />
        <OnOff
          label={words.mapCollapsed}
          isOn={settings.mapCollapsed}
          onChange={(mapCollapsed) => changeSettings({ mapCollapsed })}
        />
      </Stack>
      <ContractShare share={settings.previewShare} isDisabled={!settings.previewShown} />
    </Stack>
  );
}

/** Kept when the handle is let go, so that dragging writes once. */
function ContractShare({ share, isDisabled }: { readonly share: number; readonly isDisabled: boolean }) {
  const language = useLanguage();
  const words = settingsWords[language];
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <Setting id="settings-share" label={words.contractShare} about={words.contractShareAbout}>
      <Slider
        value={dragged ?? share}
        min={20}
        max={70}
        step={1}
        disabled={isDisabled}
        valueLabelDisplay="auto"
        valueLabelFormat={(percent) => percentTextOf(String(percent), language)}
        aria-labelledby="settings-share-label"
        onChange={(_, percent) => setDragged(percent)}
        onChangeCommitted={(_, percent) => {
          setDragged(null);
          changeSettings({ previewShare: percent });
        }}
        sx={{ maxWidth: 320, ml: 1 }}
      />
    </Setting>
  );
}

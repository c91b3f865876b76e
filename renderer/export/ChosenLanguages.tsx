import type { Language } from '#core/agreement/language.ts';
import { useWords } from '#renderer/state/session.ts';
import { OneOf } from './OneOf.tsx';

interface ChosenLanguagesProps {
  readonly languages: readonly Language[];
  readonly onChoose: (languages: readonly Language[]) => void;
}

const LANGUAGES: Readonly<Record<string, readonly Language[]>> = { both: ['en', 'da'], en: ['en'], da: ['da'] };

/** The languages that files are made in. */
export function ChosenLanguages({ languages, onChoose }: ChosenLanguagesProps) {
  const words = useWords();
  const [only = 'both', ...others] = languages;
  return (
    <OneOf
      label={words.export.languages}
      value={others.length > 0 ? 'both' : only}
      options={{ en: words.languages.en, da: words.languages.da, both: words.wizard.bothLanguages }}
      onChoose={(chosen) => onChoose(LANGUAGES[chosen] ?? languages)}
    />
  );
}

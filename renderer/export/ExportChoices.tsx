import { useId, type ReactNode } from 'react';
import { LONGEST_WISHED_NAME } from '#core/bridge/wishedName.ts';
import type { VersionSummary } from '#core/bridge/drafts.ts';
import type { Settings } from '#core/bridge/settings.ts';
import { TypedText } from '#renderer/forms/TypedText.tsx';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { exportWords } from '#renderer/words/exportWords.ts';
import { BrandUse } from './BrandUse.tsx';
import { CopyChoices } from './CopyChoices.tsx';
import { ChosenLanguages } from './ChosenLanguages.tsx';
import { ExplainedCheckbox } from './ExplainedCheckbox.tsx';
import { ExportField } from './ExportField.tsx';
import { OneOf } from './OneOf.tsx';
import type { ExportWish } from './useExportWish.ts';
import { VersionLook } from './VersionLook.tsx';

interface ExportChoicesProps {
  readonly wish: ExportWish;
  readonly onWish: (wish: ExportWish) => void;
  /** A kept version is final whatever is wished, and has a look of its own. */
  readonly version: VersionSummary | null;
  /** A final may be kept as a version. */
  readonly mayBeKept: boolean;
  /** What keeps the contract from being what is chosen: below the choice that it is about. */
  readonly children: ReactNode;
}

const FORMATS: Readonly<Record<string, Settings['exportFormats']>> = {
  both: ['word', 'pdf'],
  word: ['word'],
  pdf: ['pdf'],
};

/** Format, state, language and name of the files. */
export function ExportChoices({ wish, onWish, version, mayBeKept, children }: ExportChoicesProps) {
  const words = useWords();
  const { export: text } = words;
  const more = exportWords[useLanguage()];
  const id = useId();
  const onLook = (look: ExportWish['look']) => onWish({ ...wish, look });
  return (
    <>
      <OneOf
        label={text.formats}
        value={keyOf(wish.formats)}
        options={{ both: text.both, word: 'Word', pdf: 'PDF' }}
        onChoose={(chosen) => onWish({ ...wish, formats: FORMATS[chosen] ?? wish.formats })}
      />
      {version !== null ? null : (
        <OneOf
          label={text.status}
          value={wish.status}
          options={{ draft: text.draft, final: text.final }}
          onChoose={(chosen) => onWish({ ...wish, status: chosen === 'final' ? 'final' : 'draft' })}
        />
      )}
      {/* What a final is must be read before the button is pressed: below all other choices nobody saw it. */}
      {mayBeKept ? (
        <ExplainedCheckbox
          label={more.finalise}
          about={more.finaliseAbout}
          isChecked={wish.isKept}
          onCheck={(isKept) => onWish({ ...wish, isKept })}
        />
      ) : null}
      {children}
      <ChosenLanguages languages={wish.languages} onChoose={(languages) => onWish({ ...wish, languages })} />
      <ExportField id={`${id}-name`} label={text.name} about={more.nameAbout}>
        <TypedText
          id={`${id}-name`}
          text={wish.name}
          describedBy={`${id}-name-about`}
          onText={(name) => onWish({ ...wish, name: name.slice(0, LONGEST_WISHED_NAME) })}
        />
      </ExportField>
      {version === null ? (
        <BrandUse isUsed={wish.look !== 'house'} onUse={(isUsed) => onLook(isUsed ? 'today' : 'house')} />
      ) : (
        <VersionLook version={version.version} look={wish.look} onLook={onLook} />
      )}
      <CopyChoices wish={wish} onWish={onWish} />
    </>
  );
}

function keyOf([first = 'both', ...others]: readonly string[]): string {
  return others.length > 0 ? 'both' : first;
}

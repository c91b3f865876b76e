import type { Language } from '#core/agreement/language.ts';
import { recordOf } from '#core/editing/slot.ts';
import { AddLanguage } from '#renderer/forms/AddLanguage.tsx';
import type { ControlProps } from '#renderer/forms/controls.tsx';
import { Field } from '#renderer/forms/Field.tsx';
import { textOf } from '#renderer/forms/textOf.ts';
import { useShownLanguages } from '#renderer/forms/useShownLanguages.ts';
import { draftClauseText } from '#renderer/laterParts.ts';
import { sealTyping } from '#renderer/state/openDraft.ts';
import { useWords } from '#renderer/state/session.ts';

/** The text of a clause of the agreement as in a word processor, in one or both languages. Undo is that of the draft. */
export function ClauseTextControl({ question }: ControlProps) {
  const { slot, value, words, type } = question;
  const { forms, languages } = useWords();
  const { working, other, showsOther, canAdd, add } = useShownLanguages(value);
  const write = (language: Language, text: string, isNewStep: boolean) => {
    if (isNewStep) sealTyping();
    type({ ...recordOf(value), [language]: text });
  };
  return (
    <Field
      isGroup
      path={slot.path}
      {...words}
      aside={canAdd ? <AddLanguage language={other} label={words.label} onAdd={add} /> : undefined}
    >
      {({ describedBy }) => (
        <draftClauseText.Part
          languages={showsOther ? [working, other] : [working]}
          textIn={(language) => textOf(recordOf(value)[language])}
          labelIn={(language) => (language === working ? words.label : forms.inLanguage(words.label, languages[other]))}
          describedBy={describedBy}
          onText={write}
          onLeave={sealTyping}
        />
      )}
    </Field>
  );
}

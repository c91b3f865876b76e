import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Wording } from '#core/agreement/text.ts';
import type { DraftOrigin } from '#core/bridge/drafts.ts';
import type { FirstAnswers } from '#core/editing/firstAnswers.ts';
import { unreachable } from '#core/unreachable.ts';
import type { Way } from '#renderer/state/newAgreement.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import type { NewAgreementWords } from '#renderer/words/newAgreementWords.ts';
import type { Beginning } from './begin.ts';
import { namesIn } from './namesIn.ts';
import type { Offer } from './Offers.tsx';
import type { NewChoices } from './useNewChoices.ts';

/** What is chosen on each way. */
export type Chosen = Readonly<Partial<Record<Way, string>>>;

const TYPES: readonly AgreementType[] = ['customer', 'internal', 'multiLevel'];

/** What stands before the id of an own template, which might be that of one of the program. */
const OWN = 'own:';

export function ownOffer(template: string): string {
  return `${OWN}${template}`;
}

/** The own template that an offer is, or `null`. */
function ownTemplateOf(value: string): string | null {
  return value.startsWith(OWN) ? value.slice(OWN.length) : null;
}

interface OfferWords {
  readonly language: Language;
  readonly types: Readonly<Record<AgreementType, string>>;
  readonly words: NewAgreementWords;
}

/** What a way offers; earlier agreements are searched and are no fixed list. */
export function offersOf(way: Way, choices: NewChoices, { language, types, words }: OfferWords): readonly Offer[] {
  switch (way) {
    case 'sample':
      return choices.samples.map(({ id, title, type, parties }) => ({
        value: id,
        name: inLanguage(title, language),
        about: [types[type], words.between(namesIn(parties, language).join(' · '))].join('. '),
      }));
    case 'template':
      return [
        ...choices.ownTemplates.map(({ template, name, description, type }) => ({
          value: ownOffer(template),
          name,
          about: [types[type], description].filter((part) => part !== '').join('. '),
          mark: ownTemplateWords[language].own,
        })),
        ...choices.templates.map(({ id, name, description }) => ({
          value: id,
          name: inLanguage(name, language),
          about: inLanguage(description, language),
        })),
      ];
    case 'blank':
      return TYPES.map((type) => ({ value: type, name: types[type], about: words.types[type] }));
    case 'copy':
    case 'file':
      return [];
    default:
      return unreachable(way);
  }
}

/** The language of the own template that is chosen, if one is. */
export function languageOf(value: string, { ownTemplates }: NewChoices): Language | undefined {
  return ownTemplates.find(({ template }) => template === ownTemplateOf(value))?.language;
}

/** The type that the new agreement will have, for the words of its first questions. */
export function typeChosen(way: Way, value: string, choices: NewChoices): AgreementType {
  const own = choices.ownTemplates.find(({ template }) => template === ownTemplateOf(value));
  if (way === 'template' && own !== undefined) return own.type;
  const suits = choices.templates.find(({ id }) => id === value)?.suits[0];
  const blank = TYPES.find((type) => type === value);
  return (way === 'template' ? suits : blank) ?? 'customer';
}

interface Wish {
  readonly way: Exclude<Way, 'file'>;
  readonly value: string;
  readonly language: Language;
  readonly first: FirstAnswers;
}

/** What the machine makes the draft of, and what is answered in it at once. */
export function beginningOf({ way, value, language, first }: Wish): readonly [DraftOrigin, Beginning | null] {
  switch (way) {
    case 'sample':
      return [
        { kind: 'sample', sample: value },
        { language, first: null },
      ];
    case 'copy':
      return [{ kind: 'copy', draft: value }, null];
    case 'template': {
      const own = ownTemplateOf(value);
      return [
        own === null ? { kind: 'template', template: value, language } : { kind: 'ownTemplate', template: own },
        { language, first },
      ];
    }
    case 'blank': {
      const type = TYPES.find((one) => one === value) ?? 'customer';
      return [
        { kind: 'blank', type, language },
        { language, first },
      ];
    }
    default:
      return unreachable(way);
  }
}

function inLanguage(wording: Wording, language: Language): string {
  return wording[language] ?? wording.en ?? wording.da ?? '';
}

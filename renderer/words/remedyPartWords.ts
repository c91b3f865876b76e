import type { Language } from '#core/agreement/language.ts';
import type { RemedyPart } from '#renderer/forms/remedies/remedyParts.ts';

interface PartWords {
  readonly name: string;
  readonly about: string;
}

/** The parts in which the rules for all remedies are asked. */
export const remedyPartWords: Readonly<Record<Language, Readonly<Record<RemedyPart, PartWords>>>> = {
  en: {
    basis: { name: 'What credits are taken of', about: 'The fee that a percentage is a percentage of.' },
    limits: { name: 'Limits', about: 'The most and the least in a period, and several credits at once.' },
    claim: { name: 'How a credit is obtained', about: 'By itself, or on claim: who, where, by when, with what.' },
    payment: { name: 'How it is paid', about: 'As a credit, by set-off or as a refund, and how long it is kept.' },
    law: { name: 'What it means in law', about: 'Whether other claims remain beside the credits, and up to what.' },
    rare: { name: 'Earning back, bonus, examples', about: 'For agreements that also reward a good result.' },
  },
  da: {
    basis: { name: 'Hvad servicekredit beregnes af', about: 'Det vederlag, som en procentsats er en procentsats af.' },
    limits: { name: 'Grænser', about: 'Det meste og det mindste i en periode, og flere servicekreditter på én gang.' },
    claim: {
      name: 'Hvordan servicekredit opnås',
      about: 'Af sig selv eller efter krav: hvem, hvor, hvornår, med hvad.',
    },
    payment: {
      name: 'Hvordan den betales',
      about: 'Som kreditering, ved modregning eller som tilbagebetaling, og hvor længe den består.',
    },
    law: {
      name: 'Hvad det betyder retligt',
      about: 'Om andre krav består ved siden af servicekreditten, og op til hvad.',
    },
    rare: { name: 'Tilbageoptjening, bonus, eksempler', about: 'Til aftaler, der også belønner et godt resultat.' },
  },
};

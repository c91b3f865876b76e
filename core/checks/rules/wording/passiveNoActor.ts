import type { Language } from '#core/agreement/language.ts';
import type { SentenceRule } from '#core/checks/rule.ts';

/** A passive verb that does something: "are taken", "will be carried out", "foretages", "bliver udført". */
const PASSIVE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:is|are|will be|shall be|must be)\s+(?:\w+ly\s+)?(?:taken|made|done|given|sent|kept|held|tested|carried|performed|provided|delivered|reported|notified|monitored|stored|deleted|restored|updated|reviewed|escalated|handled|informed|encrypted|installed|applied|logged)\b/giu,
  da: /(?<!\p{L})(?:tages|foretages|udføres|gennemføres|leveres|håndteres|udarbejdes|sendes|opbevares|slettes|gendannes|testes|afprøves|rapporteres|underrettes|varsles|overvåges|opdateres|krypteres|installeres|eskaleres|vedligeholdes|(?:bliver|blive|er)\s+(?:taget|foretaget|udført|gennemført|leveret|håndteret|sendt|slettet|gendannet|testet))(?!\p{L})/giu,
};

/** What follows these is a condition or a purpose and no duty. */
const SUBORDINATE: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:before|until|when|if|that|which|after|once|so|unless|because)\b/iu,
  da: /(?<!\p{L})(?:før|inden|indtil|når|hvis|som|at|så|efter|medmindre|fordi)(?!\p{L})/iu,
};

/** Somebody is named who does it, or the sentence is about a state and a rule of reckoning. */
const ACTOR: Readonly<Record<Language, RegExp>> = {
  en: /\bby\s+(?!\d|the (?:end|first|last))|\b(?:provider|customer|supplier|party|parties|team|desk|manager|officer|owner|board|group it|department)\b/iu,
  da: /(?<!\p{L})af\s+\p{L}|(?:leverandør|kunde|parterne|driftsorganisation|servicedesk|manager|ansvarlig|afdeling|udvalg|styregruppe|koncern-it)/iu,
};

export const passiveNoActor: SentenceRule = {
  id: 'passive-no-actor',
  reads: 'sentences',
  severity: 'warning',
  title: { en: 'A duty without anybody who has it', da: 'En pligt uden nogen, der har den' },
  why: {
    en: 'When something “is done” and nobody is named, each party reads that the other one owes it.',
    da: 'Når noget ”foretages”, og ingen er nævnt, læser hver part, at det er den anden, der skylder det.',
  },
  advice: {
    en: 'Make the party the subject: “The Provider takes …”.',
    da: 'Gør parten til grundled: ”Leverandøren tager …”.',
  },
  examples: {
    fails: { en: 'Backups are taken daily.', da: 'Der tages backup dagligt.' },
    passes: { en: 'The Provider takes a backup daily.', da: 'Leverandøren tager backup dagligt.' },
  },
  find: ({ text, language, role }) => {
    if (role !== 'duty' || ACTOR[language].test(text)) return [];
    const verbs = Array.from(text.matchAll(PASSIVE[language])).filter(
      ({ index }) => !SUBORDINATE[language].test(text.slice(0, index)),
    );
    return verbs.map(({ 0: verb, index }) => ({
      start: index,
      end: index + verb.length,
      message: {
        en: `It is not said who does it: “${verb}”. Name the party or the role.`,
        da: `Det er ikke sagt, hvem der gør det: ”${verb}”. Nævn parten eller rollen.`,
      },
    }));
  },
};

import type { Language } from '#core/agreement/language.ts';
import { isBounded } from './passages/bounds.ts';
import { phraseFinder, type PhraseUse } from './passages/phrases.ts';
import { wordsOf, type Word } from './passages/words.ts';

/** What a vague word leaves open: when, how hard, how much, or whether at all. */
export type Vagueness = 'time' | 'effort' | 'amount' | 'escape';

type Lists = Readonly<Record<Vagueness, readonly string[]>>;

/** An entry is written as in `phraseFinder`. Words that also mean something exact stand here only in phrases that do not. */
const VAGUE: Readonly<Record<Language, Lists>> = {
  en: {
    time: [
      'as soon as possible', 'as soon as practicable', 'as soon as reasonably practicable', 'asap', 'promptly', 'at once', 'immediately',
      'without delay', 'without undue delay', 'timely', 'in a timely manner', 'in due course', 'in good time', 'shortly',
      'quickly', 'rapidly', 'swiftly', 'expeditiously', 'within a reasonable time', 'within a reasonable period',
      'within reasonable time', 'from time to time', 'periodically', 'regularly', 'on a regular basis', 'usually', 'normally',
      'generally', 'typically', 'soon',
    ],
    effort: [
      'best efforts', 'best endeavours', 'reasonable efforts', 'reasonable endeavours', 'commercially reasonable efforts',
      'commercially reasonable endeavours', 'all reasonable efforts', 'all reasonable endeavours', 'every effort',
      'use every effort', 'endeavour(s) to', 'strive(s) to', 'aim(s) to', 'seek(s) to', 'attempt(s) to', 'try to', 'tries to',
      'do its best', 'does its best', 'do our best',
    ],
    amount: [
      'adequate(ly)', 'appropriate(ly)', 'sufficient(ly)', 'acceptable', 'acceptably', 'satisfactory', 'satisfactorily',
      'highly available', 'high quality', 'good quality', 'robust', 'state of the art', 'state-of-the-art',
      'industry standard', 'industry-standard', 'best practice(s)', 'user-friendly', 'minimal', 'minimise', 'minimize',
      'reasonable', 'reasonably', 'significant(ly)', 'substantial(ly)', 'approximately',  'as many as possible', 
    ],
    escape: [
      'where possible', 'wherever possible', 'if possible', 'if practicable', 'where practicable', 'where feasible',
      'if feasible', 'to the extent possible', 'as far as possible', 'as appropriate', 'where appropriate', 'as required',
      'as necessary', 'as needed', 'to be agreed', 'at its sole discretion', 'at its discretion', 'in its opinion',
      'subject to availability', 'in principle',
    ],
  },
  da: {
    time: [
      'hurtigst muligt', 'snarest', 'snarest muligt', 'straks', 'omgående', 'umiddelbart', 'uden ophold',
      'uden ugrundet ophold', 'uden unødigt ophold', 'inden for rimelig tid', 'inden rimelig tid', 'i rette tid', 'rettidigt',
      'løbende', 'jævnligt', 'periodisk', 'regelmæssig(t)', 'normalt', 'som regel', 'typisk', 'sædvanligvis', 'hurtig(t)',
      'snart', 'i god tid', 'med passende mellemrum', 'fra tid til anden',
    ],
    effort: [
      'efter bedste evne', 'efter bedste skøn', 'bestræber sig', 'bestræbe sig', 'tilstræber', 'tilstræbe', 'tilstræbes',
      'søger at', 'søge at', 'forsøger at', 'forsøge at', 'rimelige bestræbelser', 'kommercielt rimelige bestræbelser',
      'gør sit bedste', 'gøre sit bedste',
    ],
    amount: [
      'rimelig(t|e)', 'passende', 'tilstrækkelig(t|e)', 'fornøden', 'fornødent', 'fornødne', 'tilfredsstillende',
      'god kvalitet', 'høj kvalitet', 'høj tilgængelighed', 'stabil drift', 'minimal(t|e)', 'mindst muligt', 'mindst mulig',
      'betydelig(t|e)', 'cirka', 'ca',  'brugervenlig(t|e)', 'god skik', 
    ],
    escape: [
      'eventuelt', 'om muligt', 'hvis muligt', 'såfremt muligt', 'så vidt muligt', 'i videst muligt omfang',
      'i det omfang det er muligt', 'hvor det er muligt', 'efter behov', 'efter aftale', 'aftales nærmere', 'efter eget skøn',
      'som udgangspunkt', 'principielt', 'med forbehold for tilgængelighed',
    ],
  },
}; // prettier-ignore

/** Words after which a phrase means something exact after all: "as required by law", "løbende måned". */
const EXACT_BEFORE: Readonly<Record<string, RegExp>> = {
  'as required': /^(?:by|under|in)$/u,
  'as necessary': /^(?:by|under)$/u,
  løbende: /^(?:aftaleperiode|vederlag|betaling|måned|kvartal|år|kalendermåned|kalenderår|periode|time|minut|30|12)/u,
  'efter aftale': /^(?:nr|om|med|mellem)$/u,
  straks: /^(?:efter|når)$/u,
  umiddelbart: /^(?:efter|før|inden|forud|op|ved|over|under)$/u,
  immediately: /^(?:after|before|following|preceding|upon|above|below)$/u,
  normalt: /^(?:åbent|åben)$/u,
};

/** "How quickly" asks for the number and does not stand in its place. */
const ASKS: ReadonlySet<string> = new Set(['how', 'hvor']);

const FINDERS = {
  en: findersOf(VAGUE.en),
  da: findersOf(VAGUE.da),
} as const;

/** The vague words of one sort in a sentence. */
export function vagueUses(words: readonly Word[], language: Language, sort: Vagueness): readonly PhraseUse[] {
  return FINDERS[language][sort](words).filter(({ phrase, start, end }) => {
    const next = words.find((word) => word.start >= end)?.word ?? '';
    const before = words.findLast((word) => word.end <= start)?.word ?? '';
    return EXACT_BEFORE[phrase]?.test(next) !== true && !ASKS.has(before);
  });
}

/** The first vague word of a text, or `null` where it has none or names a number that bounds it. */
export function vagueWordIn(text: string, language: Language): string | null {
  const words = wordsOf(text);
  if (isBounded({ words, language })) return null;
  const sorts = Object.keys(VAGUE[language]) as Vagueness[];
  const [first] = sorts.flatMap((sort) => vagueUses(words, language, sort)).toSorted((a, b) => a.start - b.start);
  return first?.phrase ?? null;
}

function findersOf(lists: Lists): Readonly<Record<Vagueness, ReturnType<typeof phraseFinder>>> {
  return {
    time: phraseFinder(lists.time),
    effort: phraseFinder(lists.effort),
    amount: phraseFinder(lists.amount),
    escape: phraseFinder(lists.escape),
  };
}

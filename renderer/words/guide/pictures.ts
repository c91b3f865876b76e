import type { Language } from '#core/agreement/language.ts';
import type { GuideTask } from './task.ts';

interface GuidePicture {
  /** In `docs/pictures/guide`, one for each language. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly shows: Readonly<Record<Language, string>>;
}

/** The pictures of the guide outside of the program; in the program its tasks stand beside what they are about. */
export const guidePictures: Readonly<Partial<Record<GuideTask, GuidePicture>>> = {
  firstAgreement: {
    file: 'new-agreement',
    shows: {
      en: 'What a new agreement can begin with: a finished sample, a template, an earlier agreement',
      da: 'Det, en ny aftale kan begynde med: et færdigt eksempel, en skabelon, en tidligere aftale',
    },
  },
  metrics: {
    file: 'metrics',
    shows: {
      en: 'The catalogue: what a metric measures, its formula, its pitfall, and usual targets',
      da: 'Kataloget: hvad et målepunkt måler, dets formel, dets faldgrube og sædvanlige mål',
    },
  },
  remedies: {
    file: 'credits',
    shows: {
      en: 'What a month with 52 minutes of downtime costs, step by step',
      da: 'Hvad en måned med 52 minutters nedetid koster, trin for trin',
    },
  },
  library: {
    file: 'library',
    shows: {
      en: 'The clause library: a clause as it is printed, and what it means for either side',
      da: 'Biblioteket: en bestemmelse, som den trykkes, og hvad den betyder for hver side',
    },
  },
  review: {
    file: 'review',
    shows: {
      en: 'The review: what was found, with the way to its question',
      da: 'Gennemgangen: hvad der er fundet, med vejen til spørgsmålet',
    },
  },
  export: {
    file: 'export',
    shows: {
      en: 'The export: formats, draft or final, languages, and for whom the copy is',
      da: 'Eksporten: formater, udkast eller endelig, sprog, og hvem eksemplaret er til',
    },
  },
};

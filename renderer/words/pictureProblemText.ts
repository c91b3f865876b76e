import type { Language } from '#core/agreement/language.ts';
import type { PictureFileProblem } from '#core/brand/picture/pictureFile.ts';

type Texts = { readonly [Kind in PictureFileProblem['kind']]: (limit: string) => string };

const TEXTS: Readonly<Record<Language, Texts>> = {
  en: {
    noPicture: () => 'this is no PNG, JPEG or SVG picture, whatever its name says. Choose another file.',
    tooLarge: (limit) => `the picture is too large: at most ${limit} MB are read. Make it smaller.`,
    tooManyPixels: (limit) => `the picture has too many pixels: at most ${limit} million are read. Make it smaller.`,
    damaged: () => 'the picture is damaged or incomplete. Export it again from where it was drawn.',
    hostile: () =>
      'the drawing holds programs, other documents or parts that repeat without end. Export it as PNG, and choose that.',
  },
  da: {
    noPicture: () => 'det er ikke et PNG-, JPEG- eller SVG-billede, uanset hvad filen hedder. Vælg en anden fil.',
    tooLarge: (limit) => `billedet fylder for meget: der læses højst ${limit} MB. Gør det mindre.`,
    tooManyPixels: (limit) =>
      `billedet har for mange billedpunkter: der læses højst ${limit} millioner. Gør det mindre.`,
    damaged: () => 'billedet er beskadiget eller ufuldstændigt. Eksportér det igen, hvor det er tegnet.',
    hostile: () =>
      'tegningen indeholder programmer, andre dokumenter eller dele, der gentages uden ende. Eksportér den som PNG, og vælg den.',
  },
};

/** Why a file is not taken for a logo, after its name. */
export function pictureProblemText(file: string, problem: PictureFileProblem, language: Language): string {
  const limit = 'limit' in problem ? problem.limit / 1_000_000 : 0;
  const text = TEXTS[language][problem.kind](limit.toLocaleString(language));
  return `${file}: ${text}`;
}

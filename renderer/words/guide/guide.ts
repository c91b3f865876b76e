import type { Language } from '#core/agreement/language.ts';
import { danishGuide } from './danish.ts';
import { englishGuide } from './english.ts';
import { guidePictures } from './pictures.ts';
import { GUIDE_TASKS, type Guide, type GuideTask } from './task.ts';

export const guide: Readonly<Record<Language, Guide>> = { en: englishGuide, da: danishGuide };

const HEADS: Readonly<Record<Language, { readonly title: string; readonly about: string }>> = {
  en: { title: 'User guide', about: 'The same guide is in the program: press F1.' },
  da: { title: 'Brugervejledning', about: 'Den samme vejledning findes i programmet: Tryk F1.' },
};

/** The guide as a page to read outside of the program, in Markdown. */
export function guidePage(language: Language): string {
  const { title, about } = HEADS[language];
  const tasks = GUIDE_TASKS.map((task) => taskPart(task, language));
  return [`# ${title}`, about, ...tasks].join('\n\n').concat('\n');
}

function taskPart(task: GuideTask, language: Language): string {
  const { title, about, steps, notes } = guide[language][task];
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  const listed = notes.map((note) => `- ${note}`).join('\n');
  return [`## ${title}`, about, ...pictureOf(task, language), numbered, listed].join('\n\n');
}

function pictureOf(task: GuideTask, language: Language): readonly string[] {
  const picture = guidePictures[task];
  return picture === undefined ? [] : [`![${picture.shows[language]}](pictures/guide/${picture.file}.${language}.png)`];
}

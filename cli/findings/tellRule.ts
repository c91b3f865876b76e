import type { Language } from '#core/agreement/language.ts';
import { RULES } from '#core/checks/rules.ts';
import { misuse } from '#cli/command.ts';
import { EXIT, say, type ExitCode } from '#cli/terminal.ts';
import { report } from '#cli/trouble.ts';

const WORDS = {
  en: { fails: 'Not', passes: 'But', why: 'Why', advice: 'What to do' },
  da: { fails: 'Ikke', passes: 'Men', why: 'Hvorfor', advice: 'Hvad man gør' },
} as const;

/** What a rule is about, in a language. */
export function tellRule(name: string, language: Language): ExitCode {
  const rule = RULES.find(({ id }) => id === name);
  if (rule === undefined) return report(misuse('check', `there is no rule "${name}"`));
  const words = WORDS[language];
  say(
    [
      `${rule.title[language]} (${rule.id})`,
      '',
      `${words.why}: ${rule.why[language]}`,
      `${words.advice}: ${rule.advice[language]}`,
      '',
      `${words.fails}: ${rule.examples.fails[language]}`,
      `${words.passes}: ${rule.examples.passes[language]}`,
    ].join('\n'),
  );
  return EXIT.fine;
}

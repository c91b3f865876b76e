import { misuse, readArguments } from '#cli/command.ts';
import { loadTemplate, templateIds } from '#cli/templates.ts';
import { EXIT, say, worst, type ExitCode } from '#cli/terminal.ts';
import { report } from '#cli/trouble.ts';

export function listTemplates(args: readonly string[]): ExitCode {
  const read = readArguments('templates', {}, args);
  if (!read.ok) return report(read.problem);
  if (read.value.positionals.length > 0) return report(misuse('templates', 'this takes no file'));
  return worst(templateIds().map(describeTemplate));
}

function describeTemplate(id: string): ExitCode {
  const template = loadTemplate(id);
  if (!template.ok) return report(template.problem);
  const { name, description, version, suits } = template.value;
  say(`${id}  (version ${version}; for agreements of type ${suits.join(', ')})`);
  say(`    ${name.en} / ${name.da}`);
  say(`    ${description.en}`);
  return EXIT.fine;
}

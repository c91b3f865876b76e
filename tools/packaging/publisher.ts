type Environment = Readonly<Record<string, string | undefined>>;

/** What only whoever makes installers for others knows: who answers for them, and where they come from. */
const ASKED = {
  SLA_STUDIO_MAINTAINER: { form: /^[^<>]*[^<>\s]\s*<[^<>\s@]+@[^<>\s@]+>$/u, example: 'Name <name@company.com>' },
  SLA_STUDIO_HOMEPAGE: { form: /^https:\/\/\S+$/u, example: 'https://company.com/sla-studio' },
} as const;

type Asked = keyof typeof ASKED;

/** What is missing in the environment before an installer can be made; `null` where nothing is. */
export function whyNoPublisher(environment: Environment): string | null {
  const wrong = (Object.keys(ASKED) as Asked[]).filter((name) => !ASKED[name].form.test(given(environment, name)));
  if (wrong.length === 0) return null;
  const lines = wrong.map((name) => `  ${name}="${ASKED[name].example}"`);
  return `An installer names who answers for it. Set in the environment, with your own words:\n${lines.join('\n')}`;
}

/** The words that tell electron-builder who answers for the installers. */
export function publisherWords(environment: Environment): readonly string[] {
  return [
    `-c.linux.maintainer=${given(environment, 'SLA_STUDIO_MAINTAINER')}`,
    `-c.extraMetadata.homepage=${given(environment, 'SLA_STUDIO_HOMEPAGE')}`,
  ];
}

function given(environment: Environment, name: Asked): string {
  return environment[name]?.trim() ?? '';
}

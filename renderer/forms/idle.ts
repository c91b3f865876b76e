type Answers = Readonly<Record<string, unknown>>;

interface Idle {
  /** How the pattern of what the questions are about ends; without it, whatever has them. */
  readonly about?: string;
  readonly keys: readonly string[];
  readonly when: (answers: Answers) => boolean;
}

/** Questions that only mean something beside a certain answer. */
const idle: readonly Idle[] = [
  { about: 'metrics/*', keys: ['percentile'], when: ({ kind }) => kind !== 'percentile' },
  { about: 'metrics/*', keys: ['unitName'], when: ({ unit }) => unit !== 'other' },
  { about: '/window', keys: ['length', 'endsAt'], when: ({ kind }) => kind !== 'rolling' },
  { about: '/rounding', keys: ['decimals', 'when'], when: ({ mode }) => mode === 'none' },
  { about: 'term/renewal', keys: ['length', 'times', 'notice', 'by'], when: ({ kind }) => kind === 'none' },
  {
    keys: ['event'],
    when: ({ kind, anchor }) => (kind === 'length' || kind === 'endOfPeriod') && anchor !== 'event',
  },
];

/** Whether a question has no meaning beside the other answers about the same thing. One that is answered is always asked. */
export function isIdle(about: string, key: string, answers: Answers): boolean {
  return (
    answers[key] === undefined &&
    idle.some((one) => one.keys.includes(key) && about.endsWith(one.about ?? '') && one.when(answers))
  );
}

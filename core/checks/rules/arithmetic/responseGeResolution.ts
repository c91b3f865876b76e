import type { Agreement } from '#core/agreement/agreement.ts';
import type { Metric } from '#core/agreement/metric.ts';
import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { isResolutionTime, isResponseTime } from '#core/checks/survey/faultTimes.ts';
import { compareLengths, timeAllowed } from '#core/checks/survey/lengths.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { priorityOf, restOfKey } from '#core/checks/survey/priorities.ts';
import { roughDays } from '#core/checks/survey/roughDays.ts';
import type { Duration } from '#core/agreement/time.ts';
import { compare } from '#core/measures/exact.ts';
import { words } from '#core/document/words/words.ts';

export const responseGeResolution: AgreementRule = {
  id: 'response-ge-resolution',
  reads: 'agreement',
  severity: 'error',
  title: both('Answered after it is solved', 'Besvaret, efter at den er løst'),
  why: both(
    'If four hours are allowed to answer and four to solve, one of the two promises says nothing, or a number is wrong.',
    'Er der fire timer til at reagere og fire til at løse, siger det ene løfte intet, eller et tal er forkert.',
  ),
  advice: both(
    'Make the response time shorter than the resolution time of the same priority.',
    'Gør reaktionstiden kortere end løsningstiden for samme prioritet.',
  ),
  examples: {
    fails: both('P2: response 4 h, resolution 4 h', 'P2: reaktion 4 t, løsning 4 t'),
    passes: both('P2: response 1 h, resolution 8 h', 'P2: reaktion 1 t, løsning 8 t'),
  },
  find: (agreement) => {
    const responses = agreement.metrics.filter(isResponseTime);
    const resolutions = agreement.metrics.filter(isResolutionTime);
    return responses.flatMap((response) =>
      resolutions.flatMap((resolution) => tooSlow(agreement, response, resolution)),
    );
  },
};

function tooSlow(agreement: Agreement, response: Metric, resolution: Metric) {
  if (JSON.stringify(response.subject) !== JSON.stringify(resolution.subject)) return [];
  return objectivesOfMetric(agreement, response.id).flatMap((one) => {
    const priority = priorityOf(one);
    const other = objectivesOfMetric(agreement, resolution.id).find(
      (each) => priorityOf(each) === priority && restOfKey(each) === restOfKey(one),
    );
    const [answer, solve] = [timeAllowed(one), other === undefined ? null : timeAllowed(other)];
    if (answer === null || solve === null) return [];
    const order = compareLengths(answer, solve);
    // Working hours against hours on the clock: days tell which runs out first.
    if ((order ?? compareRoughly(answer, solve)) < 0) return [];
    const name = priority === null ? namesOf(agreement, response.id) : namesOf(agreement, priority);
    const said = inBoth((language) => {
      const { length } = words[language].forms;
      return `${length(answer.amount, answer.unit)} / ${length(solve.amount, solve.unit)}`;
    });
    return [
      {
        path: join('objectives', one.id, 'target'),
        ...(order === null ? { severity: 'warning' as const } : {}),
        message: both(
          `${name.en}: the response may take as long as the resolution (${said.en}).${order === null ? ' The two are counted in different clocks.' : ''}`,
          `${name.da}: Reaktionen må vare lige så længe som løsningen (${said.da}).${order === null ? ' De to regnes efter forskellige ure.' : ''}`,
        ),
      },
    ];
  });
}

function compareRoughly(one: Duration, other: Duration): number {
  const [a, b] = [roughDays(one), roughDays(other)];
  return a === null || b === null ? -1 : compare(a, b);
}

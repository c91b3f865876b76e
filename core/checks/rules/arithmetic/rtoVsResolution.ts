import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { isResolutionTime } from '#core/checks/survey/faultTimes.ts';
import { compareLengths, timeAllowed } from '#core/checks/survey/lengths.ts';
import { objectivesOfMetric } from '#core/agreement/objectivesOfMetric.ts';
import { priorityIds, priorityOf } from '#core/checks/survey/priorities.ts';
import { words } from '#core/document/words/words.ts';

export const rtoVsResolution: AgreementRule = {
  id: 'rto-vs-resolution',
  reads: 'agreement',
  severity: 'warning',
  title: both('Two times for one event', 'To tider for samme hændelse'),
  why: both(
    'A total outage is a fault of priority 1 and perhaps a disaster. If one allows 4 hours and the other 24, which applies?',
    'Et totalt nedbrud er en fejl i prioritet 1 og måske en katastrofe. Tillader den ene 4 timer og den anden 24, hvad gælder så?',
  ),
  advice: both(
    'Say what a disaster is and who declares it.',
    'Angiv, hvad en katastrofe er, og hvem der erklærer den.',
  ),
  examples: {
    fails: both('P1 4 h, RTO 24 h, no definition', 'P1 4 t, RTO 24 t, ingen definition'),
    passes: both('A disaster is the loss of a data centre', 'En katastrofe er tabet af et datacenter'),
  },
  find: (agreement) => {
    const { continuity } = agreement;
    if (continuity === undefined || continuity.disaster !== undefined) return [];
    const [urgent] = priorityIds(agreement);
    const resolution = agreement.metrics
      .filter(isResolutionTime)
      .flatMap(({ id }) => objectivesOfMetric(agreement, id))
      .filter((one) => priorityOf(one) === (urgent ?? null))
      .flatMap((one) => timeAllowed(one) ?? [])[0];
    const plan = continuity.plans.find(
      ({ rto }) => rto !== undefined && resolution !== undefined && (compareLengths(resolution, rto) ?? 0) < 0,
    );
    if (plan?.rto === undefined || resolution === undefined) return [];
    const { rto } = plan;
    const said = inBoth((language) => {
      const { length } = words[language].forms;
      return [length(resolution.amount, resolution.unit), length(rto.amount, rto.unit)].join(' / ');
    });
    return [
      {
        path: join('continuity', 'disaster'),
        message: both(
          `The gravest faults are to be solved sooner than a disaster (${said.en}), but it is not said what a disaster is.`,
          `De alvorligste fejl skal løses hurtigere end en katastrofe (${said.da}), men det er ikke angivet, hvad en katastrofe er.`,
        ),
      },
    ];
  },
};

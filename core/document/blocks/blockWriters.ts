import type { BlockWriters } from '#core/document/writing.ts';
import { audit, patchTimes, securityControls } from './security.ts';
import { backups, continuityTests, recovery } from './continuity.ts';
import { calendars } from './calendars.ts';
import { changeControl, indexation, milestones, reports, reviews } from './governance.ts';
import { channels, escalations, rootCause, statusUpdates } from './support.ts';
import { charges, options } from './charges.ts';
import { claims } from './claims.ts';
import { conditions, exclusions } from './exclusions.ts';
import { contacts } from './contacts.ts';
import { cover } from './cover.ts';
import { creditBase, creditLimits } from './creditLimits.ts';
import { credits } from './credits.ts';
import { definitions } from './definitions.ts';
import { disputes } from './disputes.ts';
import { duties } from './duties.ts';
import { edition, precedence } from './precedence.ts';
import { effectiveValues } from './effectiveValues.ts';
import { exit } from './exit.ts';
import { goals } from './goals.ts';
import { grounds, noticePeriods, term } from './term.ts';
import { levels } from './levels.ts';
import { liability } from './liability.ts';
import { maintenance } from './maintenance.ts';
import { metricDefinitions } from './metricDefinitions.ts';
import { omissions } from './omissions.ts';
import { otherConsequences } from './otherConsequences.ts';
import { ownClausesWith } from './ownClauses.ts';
import { parties } from './parties.ts';
import { priorities } from './priorities.ts';
import { raci } from './raci.ts';
import { contents } from './contents.ts';
import { serviceLevels } from './serviceLevels.ts';
import { services } from './services.ts';
import { signatures } from './signatures.ts';
import { warranties } from './warranties.ts';
import { workedExamples } from './workedExamples.ts';
import { required } from './required.ts';

export const blockWriters: BlockWriters = {
  cover,
  contents,
  parties,
  definitions,
  precedence,
  edition,
  levels,
  effective_values: effectiveValues,
  services,
  calendars,
  charges,
  options,
  goals,
  service_levels: serviceLevels,
  metric_definitions: metricDefinitions,
  conditions,
  exclusions,
  maintenance,
  priorities,
  channels,
  escalations,
  status_updates: statusUpdates,
  root_cause: rootCause,
  duties,
  raci,
  warranties,
  credits,
  credit_base: creditBase,
  liability,
  credit_limits: creditLimits,
  claims,
  worked_examples: workedExamples,
  other_consequences: otherConsequences,
  security_controls: securityControls,
  patch_times: patchTimes,
  audit,
  recovery,
  backups,
  continuity_tests: continuityTests,
  reports,
  reviews,
  milestones,
  change_control: changeControl,
  indexation,
  term,
  notice_periods: noticePeriods,
  grounds,
  exit,
  disputes,
  required,
  own_clauses: ownClausesWith((writing, tag, argument) => blockWriters[tag](writing, argument)),
  omissions,
  contacts,
  signatures,
};

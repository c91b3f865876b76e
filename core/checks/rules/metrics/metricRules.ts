import type { Rule } from '#core/checks/rule.ts';
import { calendarOverlapGap } from './calendarOverlapGap.ts';
import { exampleContradiction } from './exampleContradiction.ts';
import { exclusionMoot } from './exclusionMoot.ts';
import { exclusionProviderFault } from './exclusionProviderFault.ts';
import { exclusionUncapped } from './exclusionUncapped.ts';
import { formulaMalformed } from './formulaMalformed.ts';
import { metricMinSample } from './metricMinSample.ts';
import { metricMissingData } from './metricMissingData.ts';
import { metricNoCalendar } from './metricNoCalendar.ts';
import { metricNoClockStart } from './metricNoClockStart.ts';
import { metricNoComparator } from './metricNoComparator.ts';
import { metricNoFormula } from './metricNoFormula.ts';
import { metricNoHours } from './metricNoHours.ts';
import { metricNoPauseRule } from './metricNoPauseRule.ts';
import { metricNoPoint } from './metricNoPoint.ts';
import { metricNoRounding } from './metricNoRounding.ts';
import { metricNoSource } from './metricNoSource.ts';
import { metricNoUnit } from './metricNoUnit.ts';
import { metricNoWindow } from './metricNoWindow.ts';
import { metricRetention } from './metricRetention.ts';
import { npsAsPercent } from './npsAsPercent.ts';
import { percentileIncomplete } from './percentileIncomplete.ts';
import { percentileOrder } from './percentileOrder.ts';
import { populationMismatch } from './populationMismatch.ts';
import { roundingContradiction } from './roundingContradiction.ts';
import { targetOutOfRange } from './targetOutOfRange.ts';

/** The rules of this group, in the order of `RULE_IDS`. */
export const METRIC_RULES: readonly Rule[] = [
  metricNoUnit,
  metricNoComparator,
  metricNoWindow,
  metricNoFormula,
  formulaMalformed,
  populationMismatch,
  metricNoSource,
  metricNoPoint,
  metricNoClockStart,
  metricNoPauseRule,
  metricNoCalendar,
  metricNoHours,
  calendarOverlapGap,
  metricNoRounding,
  roundingContradiction,
  exampleContradiction,
  metricMinSample,
  metricMissingData,
  metricRetention,
  exclusionUncapped,
  exclusionMoot,
  exclusionProviderFault,
  percentileIncomplete,
  percentileOrder,
  npsAsPercent,
  targetOutOfRange,
];

import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { Metric } from '#core/agreement/metric.ts';

type Names = Readonly<Record<Language, RegExp>>;

const RESPONSE: Names = {
  en: /respon|react|answer|acknowledg/iu,
  da: /respon|reakt|reager|svar|kvitter/iu,
};
const RESOLUTION: Names = {
  en: /resol|restor|repair|fix|solv/iu,
  da: /løs|genopret|afhjælp|udbedr|repar/iu,
};

/** Whether a metric is called a time to a first answer. The model has one kind for all durations: only names tell. */
export function isResponseTime(metric: Metric): boolean {
  return isCalled(metric, RESPONSE) && !isCalled(metric, RESOLUTION);
}

/** Whether a metric is called a time until a fault is solved. */
export function isResolutionTime(metric: Metric): boolean {
  return isCalled(metric, RESOLUTION) && !isCalled(metric, RESPONSE);
}

function isCalled({ name }: Metric, names: Names): boolean {
  return LANGUAGES.some((language) => names[language].test(name?.[language] ?? ''));
}

import type { Agreement } from '#core/agreement/agreement.ts';
import { agreementIn, copied, SAMPLE } from './agreementOf.ts';

/** More than anybody should sign: 200 metrics with their objectives, 50 services and 300 clauses of its own. */
export function largeAgreement(): Agreement {
  const agreement = agreementIn(SAMPLE);
  const { services, metrics, objectives } = agreement;
  const added = copied(metrics[0], numbers(200 - metrics.length));
  return {
    ...agreement,
    id: 'large',
    services: [...services, ...copied(services[0], numbers(50 - services.length))],
    metrics: [...metrics, ...added],
    objectives: [
      ...objectives,
      ...copied(objectives[0], numbers(added.length)).map((objective, at) => ({
        ...objective,
        metric: added[at]?.id ?? '',
      })),
    ],
    clauses: numbers(300).map((number) => ({
      id: `clause-${number}`,
      component: 'governance' as const,
      title: { en: `Own clause ${number}`, da: `Egen bestemmelse ${number}` },
      text: {
        en: `The Provider shall keep the records of the Service for ${number} months. The Customer may ask for them at any time.`,
        da: `Leverandøren skal opbevare oplysninger om Ydelsen i ${number} måneder. Kunden kan til enhver tid bede om dem.`,
      },
    })),
  };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

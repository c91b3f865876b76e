import type { Agreement } from '#core/agreement/agreement.ts';
import { agreementOf } from './agreementOf.ts';

/** What the window must keep up with: 200 metrics, 50 services and 300 clauses of one's own in one agreement. */
export function largeAgreement(): Agreement {
  const sample = agreementOf(200 - agreementOf(1).metrics.length + 1);
  const clauses = Array.from({ length: 300 }, (_, index) => ({
    id: `own-${index + 1}`,
    component: 'governance' as const,
    title: { en: `Own clause ${index + 1}`, da: `Egen bestemmelse ${index + 1}` },
    text: {
      en: `The Provider shall keep the records of the Service for ${index + 1} months. The Customer may ask for them at any time.`,
      da: `Leverandøren skal opbevare oplysninger om Ydelsen i ${index + 1} måneder. Kunden kan til enhver tid bede om dem.`,
    },
  }));
  return { ...sample, services: sample.services.slice(0, 50), clauses };
}

import { line } from '#core/document/inline.ts';
import type { SupportWords } from '#core/document/words/support.ts';
import { frame } from './frame.ts';

const priorities = (shall: string): SupportWords['priorities'] => ({
  summary: 'Prioriteter med kriterier',
  introduction: {
    matrix: (axis) =>
      line`Enhver Hændelse har en af disse Prioriteter. Prioriteten følger af Hændelsens påvirkning og ${axis}.`,
    criteria: () =>
      line`Enhver Hændelse har en af disse Prioriteter. Prioriteten er den, hvis kriterier Hændelsen opfylder.`,
    computed: (axis) =>
      line`Enhver Hændelse har en af disse Prioriteter. Sagssystemet beregner Prioriteten ud fra Hændelsens registrerede påvirkning og ${axis}.`,
  },
  names: (priorities) => line`Prioriteterne er ${priorities}.`,
  priority: 'Prioritet',
  criteria: 'Kriterier',
  examples: 'Eksempler',
  matrixIntroduction: (axis) => line`En Hændelses påvirkning og ${axis} afgør dens Prioritet således:`,
  matrixSummary: 'Prioriteten for hver kombination af påvirkning og den anden akse',
  impact: 'Påvirkning',
  axisHeading: { urgency: 'Hastegrad', criticality: 'Kritikalitet' },
  axis: { urgency: 'hastegrad', criticality: 'Ydelsens kritikalitet' },
  axisValuesSummary: 'Hvad graderne af påvirkning og den anden akse betyder',
  classifiedBy: (party) => line`${party} ${shall} fastsætte Prioriteten, når Hændelsen registreres.`,
  registeredBy: (party, axis) => line`${party} ${shall} registrere enhver Hændelses påvirkning og ${axis}.`,
  reclassifiedBy: (party) => line`${party} kan ændre en Hændelses Prioritet.`,
  season: ({ name, from, to, service, axis, level }) =>
    line`Fra ${from} til ${to}${name === null ? '' : line` (${name})`} er ${axis === 'urgency' ? 'hastegraden' : 'kritikaliteten'} for ${service ?? 'enhver Ydelse'} ${level}.`,
});

const channels = (shall: string): SupportWords['channels'] => ({
  summary: 'Kanaler til support',
  supportHours: (provider, hours) =>
    line`Supporttiden, hvor ${provider} ${shall} modtage og behandle Hændelser, følger kalenderen ${hours}.`,
  languages: (provider, languages) => line`${provider} ${shall} yde support på ${languages}.`,
  introduction: (customer) => line`${customer} ${shall} anmelde Hændelser gennem disse kanaler:`,
  firstLineByProvider: (provider) => line`${provider} ${shall} yde support på første niveau.`,
  firstLineByOther: (party, provider) =>
    line`${party} ${shall} yde support på første niveau og ${shall} videresende de Hændelser, som ikke løses dér, til ${provider}.`,
  outOfScope: line`Supporten omfatter ikke:`,
  channel: 'Kanal',
  address: 'Adresse eller nummer',
  hours: 'Åbningstid',
  priorities: 'Prioriteter',
  note: 'Bemærkning',
});

const escalations = (shall: string): SupportWords['escalations'] => ({
  summary: 'Eskaleringstrin',
  introduction: (provider) =>
    line`Når en Hændelse når et trin i denne tabel, ${shall} ${provider} underrette den person eller rolle, der er nævnt dér:`,
  step: 'Trin',
  when: 'Nås, når',
  to: 'Underrettes',
  contact: 'Kontakt',
  priorities: 'Prioriteter',
  after: (length) => line`Hændelsen ikke er løst ${length} efter registreringen`,
  afterShare: (share) => line`${share} af den aftalte tid er gået, og Hændelsen ikke er løst`,
});

const statusUpdates = (shall: string): SupportWords['statusUpdates'] => ({
  summary: 'Længste tid mellem statusmeldinger efter prioritet',
  introduction: (provider, customer) =>
    line`Indtil en Hændelse er løst, ${shall} ${provider} underrette ${customer} om arbejdets status med højst disse mellemrum:`,
  priority: 'Prioritet',
  interval: 'Længste mellemrum',
});

const rootCause = (shall: string): SupportWords['rootCause'] => ({
  analysis: ({ provider, customer, deadline, priorities, onRequest }) =>
    onRequest
      ? line`Hvis ${customer} anmoder om det, ${shall} ${provider} ${deadline} levere en årsagsanalyse (RCA) af en Hændelse${priorities === null ? '' : line` med Prioritet ${priorities}`}.`
      : line`${provider} ${shall} ${deadline} levere en årsagsanalyse (RCA) af enhver Hændelse${priorities === null ? '' : line` med Prioritet ${priorities}`}.`,
  content: (content) => line`Analysen ${shall} angive ${content}.`,
  workaroundCounts: line`En Hændelse er løst, når Ydelsen igen fungerer, også når dette sker ved en midlertidig løsning.`,
  workaroundDoesNotCount: line`En midlertidig løsning løser ikke en Hændelse. Løsningstiden løber, indtil selve fejlen er afhjulpet.`,
  reopen: (provider, within) =>
    line`Opstår en lukket Hændelse igen${within === null ? '' : line` inden for ${within} efter lukningen`}, ${shall} ${provider} genåbne den.`,
  clockContinues: line`Løsningstiden løber da videre fra det punkt, hvor den stod ved lukningen.`,
  clockStartsAgain: line`Løsningstiden begynder da forfra.`,
});

export const support: SupportWords = {
  priorities: priorities(frame.shall),
  channels: channels(frame.shall),
  escalations: escalations(frame.shall),
  statusUpdates: statusUpdates(frame.shall),
  rootCause: rootCause(frame.shall),
};

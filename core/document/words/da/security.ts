import { line } from '#core/document/inline.ts';
import type { SecurityWords } from '#core/document/words/security.ts';
import { frame } from './frame.ts';

const controls = (shall: string): SecurityWords['controls'] => ({
  introduction: (provider) => line`${provider} ${shall}:`,
  byStandard: (control, standard) => line`${control} (${standard})`,
  certificate: ({ provider, name, scope, until }) =>
    line`${provider} ${shall} opretholde certifikatet ${name}${scope === null ? '' : line` for ${scope}`}, så længe Aftalen er i kraft.${until === null ? '' : line` Det nuværende certifikat gælder til og med den ${until}.`}`,
  incidentNotice: ({ provider, customer, deadline, contact }) =>
    line`${provider} ${shall} underrette ${customer} om et sikkerhedsbrud, der berører Ydelserne eller data, der tilhører ${customer}, ${deadline}${contact === null ? '' : line`, ved meddelelse til ${contact}`}.`,
  incidentContent: (content) => line`Underretningen ${shall} angive følgende: ${content}.`,
  dataLocations: (provider, places) => line`${provider} må kun opbevare og behandle Kundens Data i ${places}.`,
  subProcessors: (provider, customer, notice) =>
    line`${provider} ${shall} varsle ${customer} om en ny underdatabehandler mindst ${notice}, inden den tages i brug.`,
  personalData: (provider, customer, document) =>
    line`${provider} behandler personoplysninger på vegne af ${customer}. Behandlingen er reguleret i dokumentet ${document}.`,
  noPersonalData: (provider, customer) => line`${provider} behandler ikke personoplysninger på vegne af ${customer}.`,
});

const patchTimes = (shall: string): SecurityWords['patchTimes'] => ({
  introduction: (provider) =>
    line`${provider} ${shall} installere hver sikkerhedsopdatering inden for følgende tid efter frigivelsen, afhængigt af sårbarhedens alvor:`,
  summary: 'Længste tid, til en sikkerhedsopdatering er installeret, efter alvor',
  severity: 'Alvor',
  within: 'Installeres inden',
});

const audit = (shall: string): SecurityWords['audit'] => ({
  right: ({ customer, provider, often, notice }) =>
    line`${customer} kan${often === null ? '' : line` ${often}`} lade en uafhængig revisor, der er pålagt fortrolighed, kontrollere, at ${provider} overholder dette punkt${notice === null ? '' : line`, med et varsel på mindst ${notice}`}.`,
  report: (provider, customer, report) =>
    line`${provider} ${shall} hvert år give ${customer} sin revisionserklæring (${report}). Erklæringen træder i stedet for revision af de forhold, den omfatter.`,
  cost: (party) =>
    line`${party} afholder omkostningerne ved revisionen, medmindre den viser væsentlig misligholdelse af Aftalen.`,
});

export const security: SecurityWords = {
  controls: controls(frame.shall),
  patchTimes: patchTimes(frame.shall),
  audit: audit(frame.shall),
};

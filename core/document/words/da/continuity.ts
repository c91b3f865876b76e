import { line } from '#core/document/inline.ts';
import type { ContinuityWords } from '#core/document/words/continuity.ts';
import { frame } from './frame.ts';

const recovery = (shall: string): ContinuityWords['recovery'] => ({
  disaster: (disaster) => line`Ved en Katastrofe forstås ${disaster}.`,
  criteria: (disaster) => line`Kriterierne for en Katastrofe er opfyldt ved ${disaster}.`,
  declared: ({ by, role, within }) =>
    line`${by}${role === null ? '' : line` (${role})`} ${shall} erklære, at der foreligger en Katastrofe${within === null ? '' : line`, senest ${within} efter at være blevet bekendt med begivenheden`}.`,
  excluded: line`Tiden fra erklæringen af en Katastrofe, til den maksimale genopretningstid er udløbet, regnes ikke med, når tilgængeligheden opgøres. Tid ud over den maksimale genopretningstid regnes med.`,
  included: line`Tiden under en Katastrofe regnes med, når tilgængeligheden opgøres.`,
  introduction: (provider) => line`Efter en Katastrofe ${shall} ${provider} genoprette Ydelserne inden for disse mål:`,
  summary: 'Maksimal genopretningstid og maksimalt datatab for hver Ydelse',
  services: 'Ydelser',
  rto: 'Maksimal genopretningstid (RTO)',
  rpo: 'Maksimalt datatab (RPO)',
  from: {
    declaration: line`Genopretningstiden løber fra erklæringen af Katastrofen, til Ydelsen igen fungerer.`,
    incident: line`Genopretningstiden løber fra begivenheden, til Ydelsen igen fungerer.`,
    notice: line`Genopretningstiden løber fra meddelelsen om begivenheden, til Ydelsen igen fungerer.`,
  },
  allServices: 'Alle Ydelser',
});

const backups = (shall: string): ContinuityWords['backups'] => ({
  introduction: (provider) => line`${provider} ${shall} tage og opbevare disse sikkerhedskopier:`,
  summary: 'Sikkerhedskopier: hvad, hvor ofte, hvor længe og hvor',
  what: 'Hvad',
  services: 'Ydelser',
  interval: 'Hvor ofte',
  retention: 'Opbevares i',
  location: 'Hvor',
  encrypted: 'Krypteret',
});

const tests = (shall: string): ContinuityWords['tests'] => ({
  test: {
    restore: (provider, often) =>
      line`${provider} ${shall} ${often} gendanne data fra en sikkerhedskopi og kontrollere, at de er fuldstændige (gendannelsestest).`,
    failover: (provider, often) =>
      line`${provider} ${shall} ${often} flytte driften til det sekundære driftssted og tilbage (failovertest).`,
    tabletop: (provider, often) =>
      line`${provider} ${shall} ${often} gennemgå beredskabsplanen med dem, der skal udføre den (skrivebordsøvelse).`,
  },
  report: (provider, customer, deadline) =>
    line`${provider} ${shall} rapportere resultatet til ${customer} ${deadline}.`,
  attend: (customer) => line`${customer} kan deltage.`,
});

export const continuity: ContinuityWords = {
  recovery: recovery(frame.shall),
  backups: backups(frame.shall),
  tests: tests(frame.shall),
};

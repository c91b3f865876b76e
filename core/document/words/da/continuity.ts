import { line } from '#core/document/inline.ts';
import type { ContinuityWords } from '#core/document/words/continuity.ts';

export const continuity: ContinuityWords = {
  recovery: {
    disaster: (disaster) => line`Ved en Katastrofe forstås ${disaster}.`,
    declared: ({ by, role, within }) =>
      line`${by}${role === null ? '' : line` (${role})`} skal erklære, at der foreligger en Katastrofe${within === null ? '' : line`, inden ${within} efter at være blevet bekendt med begivenheden`}.`,
    excluded: line`Tiden fra erklæringen af en Katastrofe, til den maksimale genopretningstid er udløbet, regnes ikke med i tilgængeligheden. Tid ud over den maksimale genopretningstid regnes med.`,
    included: line`Tiden under en Katastrofe regnes med i tilgængeligheden.`,
    introduction: (provider) => line`Efter en Katastrofe skal ${provider} genoprette Ydelserne inden for disse mål:`,
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
  },
  backups: {
    introduction: (provider) => line`${provider} skal tage og opbevare disse sikkerhedskopier:`,
    summary: 'Sikkerhedskopier: hvad, hvor ofte, hvor længe og hvor',
    what: 'Hvad',
    services: 'Ydelser',
    interval: 'Hvor ofte',
    retention: 'Opbevares i',
    location: 'Hvor',
    encrypted: 'Krypteret',
  },
  tests: {
    test: {
      restore: (provider, often) =>
        line`${provider} skal ${often} gendanne data fra en sikkerhedskopi og kontrollere, at de er fuldstændige (gendannelsestest).`,
      failover: (provider, often) =>
        line`${provider} skal ${often} flytte driften til det sekundære driftssted og tilbage (omstillingstest).`,
      tabletop: (provider, often) =>
        line`${provider} skal ${often} gennemgå beredskabsplanen med dem, der skal udføre den (skrivebordsøvelse).`,
    },
    report: (provider, customer, deadline) => line`${provider} skal rapportere resultatet til ${customer} ${deadline}.`,
    attend: (customer) => line`${customer} kan deltage.`,
  },
};

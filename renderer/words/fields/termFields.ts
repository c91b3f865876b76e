import type { FieldTable } from './fieldTable.ts';

/** How long it lasts, how it ends, and what happens when the parties disagree. */
export const termFields: FieldTable = {
  term: { en: { label: 'Term and termination' }, da: { label: 'Løbetid og ophør' } },
  'term/kind': { en: { label: 'Term' }, da: { label: 'Løbetid' } },
  'term/start': { en: { label: 'Starts on' }, da: { label: 'Begynder den' } },
  'term/startsAt': {
    en: { label: 'Or starts when', example: 'the acceptance test is passed' },
    da: { label: 'Eller begynder, når', example: 'overtagelsesprøven er bestået' },
  },
  'term/length': { en: { label: 'Length', example: '36 months' }, da: { label: 'Varighed', example: '36 måneder' } },
  'term/end': { en: { label: 'Ends on' }, da: { label: 'Ophører den' } },
  'term/renewal': { en: { label: 'Renewal' }, da: { label: 'Fornyelse' } },
  'term/renewal/kind': { en: { label: 'How it is renewed' }, da: { label: 'Hvordan den fornyes' } },
  'term/renewal/length': { en: { label: 'Each time for' }, da: { label: 'Hver gang med' } },
  'term/renewal/times': { en: { label: 'At most times' }, da: { label: 'Højst antal gange' } },
  'term/renewal/notice': {
    en: { label: 'With a notice of', why: 'Stops an automatic renewal, or takes up an option.' },
    da: { label: 'Med et varsel på', why: 'Stopper en automatisk fornyelse eller udnytter en option.' },
  },
  'term/renewal/by': { en: { label: 'Decided by' }, da: { label: 'Besluttes af' } },
  'term/noticePeriods': {
    en: { label: 'Notice periods', why: 'Each way; one row for each party, or one for both.' },
    da: { label: 'Opsigelsesvarsler', why: 'Begge veje; én række pr. part eller én for begge.' },
  },
  'term/noticePeriods/*/party': {
    en: { label: 'By', why: 'None: by either party.' },
    da: { label: 'Af', why: 'Ingen: af begge parter.' },
  },
  'term/noticePeriods/*/kind': { en: { label: 'Kind' }, da: { label: 'Slags' } },
  'term/noticePeriods/*/length': { en: { label: 'Notice' }, da: { label: 'Varsel' } },
  'term/noticePeriods/*/toEndOf': { en: { label: 'To the end of' }, da: { label: 'Til udgangen af' } },
  'term/noticePeriods/*/notBefore': { en: { label: 'Not before' }, da: { label: 'Tidligst' } },
  'term/noticePeriods/*/payment': { en: { label: 'Against payment of' }, da: { label: 'Mod betaling af' } },
  'term/noticePeriods/*/excluded': {
    en: { label: 'Not allowed', why: 'This party may not terminate for convenience.' },
    da: { label: 'Ikke tilladt', why: 'Denne part kan ikke opsige uden grund.' },
  },
  'term/grounds': { en: { label: 'Termination for cause' }, da: { label: 'Ophævelse' } },
  'term/grounds/*/party': {
    en: { label: 'By', why: 'None: by either party.' },
    da: { label: 'Af', why: 'Ingen: af begge parter.' },
  },
  'term/grounds/*/text': {
    en: {
      label: 'If',
      why: 'Goes on after “may terminate if”, without a full stop.',
      example: 'the other party is declared bankrupt',
    },
    da: {
      label: 'Hvis',
      why: 'Fortsætter efter »kan ophæve, hvis«, uden punktum.',
      example: 'den anden part tages under konkurs',
    },
  },
  'term/grounds/*/cure': { en: { label: 'Time to put it right' }, da: { label: 'Frist til afhjælpning' } },
  'term/exit': { en: { label: 'Exit' }, da: { label: 'Ophør' } },
  'term/exit/assistance': { en: { label: 'Help for' }, da: { label: 'Bistand i' } },
  'term/exit/assistanceCharge': { en: { label: 'The help is' }, da: { label: 'Bistanden er' } },
  'term/exit/plan': { en: { label: 'Exit plan' }, da: { label: 'Ophørsplan' } },
  'term/exit/planOnRequest': { en: { label: 'Only on request' }, da: { label: 'Kun efter anmodning' } },
  'term/exit/documentation': { en: { label: 'Documentation handed over' }, da: { label: 'Dokumentation udleveres' } },
  'term/exit/dataReturn': { en: { label: 'Data returned' }, da: { label: 'Data udleveres' } },
  'term/exit/dataFormat': { en: { label: 'Format of the data' }, da: { label: 'Dataformat' } },
  'term/exit/deletion': { en: { label: 'Data deleted' }, da: { label: 'Data slettes' } },
  'term/exit/deletionCertificate': {
    en: { label: 'Deletion is confirmed in writing' },
    da: { label: 'Sletning bekræftes skriftligt' },
  },
  'term/nonTerminableFor': { en: { label: 'Cannot be terminated for' }, da: { label: 'Uopsigelig i' } },
  'term/survives': {
    en: { label: 'Goes on after the end', example: 'confidentiality and liability' },
    da: { label: 'Gælder efter ophør', example: 'fortrolighed og ansvar' },
  },
  'term/expectedValue': { en: { label: 'Expected value' }, da: { label: 'Forventet værdi' } },
  'term/ceilingValue': { en: { label: 'Highest value' }, da: { label: 'Højeste værdi' } },
  'term/valueExcludesVat': {
    en: { label: 'The values exclude VAT' },
    da: { label: 'Værdierne er ekskl. moms' },
  },
  'term/reviewUnit': { en: { label: 'Reviewed every' }, da: { label: 'Gennemgås hver' } },

  disputes: {
    en: { label: 'Disputes and law' },
    da: { label: 'Tvister og lovvalg' },
    internal: { en: { label: 'Disagreements' }, da: { label: 'Uenighed' } },
  },
  'disputes/ladder': {
    en: { label: 'Steps', why: 'From talking to deciding, each with a time limit.' },
    da: { label: 'Trin', why: 'Fra forhandling til afgørelse, hvert med en frist.' },
  },
  'disputes/ladder/*/kind': { en: { label: 'Step' }, da: { label: 'Trin' } },
  'disputes/ladder/*/who': {
    en: { label: 'Between', example: 'the contract managers' },
    da: { label: 'Mellem', example: 'de kontraktansvarlige' },
  },
  'disputes/ladder/*/institution': {
    en: { label: 'Institution', example: 'the Danish Institute of Arbitration' },
    da: { label: 'Institution', example: 'Voldgiftsinstituttet' },
  },
  'disputes/ladder/*/place': {
    en: { label: 'Place', example: 'Copenhagen' },
    da: { label: 'Sted', example: 'København' },
  },
  'disputes/law': { en: { label: 'Governing law' }, da: { label: 'Lovvalg' } },
  'disputes/excludesCisg': {
    en: { label: 'Without the CISG', why: 'The United Nations convention on the international sale of goods.' },
    da: { label: 'Uden CISG', why: 'FN-konventionen om internationale løsørekøb.' },
  },
  'disputes/serviceContinues': {
    en: { label: 'The service goes on during a dispute' },
    da: { label: 'Ydelsen fortsætter under en tvist' },
  },
};

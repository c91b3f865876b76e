import type { FieldTable } from './fieldTable.ts';

/** Security, disaster recovery, governance. */
export const securityFields: FieldTable = {
  security: { en: { label: 'Security' }, da: { label: 'Sikkerhed' } },
  'security/controls': { en: { label: 'Security measures' }, da: { label: 'Sikkerhedsforanstaltninger' } },
  'security/controls/*/text': {
    en: { label: 'Measure', example: 'encrypts all data in transit and at rest' },
    da: { label: 'Foranstaltning', example: 'krypterer alle data under overførsel og opbevaring' },
  },
  'security/controls/*/standard': {
    en: { label: 'Standard', example: 'ISO/IEC 27001:2022, A.8.24' },
    da: { label: 'Standard', example: 'ISO/IEC 27001:2022, A.8.24' },
  },
  'security/certificates': { en: { label: 'Certificates' }, da: { label: 'Certifikater' } },
  'security/certificates/*/name': {
    en: { label: 'Certificate', example: 'ISO/IEC 27001:2022' },
    da: { label: 'Certifikat', example: 'ISO/IEC 27001:2022' },
  },
  'security/certificates/*/scope': { en: { label: 'Covers' }, da: { label: 'Dækker' } },
  'security/certificates/*/validUntil': { en: { label: 'Valid until' }, da: { label: 'Gyldigt til' } },
  'security/incidentNotice': {
    en: { label: 'Security incidents are notified' },
    da: { label: 'Sikkerhedshændelser meddeles' },
  },
  'security/incidentContact': { en: { label: 'Notified to' }, da: { label: 'Meddeles til' } },
  'security/incidentContent': { en: { label: 'The notice contains' }, da: { label: 'Meddelelsen indeholder' } },
  'security/patchTimes': { en: { label: 'Time to patch' }, da: { label: 'Frister for opdatering' } },
  'security/patchTimes/*/severity': { en: { label: 'Severity' }, da: { label: 'Alvorlighed' } },
  within: { en: { label: 'Within' }, da: { label: 'Inden for' } },
  'security/audit': { en: { label: 'Audit' }, da: { label: 'Revision' } },
  'security/audit/assuranceReport': {
    en: { label: 'Assurance report', example: 'ISAE 3402 type II' },
    da: { label: 'Revisorerklæring', example: 'ISAE 3402 type II' },
  },
  'security/audit/costBorneBy': { en: { label: 'Cost borne by' }, da: { label: 'Betales af' } },
  'security/dataLocations': {
    en: { label: 'Where data is kept', example: 'in the European Union' },
    da: { label: 'Hvor data opbevares', example: 'i Den Europæiske Union' },
  },
  'security/subProcessorNotice': {
    en: { label: 'Notice of a new sub-processor' },
    da: { label: 'Varsel om ny underdatabehandler' },
  },
  'security/personalData': {
    en: { label: 'Personal data is processed' },
    da: { label: 'Der behandles personoplysninger' },
  },
  'security/dataProcessingAgreement': {
    en: { label: 'Data processing agreement' },
    da: { label: 'Databehandleraftale' },
  },

  continuity: { en: { label: 'Disaster recovery' }, da: { label: 'Katastrofeberedskab' } },
  'continuity/disaster': {
    en: { label: 'A disaster is', why: 'So that nobody argues about it on the day.' },
    da: { label: 'En katastrofe er', why: 'Så ingen skal diskutere det på dagen.' },
  },
  'continuity/declaredBy': { en: { label: 'Declared by' }, da: { label: 'Erklæres af' } },
  'continuity/declarer': { en: { label: 'In the role of' }, da: { label: 'I rollen som' } },
  'continuity/declareWithin': { en: { label: 'Declared within' }, da: { label: 'Erklæres inden for' } },
  'continuity/plans': { en: { label: 'Recovery targets' }, da: { label: 'Genopretningsmål' } },
  'continuity/plans/*/rto': {
    en: { label: 'Restored within (RTO)', why: 'Recovery time objective.' },
    da: {
      label: 'Genoprettet inden for (RTO)',
      why: 'Recovery time objective: den længste tid, til ydelsen virker igen.',
    },
  },
  'continuity/plans/*/rpo': {
    en: { label: 'Data lost at most (RPO)', why: 'Recovery point objective: how old the restored data may be.' },
    da: { label: 'Højst tab af data (RPO)', why: 'Recovery point objective: hvor gamle de genskabte data må være.' },
  },
  'continuity/plans/*/rtoFrom': { en: { label: 'Counted from' }, da: { label: 'Regnes fra' } },
  'continuity/backups': { en: { label: 'Backups' }, da: { label: 'Sikkerhedskopier' } },
  'continuity/backups/*/what': { en: { label: 'What is backed up' }, da: { label: 'Hvad der kopieres' } },
  'continuity/backups/*/interval': {
    en: { label: 'Every', why: 'A backup cannot be rarer than the RPO allows.' },
    da: { label: 'Hver', why: 'En kopi kan ikke tages sjældnere, end RPO tillader.' },
  },
  'continuity/backups/*/retention': { en: { label: 'Kept for' }, da: { label: 'Gemmes i' } },
  'continuity/backups/*/location': { en: { label: 'Kept at' }, da: { label: 'Opbevares' } },
  'continuity/backups/*/encrypted': { en: { label: 'Encrypted' }, da: { label: 'Krypteret' } },
  'continuity/tests': { en: { label: 'Tests' }, da: { label: 'Test' } },
  'continuity/tests/*/kind': { en: { label: 'Test' }, da: { label: 'Test' } },
  'continuity/tests/*/report': { en: { label: 'Report' }, da: { label: 'Rapport' } },
  'continuity/tests/*/customerMayAttend': {
    en: { label: 'The customer may attend' },
    da: { label: 'Kunden kan deltage' },
  },
  'continuity/excludedFromAvailability': {
    en: { label: 'Left out of availability' },
    da: { label: 'Holdes ude af tilgængeligheden' },
  },
  'continuity/communication': {
    en: { label: 'Communication during a disaster' },
    da: { label: 'Kommunikation under en katastrofe' },
  },

  governance: { en: { label: 'Governance' }, da: { label: 'Styring' } },
  'governance/reports': {
    en: { label: 'Reports', why: 'Without a report nobody can claim anything.' },
    da: { label: 'Rapporter', why: 'Uden en rapport kan ingen gøre krav gældende.' },
  },
  'governance/reports/*/name': {
    en: { label: 'Report', example: 'Monthly service report' },
    da: { label: 'Rapport', example: 'Månedlig servicerapport' },
  },
  'governance/reports/*/recipient': { en: { label: 'To' }, da: { label: 'Til' } },
  'governance/reports/*/format': {
    en: { label: 'Format', example: 'PDF by e-mail' },
    da: { label: 'Format', example: 'PDF pr. e-mail' },
  },
  'governance/reports/*/disputeWithin': { en: { label: 'Objections within' }, da: { label: 'Indsigelser inden for' } },
  'governance/reviews': { en: { label: 'Meetings and reviews' }, da: { label: 'Møder og gennemgange' } },
  'governance/reviews/*/name': {
    en: { label: 'Meeting', example: 'Service review' },
    da: { label: 'Møde', example: 'Servicemøde' },
  },
  'governance/reviews/*/participants': { en: { label: 'Taking part' }, da: { label: 'Deltagere' } },
  'governance/reviews/*/agenda': { en: { label: 'Agenda' }, da: { label: 'Dagsorden' } },
  'governance/reviews/*/minutes': { en: { label: 'Minutes' }, da: { label: 'Referat' } },
  'governance/milestones': { en: { label: 'Milestones' }, da: { label: 'Milepæle' } },
  'governance/milestones/*/name': {
    en: { label: 'Milestone', example: 'Service live' },
    da: { label: 'Milepæl', example: 'Idriftsættelse' },
  },
  owner: { en: { label: 'Owner' }, da: { label: 'Ansvarlig' } },
  'governance/changeControl': { en: { label: 'Change control' }, da: { label: 'Ændringshåndtering' } },
  'governance/changeControl/form': { en: { label: 'Asked for by' }, da: { label: 'Anmodes om via' } },
  'governance/changeControl/answerWithin': { en: { label: 'Answered within' }, da: { label: 'Besvares inden for' } },
  'governance/changeControl/effortNotice': {
    en: { label: 'Notice of changed effort', why: 'How long before something else is needed of the customer.' },
    da: { label: 'Varsel om ændret medvirken', why: 'Hvor længe inden der kræves andet af kunden.' },
  },
  'governance/notices': { en: { label: 'Formal notices' }, da: { label: 'Formelle meddelelser' } },
  'governance/notices/form': { en: { label: 'Given' }, da: { label: 'Gives' } },
  'governance/notices/received': { en: { label: 'Count as received' }, da: { label: 'Anses for modtaget' } },
  'governance/indexation': { en: { label: 'Indexation' }, da: { label: 'Indeksregulering' } },
  'governance/indexation/index': {
    en: { label: 'Index', example: 'Statistics Denmark’s net price index' },
    da: { label: 'Indeks', example: 'Danmarks Statistiks nettoprisindeks' },
  },
  'governance/indexation/base': {
    en: { label: 'Base', example: 'October 2026' },
    da: { label: 'Basis', example: 'oktober 2026' },
  },
  'governance/indexation/cap': { en: { label: 'At most', example: '3%' }, da: { label: 'Højst', example: '3 %' } },
  'governance/indexation/effective': { en: { label: 'First on' }, da: { label: 'Første gang' } },
  'governance/recordsKept': { en: { label: 'Records kept for' }, da: { label: 'Dokumentation gemmes i' } },
  'governance/transparency': {
    en: { label: 'Results are open to the users' },
    da: { label: 'Resultater er åbne for brugerne' },
  },
};

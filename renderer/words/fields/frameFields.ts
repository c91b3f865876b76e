import type { FieldTable } from './fieldTable.ts';

/** The agreement itself, its parties, levels, definitions and clauses. */
export const frameFields: FieldTable = {
  type: {
    en: {
      label: 'Type of agreement',
      why: 'Decides what is asked and how it is worded. Answers that no longer apply are kept aside.',
    },
    da: {
      label: 'Aftaletype',
      why: 'Bestemmer, hvad der spørges om, og hvordan det formuleres. Svar, der ikke længere passer, gemmes.',
    },
  },
  legalForce: {
    en: { label: 'Legal force', why: 'A contract binds in court; an internal commitment and a policy do not.' },
    da: {
      label: 'Retlig karakter',
      why: 'En kontrakt er bindende for domstolene; et internt tilsagn og en politik er det ikke.',
    },
  },
  template: { en: { label: 'Template' }, da: { label: 'Skabelon' } },
  'template/id': { en: { label: 'Template' }, da: { label: 'Skabelon' } },
  'template/version': { en: { label: 'Version of the template' }, da: { label: 'Skabelonens version' } },
  title: {
    en: {
      label: 'Title',
      why: 'Stands on the cover and in the footer.',
      example: 'Service level agreement for the Kajplan platform',
    },
    da: {
      label: 'Titel',
      why: 'Står på forsiden og i sidefoden.',
      example: 'Serviceniveauaftale for platformen Kajplan',
    },
    internal: {
      en: { example: 'IT service desk for the sales department' },
      da: { example: 'It-servicedesk for salgsafdelingen' },
    },
  },
  number: {
    en: { label: 'Agreement number', example: 'SLA-2027-014' },
    da: { label: 'Aftalenummer', example: 'SLA-2027-014' },
  },
  version: {
    en: { label: 'Version', why: 'Printed on every page, so that nobody signs the wrong text.', example: '1.0' },
    da: { label: 'Version', why: 'Står på hver side, så ingen underskriver den forkerte tekst.', example: '1.0' },
  },
  state: { en: { label: 'State' }, da: { label: 'Status' } },
  language: {
    en: {
      label: 'Working language',
      why: 'The language you write the answers in. The agreement can be printed in both.',
    },
    da: { label: 'Arbejdssprog', why: 'Det sprog, svarene skrives på. Aftalen kan udskrives på begge.' },
  },
  prevailingLanguage: {
    en: { label: 'Prevailing language', why: 'The version that decides when two language versions differ.' },
    da: {
      label: 'Gældende sprogversion',
      why: 'Den version, der er afgørende, når to sprogversioner ikke stemmer overens.',
    },
  },
  currency: {
    en: { label: 'Currency', why: 'Three letters; used where an amount names none of its own.', example: 'DKK' },
    da: { label: 'Valuta', why: 'Tre bogstaver; bruges, hvor et beløb ikke selv angiver en.', example: 'DKK' },
  },
  signatureDate: { en: { label: 'Date of signature' }, da: { label: 'Underskriftsdato' } },
  effectiveDate: {
    en: { label: 'Effective date', why: 'From this day the service levels apply.' },
    da: { label: 'Ikrafttrædelsesdato', why: 'Fra denne dag gælder servicemålene.' },
  },
  purpose: {
    en: {
      label: 'Purpose',
      why: 'Two or three sentences on what the parties want to achieve; helps when a term must be interpreted.',
    },
    da: { label: 'Formål', why: 'To-tre sætninger om, hvad parterne vil opnå; hjælper, når et vilkår skal fortolkes.' },
  },
  edition: {
    en: { label: 'Which text applies, and changes', why: 'Which edition counts over time and who may change it.' },
    da: { label: 'Gældende tekst og ændringer', why: 'Hvilken udgave der gælder over tid, og hvem der må ændre den.' },
  },
  'edition/applies': { en: { label: 'Edition that applies' }, da: { label: 'Gældende udgave' } },
  'edition/published': { en: { label: 'Published' }, da: { label: 'Offentliggjort' } },
  'edition/lastUpdated': { en: { label: 'Last updated' }, da: { label: 'Senest opdateret' } },
  'edition/changedBy': { en: { label: 'May be changed' }, da: { label: 'Kan ændres' } },
  'edition/changeNotice': { en: { label: 'Notice of a change' }, da: { label: 'Varsel om ændring' } },
  'edition/adverseChangeNotice': {
    en: { label: 'Notice of a change for the worse' },
    da: { label: 'Varsel om ændring til ugunst' },
  },
  'edition/exitOnAdverseChange': {
    en: { label: 'The customer may terminate on a change for the worse' },
    da: { label: 'Kunden kan opsige ved ændring til ugunst' },
  },
  documents: {
    en: {
      label: 'Other documents',
      why: 'Documents the agreement stands beside, and which prevails when they conflict.',
    },
    da: {
      label: 'Andre dokumenter',
      why: 'Dokumenter, som aftalen står ved siden af, og hvilket der går forud ved modstrid.',
    },
  },
  'documents/*/kind': { en: { label: 'Kind of document' }, da: { label: 'Dokumenttype' } },
  'documents/*/title': { en: { label: 'Title' }, da: { label: 'Titel' } },
  'documents/*/number': { en: { label: 'Number' }, da: { label: 'Nummer' } },
  'documents/*/date': { en: { label: 'Date' }, da: { label: 'Dato' } },
  'documents/*/precedence': {
    en: { label: 'Rank', why: '1 prevails over 2.' },
    da: { label: 'Rang', why: '1 går forud for 2.' },
  },
  'documents/*/precedenceScope': {
    en: { label: 'Prevails on', example: 'service levels only' },
    da: { label: 'Går forud, når det gælder', example: 'alene servicemål' },
  },
  'documents/*/incorporated': { en: { label: 'Part of this agreement' }, da: { label: 'Del af denne aftale' } },
  'documents/*/definesTerms': {
    en: { label: 'Defines terms used here' },
    da: { label: 'Definerer begreber, der bruges her' },
  },

  parties: {
    en: { label: 'Parties', why: 'Who promises and who receives. The legal name decides who is bound.' },
    da: { label: 'Parter', why: 'Hvem der lover, og hvem der modtager. Det juridiske navn afgør, hvem der er bundet.' },
    internal: {
      en: { why: 'The department that serves and the one that is served.' },
      da: { why: 'Den afdeling, der leverer, og den, der modtager.' },
    },
  },
  'parties/*/role': { en: { label: 'Role in the agreement' }, da: { label: 'Rolle i aftalen' } },
  'parties/*/roleName': {
    en: { label: 'Called in the text', why: 'Only when the usual word does not fit.', example: 'the Agency' },
    da: { label: 'Kaldes i teksten', why: 'Kun når det sædvanlige ord ikke passer.', example: 'Styrelsen' },
  },
  'parties/*/legalName': {
    en: { label: 'Legal name', why: 'Exactly as registered.', example: 'Fjordblik Systems A/S' },
    da: { label: 'Juridisk navn', why: 'Nøjagtigt som registreret.', example: 'Fjordblik Systems A/S' },
    internal: {
      en: { label: 'Organisation', why: 'Usually left out: the name of the department is enough.' },
      da: { label: 'Organisation', why: 'Udelades som regel: afdelingens navn er nok.' },
    },
  },
  'parties/*/name': {
    en: {
      label: 'Name in each language',
      why: 'For names that exist in both languages; takes the place of the legal name.',
      example: 'Danish Business Authority',
    },
    da: {
      label: 'Navn på hvert sprog',
      why: 'For navne, der findes på begge sprog; træder i stedet for det juridiske navn.',
      example: 'Erhvervsstyrelsen',
    },
    internal: {
      en: { label: 'Name of the department', example: 'IT Operations' },
      da: { label: 'Afdelingens navn', example: 'It-drift' },
    },
  },
  'parties/*/legalForm': { en: { label: 'Legal form', example: 'A/S' }, da: { label: 'Selskabsform', example: 'A/S' } },
  'parties/*/registrationScheme': { en: { label: 'Register' }, da: { label: 'Register' } },
  'parties/*/registrationNumber': {
    en: { label: 'Registration number', example: '12 34 56 78' },
    da: { label: 'Registreringsnummer', example: '12 34 56 78' },
  },
  'parties/*/address': { en: { label: 'Address' }, da: { label: 'Adresse' } },
  'parties/*/address/street': { en: { label: 'Street and number' }, da: { label: 'Vej og nummer' } },
  'parties/*/address/postalCode': { en: { label: 'Postal code' }, da: { label: 'Postnummer' } },
  'parties/*/address/city': { en: { label: 'Town' }, da: { label: 'By' } },
  'parties/*/address/country': { en: { label: 'Country' }, da: { label: 'Land' } },
  'parties/*/website': { en: { label: 'Website' }, da: { label: 'Hjemmeside' } },
  'parties/*/description': {
    en: { label: 'Who is meant', why: 'Where a name alone does not say.', example: 'all users of the services' },
    da: { label: 'Hvem der menes', why: 'Hvor navnet ikke selv siger det.', example: 'alle brugere af ydelserne' },
  },
  'parties/*/signatories': {
    en: { label: 'Signatories', why: 'Each gets a box on the signature page.' },
    da: { label: 'Underskrivere', why: 'Hver får et felt på underskriftssiden.' },
  },
  'parties/*/signatories/*/title': {
    en: { label: 'Title', example: 'Chief Executive Officer' },
    da: { label: 'Stilling', example: 'Administrerende direktør' },
  },
  'parties/*/signatories/*/authority': {
    en: {
      label: 'Authority',
      why: 'What entitles the person to bind the party.',
      example: 'signs alone under the articles',
    },
    da: {
      label: 'Tegningsret',
      why: 'Hvad der giver personen ret til at forpligte parten.',
      example: 'tegner alene efter vedtægterne',
    },
  },
  'parties/*/contacts': {
    en: { label: 'Contacts', why: 'Rows can be pasted from a spreadsheet.' },
    da: { label: 'Kontakter', why: 'Rækker kan indsættes fra et regneark.' },
  },
  'parties/*/contacts/*/role': {
    en: { label: 'Role', example: 'Service manager' },
    da: { label: 'Rolle', example: 'Serviceansvarlig' },
  },
  'parties/*/contacts/*/email': { en: { label: 'E-mail' }, da: { label: 'E-mail' } },
  'parties/*/contacts/*/phone': { en: { label: 'Phone' }, da: { label: 'Telefon' } },
  'parties/*/contacts/*/hours': { en: { label: 'Can be reached' }, da: { label: 'Kan træffes' } },
  roles: {
    en: { label: 'Roles', why: 'Functions that own duties and take part in meetings: service manager, service desk.' },
    da: { label: 'Roller', why: 'Funktioner, der har opgaver og deltager i møder: serviceansvarlig, servicedesk.' },
  },
  'roles/*/name': {
    en: { label: 'Role', example: 'Service manager' },
    da: { label: 'Rolle', example: 'Serviceansvarlig' },
  },
  'roles/*/party': { en: { label: 'Belongs to' }, da: { label: 'Hører til' } },

  levels: {
    en: {
      label: 'Levels',
      why: 'What is agreed for the whole group, for one customer and for one service. A lower level inherits what it does not change.',
    },
    da: {
      label: 'Niveauer',
      why: 'Hvad der er aftalt for hele koncernen, for én kunde og for én ydelse. Et lavere niveau arver det, det ikke ændrer.',
    },
  },
  'levels/*/kind': { en: { label: 'Level' }, da: { label: 'Niveau' } },
  'levels/*/parent': { en: { label: 'Below' }, da: { label: 'Under' } },
  'levels/*/party': { en: { label: 'For the party' }, da: { label: 'For parten' } },
  'levels/*/services': { en: { label: 'For the services' }, da: { label: 'For ydelserne' } },
  'levels/*/rules': {
    en: { label: 'What differs from the level above' },
    da: { label: 'Hvad der afviger fra niveauet ovenover' },
  },
  'levels/*/rules/*/subject': { en: { label: 'Subject' }, da: { label: 'Emne' } },
  'levels/*/rules/*/entity': {
    en: { label: 'Which one', why: 'The id of the one thing that is meant; empty for all of them.' },
    da: { label: 'Hvilken', why: 'Id på den ene ting, der menes; tom for dem alle.' },
  },
  'levels/*/rules/*/treatment': { en: { label: 'Treatment' }, da: { label: 'Behandling' } },
  'levels/*/rules/*/overridable': {
    en: { label: 'A lower level may be weaker' },
    da: { label: 'Et lavere niveau må være svagere' },
  },
  'levels/*/rules/*/reason': { en: { label: 'Reason' }, da: { label: 'Begrundelse' } },
  'levels/*/legalForce': { en: { label: 'Legal force' }, da: { label: 'Retlig karakter' } },

  definitions: {
    en: {
      label: 'Definitions',
      why: 'Words with a meaning of their own in this agreement. Terms of the template are added by themselves.',
    },
    da: {
      label: 'Definitioner',
      why: 'Ord, der har en særlig betydning i aftalen. Skabelonens begreber kommer selv med.',
    },
  },
  'definitions/*/term': { en: { label: 'Term', example: 'Peak Season' }, da: { label: 'Begreb', example: 'Højsæson' } },
  'definitions/*/meaning': {
    en: { label: 'Meaning', example: 'the period from 1 November to 31 December.' },
    da: { label: 'Betydning', example: 'perioden fra 1. november til 31. december.' },
  },
  clauses: {
    en: {
      label: 'Further clauses',
      why: 'Those the agreement began with, and your own: each is printed in the part it belongs to, and may be changed or removed.',
    },
    da: {
      label: 'Supplerende bestemmelser',
      why: 'Dem, aftalen begyndte med, og dine egne: Hver udskrives i den del, den hører til, og kan ændres eller fjernes.',
    },
  },
  'clauses/*/title': { en: { label: 'Heading' }, da: { label: 'Overskrift' } },
  'clauses/*/text': {
    en: { label: 'Text', why: 'Enter begins a new paragraph; 1. or - and a space at its beginning make a list.' },
    da: {
      label: 'Tekst',
      why: 'Enter begynder et nyt afsnit; 1. eller - og et mellemrum først i det giver en liste.',
    },
  },
  'clauses/*/component': {
    en: { label: 'Belongs to', why: 'Without an answer the clause stands among the general provisions.' },
    da: { label: 'Hører til', why: 'Uden svar står bestemmelsen blandt de almindelige bestemmelser.' },
  },
  'clauses/*/origin': { en: { label: 'Taken from' }, da: { label: 'Hentet fra' } },
  'clauses/*/origin/clause': { en: { label: 'Clause of the library' }, da: { label: 'Bestemmelse i biblioteket' } },
  'clauses/*/origin/version': { en: { label: 'Version' }, da: { label: 'Version' } },
  omissions: {
    en: {
      label: 'Left out on purpose',
      why: 'Parts this agreement does not have. Without this, the contract shows a blank in their place.',
    },
    da: { label: 'Bevidst udeladt', why: 'Dele, som aftalen ikke har. Ellers viser kontrakten en tom plads i stedet.' },
  },
  'omissions/*/component': { en: { label: 'Part' }, da: { label: 'Del' } },
  'omissions/*/reason': { en: { label: 'Reason' }, da: { label: 'Begrundelse' } },
};

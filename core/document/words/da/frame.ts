import { line, text } from '#core/document/inline.ts';
import type { FrameWords } from '#core/document/words/frame.ts';
import { roles } from './roles.ts';

export const frame: FrameWords = {
  shall: 'skal',
  cover: {
    kind: {
      customer: 'Serviceniveauaftale',
      internal: 'Intern serviceniveauaftale',
      multiLevel: 'Serviceniveauaftale i flere niveauer',
    },
    summary: 'Aftalens nummer, version, status og datoer',
    number: 'Dokumentnummer',
    version: 'Version',
    status: 'Status',
    effectiveDate: 'Ikrafttræden',
    signatureDate: 'Underskrevet',
    lastUpdated: 'Senest opdateret',
  },
  parties: {
    registered: {
      cvr: (number) => line`CVR-nr. ${number}`,
      companiesHouse: (number) => line`registreret i Companies House under nr. ${number}`,
      ein: (number) => line`arbejdsgivernummer (EIN) ${number}`,
      vat: (number) => line`momsnr. ${number}`,
      gln: (number) => line`GLN-nr. ${number}`,
      other: (number) => line`registreringsnr. ${number}`,
    },
    called: (role, term) => line`(herefter ${text('”', ['bold'])}${term(role)}${text('”', ['bold'])})`,
  },
  roles,
  precedence: {
    ranked: line`Er der modstrid mellem følgende dokumenter, har hvert af dem forrang for dem, der er nævnt efter det:`,
    beside: line`Aftalen skal læses sammen med følgende dokumenter:`,
    document: ({ title, number, date, scope }) =>
      line`${title}${number === null ? '' : line` nr. ${number}`}${date === null ? '' : line` af ${date}`}${scope === null ? '' : line`, ${scope}`}`,
    incorporated: (document) => line`Følgende er ved henvisning gjort til en del af Aftalen: ${document}.`,
    definesTerms: (document) =>
      line`Begreber med stort begyndelsesbogstav, som ikke er defineret i Aftalen, har den betydning, der fremgår af følgende: ${document}.`,
  },
  edition: {
    asSigned: line`Aftalen gælder i den udgave, som parterne har underskrevet.`,
    latestPublished: (provider) => line`Aftalen gælder i den udgave, som ${provider} senest har offentliggjort.`,
    atIncident: line`Enhver begivenhed bedømmes efter den udgave af Aftalen, der er i kraft, når begivenheden indtræffer.`,
    pinned: (published) =>
      line`Aftalen gælder i den udgave, der er offentliggjort den ${published}. En senere udgave gælder kun, når parterne skriftligt har aftalt det.`,
    published: (date) => line`Denne udgave er offentliggjort den ${date}.`,
    lastUpdated: (date) => line`Denne udgave er senest opdateret den ${date}.`,
    publishedAndUpdated: (published, updated) =>
      line`Denne udgave er offentliggjort den ${published} og senest opdateret den ${updated}.`,
    changedInWriting: line`Aftalen kan kun ændres ved et skriftligt tillæg, som alle parter har underskrevet.`,
    changedByNotice: ({ provider, customer, notice }) =>
      line`${provider} kan ændre Aftalen ved skriftlig meddelelse til ${customer} mindst ${notice} før ændringens ikrafttræden.`,
    changedAnyTime: ({ provider }) =>
      line`${provider} kan til enhver tid ændre Aftalen ved at offentliggøre en ny udgave.`,
    changeNotice: (notice, shall) =>
      line`Den part, der ønsker en ændring, ${shall} varsle den mindst ${notice} før det tidspunkt, hvor ændringen ønskes i kraft.`,
    adverseChange: ({ provider, customer, notice, shall }) =>
      line`En ændring til ugunst for ${customer} ${shall} ${provider} varsle skriftligt over for ${customer} mindst ${notice} før ændringens ikrafttræden.`,
    exitOnAdverseChange: (customer) =>
      line`${customer} kan opsige Aftalen med virkning fra den dag, hvor en sådan ændring træder i kraft.`,
    noExitOnAdverseChange: (customer) =>
      line`En sådan ændring giver ikke ${customer} ret til at opsige Aftalen før aftaleperiodens udløb.`,
  },
  levels: {
    introduction: line`Aftalen består af følgende niveauer:`,
    summary: 'Aftalens niveauer',
    level: 'Niveau',
    kind: 'Art',
    parent: 'Overordnet niveau',
    appliesTo: 'Gælder for',
    validity: 'I kraft',
    legalForce: 'Retsvirkning',
    nearestDecides: line`Det, der ikke er reguleret på et niveau, følger af det nærmeste overordnede niveau, som regulerer det.`,
    notLessStrict: line`Et niveau kan være strengere end det overordnede niveau. Det kan kun være mindre strengt, hvor det af tabellen nedenfor fremgår, at det overordnede niveau tillader det, og af den grund, der er anført dér.`,
    neverLessStrict: line`Et niveau kan være strengere end det overordnede niveau, men aldrig mindre strengt.`,
    rulesIntroduction: line`Niveauerne behandler følgende emner som anført her:`,
    rulesSummary: 'Hvordan hvert niveau behandler det, som det overordnede niveau har reguleret',
    subject: 'Emne',
    treatment: 'Behandling',
    settledHere: 'fastsættes her',
    overridable: 'Lempelse tilladt',
    reason: 'Begrundelse',
  },
  effective: {
    introduction: (level, services) => line`På niveauet ${level} gælder følgende for ${services}:`,
    summary: (level, services) => `Servicemål, der gælder på niveauet ${level} for ${services}`,
    settledAt: 'Fastsat på',
    allServices: 'alle Ydelser',
    allLevels: 'Alle niveauer',
    doesNotApply: 'Gælder ikke',
    followFromLevels: line`Tabellerne viser, hvad der følger af niveauerne. Er der forskel på en tabel og de Servicemål, der er fastsat på niveauerne, har sidstnævnte forrang.`,
  },
  validity: (from, to) => {
    if (from === null) return line`til den ${to ?? ''}`;
    return to === null ? line`fra den ${from}` : line`fra den ${from} til den ${to}`;
  },
  omissions: {
    introduction: line`Aftalen indeholder ikke bestemmelser om følgende emner af den grund, der er anført:`,
    omission: (component, reason) => line`${component}: ${reason}`,
    only: (component, reason) => line`Aftalen indeholder ikke bestemmelser om ${component} (${reason}).`,
  },
  contacts: {
    introduction: (severalOthers) =>
      line`Parternes kontaktpersoner fremgår nedenfor. En part kan udskifte sine kontaktpersoner ved skriftlig meddelelse til ${severalOthers ? 'de øvrige parter' : 'den anden part'}.`,
    summary: 'Parternes kontaktpersoner',
    party: 'Part',
    role: 'Rolle',
    name: 'Navn',
    reach: 'Telefon og e-mail',
    hours: 'Træffes',
  },
  signatures: {
    for: (party) => line`For ${party}`,
    signature: 'Underskrift',
    name: 'Navn',
    title: 'Titel',
    place: 'Sted',
    date: 'Dato',
  },
};

import type { Language } from '#core/agreement/language.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';

/** What one should know before answering a section. */
export interface SectionHelp {
  readonly purpose: string;
  /** What a good answer has. */
  readonly good: readonly string[];
  /** What is often wrong in real agreements. */
  readonly mistakes: readonly string[];
}

const english: Readonly<Record<SectionId, SectionHelp>> = {
  agreement: {
    purpose:
      'Says what kind of agreement this is, what it is called, from when it applies and which other documents go with it.',
    good: [
      'A type: a customer agreement is a contract between two companies; an internal one is between units of the same organisation and needs no law, courts or credits; a multi-level one states what holds for everybody once and lets each level below tighten it.',
      'A date from which it applies, not before the last signature unless that is said.',
      'The other documents with their order of precedence: which one counts when two of them differ.',
      'With two languages, which of them prevails.',
    ],
    mistakes: [
      'An internal agreement with liability caps and courts: a unit cannot sue another unit of the same organisation.',
      'Definitions or terms behind a web link that may change after signature.',
    ],
  },
  levels: {
    purpose:
      'Says what holds for everybody, what for one customer and what for one service, so that nothing is written twice.',
    good: [
      'Each rule stands at the highest level where it is true.',
      'A lower level is stricter than the one above, or the level above says that it may be replaced, and a reason is given.',
      'A level below lasts no longer than the level above, or says what survives it.',
    ],
    mistakes: [
      'Another measuring period on a lower level: 99.9% in a quarter is not stricter than 99.9% in a month.',
      'Two levels above that say different things about the same point, without an order between them.',
    ],
  },
  parties: {
    purpose: 'Identifies who promises, who receives and who signs.',
    good: [
      'The full legal name, the register and the registration number of each company, and its address.',
      'Signatories with name, title and authority to sign.',
      'Contacts by role, with the channel they are reached by and when.',
    ],
    mistakes: [
      'A trade name instead of the legal name.',
      'Persons without a role: the agreement is out of date when they leave.',
    ],
  },
  services: {
    purpose: 'Names what is delivered, what is not, and when it should be usable.',
    good: [
      'For each service what is in and what is out, and for which environment, places, users and volumes.',
      'Service hours with days, times, holidays and a time zone. Service hours are when the service should be usable; support hours are when people answer.',
      'What it depends on, and what the provider’s own suppliers have promised.',
    ],
    mistakes: [
      'A service that no metric points at: it is a description, not a commitment.',
      '“Business hours” without days, times and holidays. In Denmark 1 May, 5 June, 24 and 31 December are choices to be made.',
    ],
  },
  goals: {
    purpose: 'Says what the parties want to reach, so that it can be seen whether they did.',
    good: [
      'Specific: one service and one outcome, with an owner.',
      'Measurable: at least one metric with a target.',
      'Achievable: where one stands today, and why the target can be reached.',
      'Relevant: the need it serves.',
      'Time-bound: when it is first judged and when it is reviewed.',
    ],
    mistakes: [
      '“Improve” or “as fast as possible” without a number.',
      'Two outcomes joined by “and”: one can succeed and the other fail.',
    ],
  },
  metrics: {
    purpose: 'Says what is measured and what is promised, exactly enough that both parties get the same figure.',
    good: [
      'One thing per metric: what is counted, over which period, where it is measured, by whom and with which tool.',
      'A comparison that puts the boundary on one side: at least 99.9%.',
      'When it counts as failed: how many failed probes in a row, or which error rate, and for how long.',
      'For times, the share of cases that must keep them: 90% within 15 minutes. Without it all of them must.',
      'What does not count, with a cap on planned maintenance.',
      'What happens with missing data, few cases and a first period that is not whole.',
    ],
    mistakes: [
      'The same percentage with another period: 99.9% allows 43 min 12 s in a month of 30 days, and 2 h 11 min in a quarter.',
      'Maintenance without a cap: then the target means nothing.',
      'An average over all customers or places, which hides the outage of one.',
      'Averages of percentiles: they cannot be averaged.',
      'Response (a person acts) taken for latency (the system answers).',
    ],
  },
  support: {
    purpose: 'Says how faults are reported, how they are ranked, and how fast they are taken up and solved.',
    good: [
      'Channels, languages and hours in which people answer.',
      'Priorities with criteria that exclude one another, who sets them and who may change them.',
      'For every priority a time to respond and a time to resolve, the first shorter than the second.',
      'When the clock starts, when it pauses and when it stops; whether a workaround counts as a resolution.',
      'Whom a case goes to when it takes too long.',
    ],
    mistakes: [
      '“As soon as possible” for the lower priorities.',
      'A target of eight hours that does not say whether the hours run at night: received on Tuesday at 15:00 it is due on Wednesday at 15:00 by support hours of eight hours a day, and at 23:00 the same day by the clock.',
      'Automatic replies counted as a response.',
    ],
  },
  responsibilities: {
    purpose: 'Says what each party must do for the promises to be kept.',
    good: [
      'Each duty has an owner, a deadline and a consequence: the clock pauses, the time is left out, or the target does not apply.',
      'In the table of responsibilities exactly one is accountable for each task, and at least one carries it out.',
    ],
    mistakes: [
      'A duty of the customer without a consequence: it has no effect, and the figure is disputed.',
      'Two accountable for the same task.',
    ],
  },
  remedies: {
    purpose: 'Says what follows when a target is missed, and how and until when that is claimed.',
    good: [
      'Steps that cover every value below the target, without gap or overlap, and do not pay less for a worse result.',
      'What the percentage is of: the monthly fee of the service hit, without VAT and one-off charges.',
      'A cap, and whether several credits add up.',
      'How it is claimed, and the deadline with the day it counts from.',
      'Whether this is the only remedy, and what is excepted.',
    ],
    mistakes: [
      'A boundary that both meets the target and gives a credit, or a value that is in no step.',
      'A cap below the highest step: that step is never paid in full.',
      'A percentage of the monthly fee for a metric measured by the year, without saying which month.',
    ],
  },
  warranties: {
    purpose: 'Says what a party stands behind, whatever the metrics show.',
    good: ['What is warranted, for how long, and what the other party gets if it is not so.'],
    mistakes: [
      'A warranty where a target is meant: in Danish law “garanti” is the stronger word.',
      'No word on how it relates to credits and to the liability cap.',
    ],
  },
  security: {
    purpose: 'Says how data and systems are protected, and how one can see that they are.',
    good: [
      'Controls or certificates by name, with their scope.',
      'How fast a breach is told, counted from when.',
      'How fast weaknesses are closed, by severity.',
      'Where data are kept, which sub-processors there are, and where the data processing agreement is.',
    ],
    mistakes: [
      '“Appropriate measures” and nothing more.',
      'A deadline for telling a breach without the event it counts from.',
    ],
  },
  continuity: {
    purpose: 'Says what happens when everything fails at once.',
    good: [
      'For each service the longest time until it works again (RTO) and the greatest age of lost data (RPO).',
      'What a disaster is, who declares it and how.',
      'How often a backup is made, how long it is kept, and how often restoring is tested.',
      'Whether a disaster counts in the availability.',
    ],
    mistakes: [
      'An RPO shorter than the time between two backups: it cannot be kept.',
      'Only that backups are made: that does not show that they can be restored.',
    ],
  },
  governance: {
    purpose: 'Says how the parties report, meet, escalate and change the agreement.',
    good: [
      'Reports with content, recipient and due date; 5 to 10 working days after the period are usual.',
      'Meetings with participants and agenda, and a yearly review of the agreement.',
      'How a change is asked for, decided and written down.',
    ],
    mistakes: [
      'Records kept for a shorter time than a claim can be made.',
      'Changes that the provider may make alone without notice.',
    ],
  },
  term: {
    purpose: 'Says how long the agreement lasts and how it ends.',
    good: [
      'Start, length and renewal, and the last day on which one can stop it.',
      'Notice in both directions: length, form, to whom.',
      'Which breach ends it, after which time to put it right; and an exit when targets are missed again and again.',
      'Help with the exit, return and deletion of data, each with a date.',
    ],
    mistakes: [
      '“Termination” without saying which: with notice (opsigelse) or for breach (ophævelse).',
      'Automatic renewal without a date to decide by.',
    ],
  },
  disputes: {
    purpose: 'Says what the parties do when they disagree, and which law and court decide in the end.',
    good: [
      'Steps with deadlines: contact persons, management, mediation, then court or arbitration.',
      'The governing law and the venue.',
      'Whether work goes on meanwhile.',
    ],
    mistakes: ['Court and arbitration at the same time.', 'A law without a venue, or the reverse.'],
  },
  definitions: {
    purpose: 'Gives a word one meaning throughout the agreement.',
    good: [
      'Words that are used, written with a capital letter wherever they are meant.',
      'A meaning that can be decided: hours, days, an event.',
    ],
    mistakes: [
      'A definition that nothing uses.',
      'The same word with another meaning in a document that the agreement refers to.',
      'A duty hidden in a definition.',
    ],
  },
  clauses: {
    purpose: 'Holds text of your own that the questions do not ask for.',
    good: [
      'One matter in each clause: who owes what, how much, from when, with what consequence.',
      'The same in both languages, if the contract is printed in both.',
    ],
    mistakes: ['A clause that repeats an answer in other words: then there are two, and they differ one day.'],
  },
  review: {
    purpose: 'Shows what is still open before the agreement is made final.',
    good: [
      'No blank places: a final contract has none.',
      'Every commitment says who owes what, how much, measured how, from when, with what consequence, and claimed how and by when.',
    ],
    mistakes: ['Signing a version other than the one that was kept as final.'],
  },
};

const danish: Readonly<Record<SectionId, SectionHelp>> = {
  agreement: {
    purpose:
      'Angiver, hvilken slags aftale det er, hvad den hedder, hvornår den gælder fra, og hvilke andre dokumenter der hører til.',
    good: [
      'En type: en kundeaftale er en kontrakt mellem to virksomheder; en intern aftale er mellem enheder i samme organisation og behøver hverken lovvalg, domstole eller bod; en aftale i flere niveauer siger det, der gælder for alle, én gang og lader hvert niveau derunder stramme det.',
      'En dato, den gælder fra, og som ikke ligger før den sidste underskrift, medmindre det er skrevet.',
      'De andre dokumenter med forrang: hvilket der gælder, når to er forskellige.',
      'Ved to sprog: hvilket der har forrang.',
    ],
    mistakes: [
      'En intern aftale med ansvarsbegrænsning og værneting: en enhed kan ikke sagsøge en anden enhed i samme organisation.',
      'Definitioner eller vilkår bag et weblink, som kan ændre sig efter underskriften.',
    ],
  },
  levels: {
    purpose: 'Angiver, hvad der gælder for alle, for én kunde og for én ydelse, så intet skrives to gange.',
    good: [
      'Hver regel står på det højeste niveau, hvor den er sand.',
      'Et lavere niveau er strengere end det ovenover, eller det øverste siger, at det må erstattes, og der gives en begrundelse.',
      'Et niveau varer ikke længere end det ovenover, eller det siger, hvad der består.',
    ],
    mistakes: [
      'En anden måleperiode på et lavere niveau: 99,9 % i et kvartal er ikke strengere end 99,9 % i en måned.',
      'To niveauer ovenover, der siger forskelligt om det samme, uden en rækkefølge mellem dem.',
    ],
  },
  parties: {
    purpose: 'Identificerer, hvem der lover, hvem der modtager, og hvem der skriver under.',
    good: [
      'Hver virksomheds fulde juridiske navn, register, registreringsnummer (CVR-nr.) og adresse.',
      'Underskrivere med navn, titel og ret til at tegne virksomheden.',
      'Kontaktpersoner efter rolle, og hvordan og hvornår de kan nås.',
    ],
    mistakes: [
      'Et binavn i stedet for det juridiske navn.',
      'Personer uden rolle: aftalen er forældet, når de holder op.',
    ],
  },
  services: {
    purpose: 'Angiver, hvad der leveres, hvad der ikke gør, og hvornår det skal kunne bruges.',
    good: [
      'For hver ydelse, hvad der er med, og hvad der ikke er, og for hvilket miljø, hvilke steder, brugere og mængder.',
      'Driftstid med dage, klokkeslæt, helligdage og tidszone. Driftstid er, hvornår ydelsen skal kunne bruges; supporttid er, hvornår nogen svarer.',
      'Hvad den afhænger af, og hvad leverandørens egne underleverandører har lovet.',
    ],
    mistakes: [
      'En ydelse, som intet målepunkt peger på: den er en beskrivelse og ikke et løfte.',
      '”Normal åbningstid” uden dage, klokkeslæt og helligdage. 1. maj, 5. juni, 24. og 31. december er valg, man skal træffe.',
    ],
  },
  goals: {
    purpose: 'Angiver, hvad parterne vil opnå, så man kan se, om det lykkedes.',
    good: [
      'Specifikt: én ydelse og ét resultat med en ansvarlig.',
      'Målbart: mindst ét målepunkt med et servicemål.',
      'Opnåeligt: hvor man står i dag, og hvorfor målet kan nås.',
      'Relevant: det behov, det tjener.',
      'Tidsbestemt: hvornår det vurderes første gang, og hvornår det tages op igen.',
    ],
    mistakes: [
      '”Forbedre” eller ”hurtigst muligt” uden et tal.',
      'To resultater bundet sammen med ”og”: det ene kan lykkes og det andet ikke.',
    ],
  },
  metrics: {
    purpose: 'Angiver, hvad der måles, og hvad der loves, så nøjagtigt, at begge parter når samme tal.',
    good: [
      'Én ting pr. målepunkt: hvad der tælles, over hvilken periode, hvor der måles, af hvem og med hvilket værktøj.',
      'En sammenligning, der lægger grænsen på én side: mindst 99,9 %.',
      'Hvornår det regnes for svigtet: hvor mange fejlede målinger i træk, eller hvilken fejlrate, og hvor længe.',
      'For tider den andel af sagerne, der skal overholde dem: 90 % inden 15 minutter. Uden den skal alle.',
      'Hvad der ikke tæller med, og et loft over planlagt vedligeholdelse.',
      'Hvad der sker ved manglende målinger, få sager og en første periode, der ikke er hel.',
    ],
    mistakes: [
      'Samme procent med en anden periode: 99,9 % tillader 43 min. 12 sek. i en måned på 30 dage og 2 timer 11 min. i et kvartal.',
      'Vedligeholdelse uden loft: så betyder målet intet.',
      'Et gennemsnit over alle kunder eller steder, som skjuler ét steds nedbrud.',
      'Gennemsnit af fraktiler: de kan ikke gennemsnitsberegnes.',
      'Reaktionstid (et menneske handler) forvekslet med svartid (systemet svarer).',
    ],
  },
  support: {
    purpose: 'Angiver, hvordan fejl meldes, hvordan de rangordnes, og hvor hurtigt de tages op og løses.',
    good: [
      'Kanaler, sprog og de tider, hvor nogen svarer.',
      'Prioriteter med kriterier, der udelukker hinanden, hvem der sætter dem, og hvem der må ændre dem.',
      'For hver prioritet en reaktionstid og en løsningstid, den første kortere end den anden.',
      'Hvornår uret starter, holder pause og standser; om en midlertidig løsning tæller som en løsning.',
      'Hvem en sag går videre til, når det tager for længe.',
    ],
    mistakes: [
      '”Snarest muligt” for de lave prioriteter.',
      'Otte timer uden at sige, om de også løber om natten: modtaget tirsdag kl. 15 er fristen onsdag kl. 15 efter en supporttid på otte timer om dagen og kl. 23 samme dag efter uret.',
      'Automatiske svar regnet som reaktion.',
    ],
  },
  responsibilities: {
    purpose: 'Angiver, hvad hver part skal gøre, for at løfterne kan holdes.',
    good: [
      'Hver opgave har en ansvarlig, en frist og en følge: uret holder pause, tiden tæller ikke med, eller målet gælder ikke.',
      'I ansvarstabellen er præcis én ansvarlig for hver opgave, og mindst én udfører den.',
    ],
    mistakes: [
      'En pligt for kunden uden følge: den har ingen virkning, og tallet bliver bestridt.',
      'To ansvarlige for samme opgave.',
    ],
  },
  remedies: {
    purpose: 'Angiver, hvad der følger, når et mål ikke nås, og hvordan og hvor længe det kan kræves.',
    good: [
      'Trin, der dækker alle værdier under målet uden hul og overlap, og som ikke giver mindre for et dårligere resultat.',
      'Hvad procenten er af: månedsvederlaget for den ramte ydelse uden moms og engangsbeløb.',
      'Et loft, og om flere beløb lægges sammen.',
      'Hvordan kravet rejses, og fristen med den dag, den regnes fra.',
      'Om det er den eneste beføjelse, og hvad der er undtaget.',
    ],
    mistakes: [
      'En grænse, der både opfylder målet og udløser bod, eller en værdi, der ikke er i noget trin.',
      'Et loft under det højeste trin: det trin betales aldrig fuldt ud.',
      'En procent af månedsvederlaget for et målepunkt, der måles om året, uden at sige hvilken måned.',
    ],
  },
  warranties: {
    purpose: 'Angiver, hvad en part indestår for, uanset hvad målingerne viser.',
    good: ['Hvad der indestås for, hvor længe, og hvad den anden part får, hvis det ikke holder.'],
    mistakes: [
      'En garanti, hvor der menes et mål: ”garanti” er det stærkere ord.',
      'Intet om forholdet til bod og ansvarsbegrænsning.',
    ],
  },
  security: {
    purpose: 'Angiver, hvordan data og systemer beskyttes, og hvordan man kan se, at de er det.',
    good: [
      'Kontroller eller certifikater ved navn og med deres omfang.',
      'Hvor hurtigt et sikkerhedsbrud meddeles, og hvornår fristen regnes fra.',
      'Hvor hurtigt sårbarheder lukkes, efter alvor.',
      'Hvor data ligger, hvilke underdatabehandlere der er, og hvor databehandleraftalen er.',
    ],
    mistakes: [
      '”Passende foranstaltninger” og ikke andet.',
      'En frist for at meddele et sikkerhedsbrud uden den begivenhed, den regnes fra.',
    ],
  },
  continuity: {
    purpose: 'Angiver, hvad der sker, når alt svigter på én gang.',
    good: [
      'For hver ydelse den længste tid, til den virker igen (RTO), og den største alder af tabte data (RPO).',
      'Hvad en katastrofe er, hvem der erklærer den, og hvordan.',
      'Hvor tit der tages sikkerhedskopi, hvor længe den gemmes, og hvor tit gendannelse prøves.',
      'Om en katastrofe tæller med i tilgængeligheden.',
    ],
    mistakes: [
      'Et RPO, der er kortere end tiden mellem to sikkerhedskopier: det kan ikke holdes.',
      'Kun at der tages sikkerhedskopi: det viser ikke, at den kan gendannes.',
    ],
  },
  governance: {
    purpose: 'Angiver, hvordan parterne rapporterer, mødes, eskalerer og ændrer aftalen.',
    good: [
      'Rapporter med indhold, modtager og frist; 5 til 10 arbejdsdage efter perioden er sædvanligt.',
      'Møder med deltagere og dagsorden og en årlig gennemgang af aftalen.',
      'Hvordan en ændring ønskes, besluttes og skrives ned.',
    ],
    mistakes: [
      'Data, der gemmes kortere tid, end et krav kan rejses.',
      'Ændringer, som leverandøren må foretage alene uden varsel.',
    ],
  },
  term: {
    purpose: 'Angiver, hvor længe aftalen varer, og hvordan den ender.',
    good: [
      'Start, varighed og forlængelse og den sidste dag, man kan stoppe den.',
      'Opsigelse begge veje: varsel, form og modtager.',
      'Hvilken misligholdelse der giver ret til ophævelse og efter hvilken frist til at rette op; og en udvej, når målene brydes igen og igen.',
      'Ophørsbistand, udlevering og sletning af data, hver med en frist.',
    ],
    mistakes: [
      '”Ophør” uden at sige hvilket: opsigelse (med varsel) eller ophævelse (på grund af misligholdelse).',
      'Automatisk forlængelse uden en dato at beslutte sig inden.',
    ],
  },
  disputes: {
    purpose:
      'Angiver, hvad parterne gør, når de er uenige, og hvilken ret og hvilken domstol der til sidst afgør sagen.',
    good: [
      'Trin med frister: kontaktpersoner, ledelse, mediation og derefter domstol eller voldgift.',
      'Lovvalg og værneting.',
      'Om arbejdet fortsætter imens.',
    ],
    mistakes: ['Domstol og voldgift på samme tid.', 'Lovvalg uden værneting eller omvendt.'],
  },
  definitions: {
    purpose: 'Giver et ord én betydning i hele aftalen.',
    good: [
      'Ord, der bruges, og som skrives med stort, hvor de menes.',
      'En betydning, der kan afgøres: timer, dage, en begivenhed.',
    ],
    mistakes: [
      'En definition, som intet bruger.',
      'Samme ord med en anden betydning i et dokument, aftalen henviser til.',
      'En pligt gemt i en definition.',
    ],
  },
  clauses: {
    purpose: 'Rummer egen tekst, som spørgsmålene ikke beder om.',
    good: [
      'Én sag i hver bestemmelse: hvem der skylder hvad, hvor meget, fra hvornår og med hvilken følge.',
      'Det samme på begge sprog, hvis kontrakten udskrives på begge.',
    ],
    mistakes: ['En bestemmelse, der gentager et svar med andre ord: så er der to, og en dag er de forskellige.'],
  },
  review: {
    purpose: 'Viser, hvad der mangler, før aftalen gøres endelig.',
    good: [
      'Ingen tomme pladser: en endelig kontrakt har ingen.',
      'Hvert løfte siger, hvem der skylder hvad, hvor meget, målt hvordan, fra hvornår, med hvilken følge, og hvordan og hvornår det kræves.',
    ],
    mistakes: ['At skrive under på en anden version end den, der blev gemt som endelig.'],
  },
};

/** What helps with each section, in plain words. No legal advice. */
export const sectionHelp: Readonly<Record<Language, Readonly<Record<SectionId, SectionHelp>>>> = {
  en: english,
  da: danish,
};

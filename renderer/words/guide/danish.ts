import type { Guide } from './task.ts';

export const danishGuide: Guide = {
  firstAgreement: {
    title: 'Skriv en kundeaftale',
    about:
      'Fra ingenting til en kontrakt, der kan sendes. Med kundens oplysninger ved hånden tager det omkring et kvarter.',
    steps: [
      'Vælg ”Ny aftale” på startskærmen og derefter ”Færdigt eksempel” eller ”Skabelon”. Et eksempel er komplet, og du retter det, der er anderledes; en skabelon er tom og viser, hvad der mangler.',
      'Angiv titlen og de to parter. Det, du ikke ved endnu, kan vente: Det står som et tomt felt i kontrakten.',
      'Gå gennem afsnittene til venstre i den rækkefølge, du vil. Hvert spørgsmål har en linje om, hvorfor der spørges; F1 forklarer afsnittet.',
      'Følg med i kontrakten til højre. Det, du lige har ændret, er markeret; et klik på en værdi eller et tomt felt fører til spørgsmålet.',
      'Åbn ”Gennemgang” for at se, hvad der mangler, og hvad kontrollen har fundet.',
      'Vælg ”Eksportér”, og send udkastet, eller gør det endeligt.',
    ],
    notes: [
      'Alt gemmes, mens du skriver; tidspunktet står nederst.',
      'Ctrl+K finder ethvert spørgsmål, afsnit, udkast og enhver kommando ud fra et ord.',
      'En kopi af en tidligere aftale beholder dens parter og dens andre dokumenter uden numre og datoer på dem, der er indgået med den kunde: Skriv de nye, og hent den nye kunde ”Fra adressebogen”, så intet nummer, ingen adresse og ingen underskriver fra den tidligere bliver stående.',
    ],
  },
  metrics: {
    title: 'Lov noget, der kan måles',
    about: 'Et løfte uden et tal, et tidsrum og en kilde til tallene kan hverken holdes eller brydes.',
    steps: [
      'Åbn ”Målepunkter og servicemål”, og tilføj et målepunkt fra kataloget. Formel, enhed, retning og det sædvanlige mål er udfyldt.',
      'Skriv servicemålene, som du ville sige dem: 90 % inden for 4 timer. Rækker fra et regneark kan sættes ind i tabellen.',
      'Angiv, i hvilken periode der måles, hvilket værktøj tallene kommer fra, og hvad der ikke tæller med.',
      'Læs ved siden af målet, hvad det tillader: 99,9 % af en måned på 30 dage er 43 minutter og 12 sekunder.',
      'Knyt et mål til målepunktet under ”Mål”. De fem bogstaver viser, hvilket der stadig mangler.',
    ],
    notes: ['Servicetiden afgør, hvornår et ur går. Den angives under ”Ydelser og tider” med helligdage og lukkedage.'],
  },
  remedies: {
    title: 'Sig, hvad det koster, når et mål ikke nås',
    about: 'Bod, der kan beregnes uden diskussion, med et loft og en frist for at kræve den.',
    steps: [
      'Åbn ”Beføjelser”, og tilføj en regel. Vælg, hvad boden afhænger af: det opnåede niveau, hver fejl, hver time.',
      'Udfyld intervallerne. Et hul eller et overlap mellem to intervaller findes med det samme.',
      'Angiv loftet for en periode, og om boden skal kræves, hvordan og hvornår.',
      'Flyt skyderen i eksemplet for at se, hvad en måned med et givet resultat ville koste.',
    ],
    notes: [
      'Kontrakten viser et regneeksempel med jeres egne tal.',
      'Mellem afdelinger i samme organisation betales intet: Der handler afsnittet om eskalering og forbedring.',
    ],
  },
  ownClauses: {
    title: 'Tilføj din egen tekst',
    about: 'Det, intet spørgsmål spørger om, kan stå i kontrakten alligevel.',
    steps: [
      'Åbn ”Supplerende bestemmelser”, og tilføj en bestemmelse og den del af kontrakten, den hører til.',
      'Skriv den på hvert af aftalens sprog. Det, der kun står på det ene, bliver markeret.',
      'Se den i kontrakten, nummereret sammen med de andre.',
    ],
    notes: [
      'Gentag ikke det, et spørgsmål allerede afgør: Kontrollen finder to varsler eller to lofter, der er forskellige.',
    ],
  },
  library: {
    title: 'Brug og gem bestemmelser',
    about: 'En god sætning skrives én gang, gemmes, findes igen og holdes ajour.',
    steps: [
      'Åbn ”Bestemmelsesbibliotek” med Ctrl+Shift+L, og søg på et hvilket som helst ord. Hver bestemmelse siger, hvad den betyder for hver side.',
      'Vælg i et udkast ”Indsæt fra biblioteket” under ”Supplerende bestemmelser”. Du ser bestemmelsen med din aftales værdier, før du tager den.',
      'Erstat den med en variant til den anden side, eller ret den i aftalen.',
      'Skriv en bestemmelse med ”Ny bestemmelse”, vælg ”Hent fra Word…” til dem, I har, eller ”Gem i biblioteket…” ved en, der er skrevet i en aftale. Tast / for at vælge en værdi, en betingelse eller en henvisning.',
      'Når biblioteket har en nyere version, så sammenlign den, og tag den, eller vælg ”Behold vores”.',
      'Se i gennemgangen ”Hvad der afviger fra vores standard”.',
    ],
    notes: ['En aftale har sin egen kopi. En ændring i biblioteket ændrer ingen aftale.'],
  },
  houseRules: {
    title: 'Bestem, hvad der må aftales uden at spørge',
    about: 'Juraen sætter rammerne; salget ser dem ved spørgsmålet og kan bede om mere.',
    steps: [
      'Åbn ”Egne regler” i indstillingerne, og vælg et spørgsmål eller en bestemmelse.',
      'Angiv den laveste og højeste værdi, de tilladte valg, eller lås en bestemmelses ord. Skriv, hvem der har sat reglen og hvorfor.',
      'Den, der svarer uden for rammerne, ser det ved spørgsmålet og kan bede om godkendelse med en begrundelse.',
      'Den, der bestemmer, godkender med navn og begrundelse. Indtil da bliver kontrakten ikke endelig.',
    ],
    notes: ['Anmodninger og godkendelser gemmes i udkastet og trykkes aldrig.'],
  },
  otherTypes: {
    title: 'Skriv en intern aftale eller en aftale i flere niveauer',
    about: 'Typen afgør, hvad der spørges om, og hvordan kontrakten er formuleret.',
    steps: [
      'Vælg typen, når du laver aftalen. Den kan ændres senere; det, der ikke længere gælder, lægges til side og slettes ikke.',
      'Angiv i en intern aftale, hvem der afgør uenighed mellem afdelingerne, og hvad der sker, når et mål ikke nås.',
      'Angiv i en aftale i flere niveauer under ”Niveauer”, hvad der gælder for alle, for én kunde og for én ydelse. Et lavere niveau må kun være strengere.',
    ],
    notes: ['Det, der er lagt til side, står i gennemgangen og kan sættes tilbage.'],
  },
  twoLanguages: {
    title: 'Skriv på dansk og engelsk',
    about: 'Én aftale, to kontrakter, der siger det samme.',
    steps: [
      'Vælg aftalens sprog under ”Aftalen”, og hvilket der har forrang.',
      'Slå ”Begge sprog” til over spørgsmålene for at skrive hver tekst to gange.',
      'Kontrollen viser, hvad der kun står på ét sprog, og tal, der er forskellige i de to.',
      'Eksportér ”Begge sprog”.',
    ],
    notes: ['Programmets eget sprog er en indstilling for sig.'],
  },
  review: {
    title: 'Kontrollér, før du sender',
    about: 'Kontrollen læser med og finder det, der gør en aftale uden virkning eller selvmodsigende.',
    steps: [
      'Åbn ”Gennemgang”. Fejl står først, derefter advarsler og bemærkninger.',
      'Vælg et fund for at komme til spørgsmålet, eller tag den rettelse, der tilbydes. Hvert fund siger, hvorfor det betyder noget.',
      'Acceptér det, der er ment, som det står, med en begrundelse. Den gemmes og trykkes aldrig.',
      'Læs alle svar på én liste og hovedvilkårene på én side til den, der skal godkende.',
    ],
    notes: [
      'Kun fejl forhindrer, at en kontrakt bliver endelig.',
      'Hver regels alvor kan ændres i indstillingerne for jeres arbejdsplads.',
      'Programmet er ikke jurist og giver ikke juridisk rådgivning.',
    ],
  },
  export: {
    title: 'Lav Word-filen og PDF’en',
    about: 'Begge laves af det samme dokument, så de kan ikke være uenige.',
    steps: [
      'Vælg ”Eksportér”, formater, sprog og ”Udkast” eller ”Endelig”.',
      'Et udkast har et mærke hen over siderne og synlige tomme felter. En endelig kontrakt har ingen af delene.',
      'En endelig version gemmes med sit fingeraftryk og sit udseende, før filerne skrives, og kan aldrig ændres.',
      'Åbn filerne eller mappen, de ligger i.',
    ],
    notes: [
      'Under ”Versioner” eksporteres en endelig version igen: de samme filer, byte for byte, også når firmaprofilen siden er ændret eller fjernet.',
      'Den anden part får kontrakten og intet andet: ingen noter, ingen historik, ikke dit navn.',
      'En intern kopi indeholder aftalen, så den senere kan holdes op mod det, der blev aftalt.',
      'Har den anden part en tidligere version, så vælg ”Registrerede ændringer…” ved den under ”Versioner”. I den Word-fil er alt, der er forskelligt, en registreret ændring: accepteret er den den nye version, afvist den gamle. Navnet under ”Forfatter til ændringerne” kan ses af den, der får filen.',
    ],
  },
  sign: {
    title: 'Få den underskrevet',
    about: 'Programmet underskriver ikke; PDF’en er klar til dem, der gør.',
    steps: [
      'Lav en endelig PDF. Den sidste side har et felt til hver underskriver med navn, titel, sted og dato.',
      'Underskriv med jeres eget værktøj: et certifikat, en underskriftstjeneste eller på papir.',
      'Sæt initialer på hver side eller pladser til en underskriftstjeneste, hvis I plejer det: Begge dele vælges ved eksporten.',
    ],
    notes: ['Fingeraftrykket på hver side er aftalens. To filer med samme fingeraftryk siger det samme.'],
  },
  verify: {
    title: 'Se, om en fil er ændret',
    about: 'Til en kontrakt, der kommer tilbage, eller som nogen finder flere år senere.',
    steps: [
      'Vælg ”Kontrollér en fil” i menuen og derefter PDF’en eller Word-filen.',
      'Læs, hvilken aftale og version det er, og hvert sted, hvor ordene er forskellige.',
      'Åbn aftalen, der ligger i en intern kopi, som et udkast for sig.',
    ],
    notes: [
      'En intern kopi indeholder aftalen og kontrolleres ud fra filen alene.',
      'Enhver anden kopi sammenlignes med den endelige version med samme fingeraftryk, der er gemt her.',
    ],
  },
  addressBook: {
    title: 'Hav parterne i adressebogen',
    about: 'Navne, numre og underskrivere skrives én gang.',
    steps: [
      'Åbn adressebogen fra menuen, og hent virksomheder fra en tabel (CSV) fra jeres kundesystem.',
      'Se, hvad hver kolonne blev opfattet som, ret det, og se, hvilke linjer der ikke kunne læses og hvorfor.',
      'Bestem, hvad der sker med virksomheder, der allerede er der.',
      'Tag en part fra adressebogen, når du laver en aftale, eller under ”Parter og underskrivere”.',
    ],
    notes: ['En aftale har sin egen kopi: En ændring i adressebogen ændrer ingen aftale.'],
  },
  share: {
    title: 'Send et udkast til en kollega',
    about: 'Hver arbejder på sin egen computer; filen har det hele med.',
    steps: [
      'Gem aftalen som en fil fra menuen. Navnet ender på .sla.',
      'Din kollega åbner den med et dobbeltklik eller slipper den på vinduet. Den bliver til et udkast for sig.',
    ],
    notes: [
      'Giv kun filen til dem, der må læse jeres noter og accepterede fund. Den anden part får Word-filen eller PDF’en.',
    ],
  },
  wayBack: {
    title: 'Få noget tilbage',
    about: 'Intet, der er skrevet, går tabt, hvad der end sker.',
    steps: [
      'Fortryd med Ctrl+Z, også i morgen. Hvert trin har et navn.',
      'Gem en version under et navn med Ctrl+S, og åbn den senere som et nyt udkast.',
      'Find et slettet udkast i ”Papirkurv” på startskærmen, og gendan det.',
      'Efter et nedbrud åbner programmet, hvor du var. En beskadiget fil lægges til side, og en sikkerhedskopi træder i stedet.',
      'Gå tilbage til en sikkerhedskopi i indstillingerne under ”Data og sikkerhedskopier”.',
    ],
    notes: [
      'Svar, der ikke længere gælder, for eksempel efter et skift af type, lægges til side og kan sættes tilbage.',
    ],
  },
};

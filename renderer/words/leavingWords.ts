import type { Language } from '#core/agreement/language.ts';
import type { AttemptOutcome, Way } from '#renderer/settings/leaving/attempts.ts';

interface LeavingWords {
  readonly nothing: string;
  readonly nothingAbout: string;
  readonly kept: string;
  readonly keptAbout: string;
  readonly taken: string;
  readonly takenAbout: string;
  readonly test: string;
  readonly testAbout: string;
  readonly tryNow: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly outcomes: Readonly<Record<AttemptOutcome, string>>;
  readonly verdict: (isGood: boolean) => string;
}

export const leavingWords: Readonly<Record<Language, LeavingWords>> = {
  en: {
    nothing: 'Nothing leaves this computer',
    nothingAbout:
      'The program has no account, sends no figures on how it is used, looks for no updates and asks no server anything. It works the same without a network.',
    kept: 'What is kept here',
    keptAbout:
      'Drafts, versions, clauses, the address book, settings, backups and a log of errors, all in this folder:',
    taken: 'What you take out yourself',
    takenAbout:
      'Files that you export or share, pages that you print, and text that you copy. A contract for the other party carries nothing but the contract; an internal copy carries the agreement with its notes, and says so when it is made.',
    test: 'See for yourself',
    testAbout: 'The window tries to reach the outside in each of these ways. The program must refuse every one.',
    tryNow: 'Try now',
    ways: {
      request: 'Send a request to a server',
      picture: 'Fetch a picture from a server',
      socket: 'Keep a line open to a server',
      window: 'Open a web page',
      place: 'Learn where the computer is',
      camera: 'Use the camera',
    },
    outcomes: { refused: 'Refused', failed: 'Did not work', happened: 'Worked' },
    verdict: (isGood) =>
      isGood
        ? 'Every attempt was refused by the program.'
        : 'Not every attempt was refused by the program. Tell your IT department before you go on.',
  },
  da: {
    nothing: 'Intet forlader denne computer',
    nothingAbout:
      'Programmet har ingen konto, sender ingen tal om brugen, søger ikke efter opdateringer og spørger ingen server om noget. Det virker på samme måde uden netværk.',
    kept: 'Hvad der gemmes her',
    keptAbout:
      'Udkast, versioner, bestemmelser, adressebog, indstillinger, sikkerhedskopier og en log over fejl, alt sammen i denne mappe:',
    taken: 'Hvad du selv tager ud',
    takenAbout:
      'Filer, du eksporterer eller deler, sider, du udskriver, og tekst, du kopierer. En kontrakt til den anden part indeholder kun kontrakten; en intern kopi indeholder aftalen med dens noter, og det siges, når den laves.',
    test: 'Se selv efter',
    testAbout: 'Vinduet prøver at nå ud på hver af disse måder. Programmet skal afvise dem alle.',
    tryNow: 'Prøv nu',
    ways: {
      request: 'Sende en forespørgsel til en server',
      picture: 'Hente et billede fra en server',
      socket: 'Holde en forbindelse åben til en server',
      window: 'Åbne en webside',
      place: 'Finde ud af, hvor computeren er',
      camera: 'Bruge kameraet',
    },
    outcomes: { refused: 'Afvist', failed: 'Virkede ikke', happened: 'Virkede' },
    verdict: (isGood) =>
      isGood
        ? 'Alle forsøg blev afvist af programmet.'
        : 'Ikke alle forsøg blev afvist af programmet. Sig det til jeres it-afdeling, før du går videre.',
  },
};

import type { Language } from '#core/agreement/language.ts';
import type { SharedCounts } from '#core/bridge/sharing.ts';
import type { SharedChoice } from '#core/sharing/plan.ts';
import type { RefusedItem } from '#core/sharing/readShared.ts';
import type { SharedState } from '#core/sharing/state.ts';

type Kind = RefusedItem['kind'];

/** Words of sharing clauses, templates and house rules as a file. */
interface SharingWords {
  readonly shareTitle: string;
  readonly shareAbout: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly nothingOf: Readonly<Record<Kind, string>>;
  readonly tickAll: (kind: string) => string;
  readonly versions: string;
  readonly versionKinds: Readonly<Record<'all' | 'newest', string>>;
  readonly save: (count: number) => string;
  readonly saveThis: string;
  readonly saved: (file: string, counts: string) => string;
  readonly showInFolder: string;
  readonly counts: (counts: SharedCounts) => string;

  readonly openTitle: string;
  readonly reading: string;
  readonly from: (file: string) => string;
  readonly empty: string;
  readonly altered: string;
  readonly refused: (count: number) => string;
  readonly refusedOne: (kind: string, name: string, why: string) => string;
  readonly refusedKinds: Readonly<Record<Kind, string>>;
  readonly unprintable: (line: number, why: string) => string;
  readonly theSame: (count: number) => string;
  readonly states: Readonly<Record<SharedState, string>>;
  readonly ruleDiffers: string;
  readonly choices: Readonly<Record<SharedChoice, string>>;
  readonly take: string;
  readonly leave: string;
  readonly whatOf: (name: string) => string;
  readonly numbers: (theirs: number, mine: number | null) => string;
  readonly differsIn: (parts: readonly string[]) => string;
  readonly compare: string;
  readonly compareName: (name: string) => string;
  readonly comparing: (name: string) => string;
  readonly comparingAbout: string;
  readonly summary: (taken: number, replaced: number, beside: number, left: number) => string;
  readonly takeThem: (count: number) => string;
  readonly taken: (counts: string) => string;
  readonly takenAbout: string;
  readonly undo: string;
  readonly undone: (counts: string) => string;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = (parts: readonly string[], and: string) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1) ?? ''}`;

export const sharingWords: Readonly<Record<Language, SharingWords>> = {
  en: {
    shareTitle: 'Share as a library file',
    shareAbout:
      'What is ticked is written to a file that others bring into their own library. Terms travel with the clauses that use them; no agreement and no party is in it.',
    kinds: { clause: 'Clauses', template: 'Templates', houseRule: 'House rules' },
    nothingOf: {
      clause: 'No clause was written or changed here. Those of the program are in every library.',
      template: 'There is no template of your own.',
      houseRule: 'There are no house rules.',
    },
    tickAll: (kind) => `All ${kind.toLowerCase()}`,
    versions: 'Versions of the clauses',
    versionKinds: { all: 'Every version', newest: 'Only the newest' },
    save: (count) => (count === 0 ? 'Nothing is ticked' : `Save ${counted(count, 'item', 'items')} as a file…`),
    saveThis: 'Save as a file…',
    saved: (file, counts) => `Saved as ${file}: ${counts}.`,
    showInFolder: 'Show in folder',
    counts: ({ clauses, templates, houseRules }) => {
      const parts = [
        clauses === 0 ? '' : counted(clauses, 'clause', 'clauses'),
        templates === 0 ? '' : counted(templates, 'template', 'templates'),
        houseRules === 0 ? '' : counted(houseRules, 'house rule', 'house rules'),
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'nothing' : listed(parts, 'and');
    },

    openTitle: 'Bring in a library file',
    reading: 'The file is being read …',
    from: (file) => `From ${file}. Choose what becomes of each; nothing is kept before you say so.`,
    empty: 'There is nothing in this file.',
    altered: 'This file was changed after it was saved, or is damaged. Look closely at what it brings.',
    refused: (count) => `${counted(count, 'item is', 'items are')} refused; everything else can be taken.`,
    refusedOne: (kind, name, why) => `${kind}${name === '' ? '' : ` “${name}”`}: ${why}`,
    refusedKinds: { clause: 'Clause', template: 'Template', houseRule: 'House rule' },
    unprintable: (line, why) => `Line ${line}: it could not be printed. ${why}`,
    theSame: (count) => `${counted(count, 'item is', 'items are')} the same here already.`,
    states: {
      new: 'New',
      same: 'The same',
      theirsNewer: 'Newer in the file',
      mineNewer: 'Newer here',
      bothChanged: 'Changed on both sides',
    },
    ruleDiffers: 'Not the same here',
    choices: { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' },
    take: 'Take',
    leave: 'Leave out',
    whatOf: (name) => `What becomes of ${name}`,
    numbers: (theirs, mine) =>
      mine === null ? `Version ${theirs}` : `Theirs: version ${theirs} · mine: version ${mine}`,
    differsIn: (parts) => `Differs in: ${parts.join(', ')}`,
    compare: 'Compare',
    compareName: (name) => `Compare ${name}`,
    comparing: (name) => `Mine and theirs: ${name}`,
    comparingAbout: 'Struck through is what only mine has, underlined what only theirs has.',
    summary: (taken, replaced, beside, left) =>
      [
        taken === 0 ? '' : `${taken} new`,
        replaced === 0 ? '' : `${replaced} in the place of mine`,
        beside === 0 ? '' : `${beside} beside mine`,
        `${left} left as ${left === 1 ? 'it is' : 'they are'}`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    takeThem: (count) => (count === 0 ? 'Nothing is taken' : `Take ${count}`),
    taken: (counts) => `Kept: ${counts}.`,
    takenAbout: 'Drafts stay as they are. What was replaced is among the earlier versions.',
    undo: 'Undo',
    undone: (counts) => `As before again: ${counts}. What was new is in the recycle bin.`,
  },
  da: {
    shareTitle: 'Del som biblioteksfil',
    shareAbout:
      'Det, der er hak ved, skrives til en fil, som andre kan hente ind i deres eget bibliotek. Begreber følger med de bestemmelser, der bruger dem; ingen aftale og ingen part er med.',
    kinds: { clause: 'Bestemmelser', template: 'Skabeloner', houseRule: 'Egne regler' },
    nothingOf: {
      clause: 'Ingen bestemmelse er skrevet eller ændret her. Programmets egne findes i ethvert bibliotek.',
      template: 'Der er ingen egne skabeloner.',
      houseRule: 'Der er ingen egne regler.',
    },
    tickAll: (kind) => `Alle ${kind.toLowerCase()}`,
    versions: 'Versioner af bestemmelserne',
    versionKinds: { all: 'Alle versioner', newest: 'Kun den nyeste' },
    save: (count) => (count === 0 ? 'Intet er valgt' : `Gem ${counted(count, 'element', 'elementer')} som fil…`),
    saveThis: 'Gem som fil…',
    saved: (file, counts) => `Gemt som ${file}: ${counts}.`,
    showInFolder: 'Vis i mappe',
    counts: ({ clauses, templates, houseRules }) => {
      const parts = [
        clauses === 0 ? '' : counted(clauses, 'bestemmelse', 'bestemmelser'),
        templates === 0 ? '' : counted(templates, 'skabelon', 'skabeloner'),
        houseRules === 0 ? '' : counted(houseRules, 'egen regel', 'egne regler'),
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'intet' : listed(parts, 'og');
    },

    openTitle: 'Hent en biblioteksfil',
    reading: 'Filen læses …',
    from: (file) => `Fra ${file}. Vælg, hvad der skal ske med hver enkelt; intet gemmes, før du siger til.`,
    empty: 'Der er intet i filen.',
    altered: 'Filen er ændret, efter at den blev gemt, eller er beskadiget. Se nøje på, hvad den indeholder.',
    refused: (count) => `${counted(count, 'element er', 'elementer er')} afvist; alt andet kan hentes.`,
    refusedOne: (kind, name, why) => `${kind}${name === '' ? '' : ` ”${name}”`}: ${why}`,
    refusedKinds: { clause: 'Bestemmelse', template: 'Skabelon', houseRule: 'Egen regel' },
    unprintable: (line, why) => `Linje ${line}: den kan ikke udskrives. ${why}`,
    theSame: (count) => `${counted(count, 'element findes', 'elementer findes')} allerede her i samme form.`,
    states: {
      new: 'Ny',
      same: 'Den samme',
      theirsNewer: 'Nyere i filen',
      mineNewer: 'Nyere her',
      bothChanged: 'Ændret begge steder',
    },
    ruleDiffers: 'Ikke den samme her',
    choices: { mine: 'Behold min', theirs: 'Tag deres', both: 'Behold begge' },
    take: 'Hent',
    leave: 'Udelad',
    whatOf: (name) => `Hvad der skal ske med ${name}`,
    numbers: (theirs, mine) =>
      mine === null ? `Version ${theirs}` : `Deres: version ${theirs} · min: version ${mine}`,
    differsIn: (parts) => `Forskel i: ${parts.join(', ')}`,
    compare: 'Sammenlign',
    compareName: (name) => `Sammenlign ${name}`,
    comparing: (name) => `Min og deres: ${name}`,
    comparingAbout: 'Overstreget er det, kun min har, understreget det, kun deres har.',
    summary: (taken, replaced, beside, left) =>
      [
        taken === 0 ? '' : `${taken} ${taken === 1 ? 'ny' : 'nye'}`,
        replaced === 0 ? '' : `${replaced} i stedet for min`,
        beside === 0 ? '' : `${beside} ved siden af min`,
        `${left} forbliver, som ${left === 1 ? 'den' : 'de'} er`,
      ]
        .filter((part) => part !== '')
        .join(' · '),
    takeThem: (count) => (count === 0 ? 'Intet hentes' : `Hent ${count}`),
    taken: (counts) => `Gemt: ${counts}.`,
    takenAbout: 'Udkast forbliver, som de er. Det, der blev erstattet, findes blandt de tidligere versioner.',
    undo: 'Fortryd',
    undone: (counts) => `Som før igen: ${counts}. Det, der var nyt, ligger i papirkurven.`,
  },
};

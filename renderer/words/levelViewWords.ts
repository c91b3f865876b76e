import type { Language } from '#core/agreement/language.ts';
import type { Level } from '#core/agreement/frame.ts';
import type { Incomparable } from '#core/measures/levels/strictness.ts';

type Treatment = Level['rules'][number]['treatment'];
type Kind = Level['kind'];

/** What holds at each level of a multi-level agreement. */
export interface LevelViewWords {
  readonly tree: string;
  readonly noLevels: string;
  readonly addTop: string;
  readonly addBelow: Readonly<Record<'customer' | 'service', (above: string) => string>>;
  readonly add: Readonly<Record<'customer' | 'service', string>>;
  readonly unnamed: Readonly<Record<Kind, string>>;
  readonly open: (name: string) => string;
  readonly effective: string;
  readonly about: string;
  readonly at: string;
  readonly table: (level: string) => string;
  readonly columns: { readonly promise: string; readonly from: string; readonly holds: string };
  readonly all: string;
  readonly nothing: string;
  readonly notHere: string;
  readonly how: Readonly<Record<Treatment | 'own', string>>;
  readonly said: (level: string, target: string | null, how: string | null) => string;
  readonly faults: {
    readonly weaker: (overridable: boolean, reason: boolean) => string;
    readonly notComparable: (why: string) => string;
    readonly notTighter: string;
    readonly noReason: string;
  };
  readonly why: Readonly<Record<Incomparable, string>>;
  readonly uncovered: (level: string, parent: string, end: 'from' | 'to') => string;
  readonly sound: string;
}

export const levelViewWords: Readonly<Record<Language, LevelViewWords>> = {
  en: {
    tree: 'The levels',
    noLevels: 'No levels yet. The first one holds for the whole organisation.',
    addTop: 'Add the corporate level',
    addBelow: {
      customer: (above) => `Add a customer level below ${above}`,
      service: (above) => `Add a service level below ${above}`,
    },
    add: { customer: '+ customer', service: '+ service' },
    unnamed: { corporate: 'Corporate level', customer: 'Customer level', service: 'Service level' },
    open: (name) => `Open ${name}`,
    effective: 'What holds where',
    about: 'The nearest level that says something counts. Nothing is ranked that is not measured alike.',
    at: 'Seen from',
    table: (level) => `Targets that hold at ${level}`,
    columns: { promise: 'Target', from: 'From', holds: 'Holds' },
    all: 'Agreed for all',
    nothing: 'No targets hold at this level yet.',
    notHere: 'does not apply',
    how: {
      own: 'own',
      inherit: 'inherited',
      tighten: 'tightened',
      extend: 'added to',
      replace: 'replaced',
      notApplicable: 'left out',
    },
    said: (level, target, how) =>
      [level, target, how === null ? null : `(${how})`].filter((part) => part !== null).join(' '),
    faults: {
      weaker: (overridable, reason) =>
        `Weaker than the level above${overridable ? '' : ', which does not allow that'}${reason ? '' : '; a reason is missing'}.`,
      notComparable: (why) =>
        `Cannot be ranked against the level above (${why}): somebody has to decide which is meant.`,
      notTighter: 'Is said to tighten the level above, and does not.',
      noReason: 'Is left out or replaced without a reason.',
    },
    why: {
      kind: 'another kind of metric',
      window: 'another measurement period',
      unit: 'another unit',
      formula: 'another formula',
      hours: 'other hours',
      direction: 'another direction',
      conditions: 'other conditions',
      mixed: 'stricter in one way and weaker in another',
      target: 'no number to compare',
    },
    uncovered: (level, parent, end) =>
      end === 'from'
        ? `${level} begins before ${parent}, on which it rests.`
        : `${level} ends after ${parent}, on which it rests: what then survives has to be said.`,
    sound: 'No target is weaker than the level above it.',
  },
  da: {
    tree: 'Niveauerne',
    noLevels: 'Ingen niveauer endnu. Det første gælder for hele organisationen.',
    addTop: 'Tilføj koncernniveauet',
    addBelow: {
      customer: (above) => `Tilføj et kundeniveau under ${above}`,
      service: (above) => `Tilføj et ydelsesniveau under ${above}`,
    },
    add: { customer: '+ kunde', service: '+ ydelse' },
    unnamed: { corporate: 'Koncernniveau', customer: 'Kundeniveau', service: 'Ydelsesniveau' },
    open: (name) => `Åbn ${name}`,
    effective: 'Hvad der gælder hvor',
    about: 'Det nærmeste niveau, der siger noget, gælder. Intet rangordnes, der ikke måles ens.',
    at: 'Set fra',
    table: (level) => `Servicemål, der gælder for ${level}`,
    columns: { promise: 'Servicemål', from: 'Fra', holds: 'Gælder' },
    all: 'Aftalt for alle',
    nothing: 'Ingen servicemål gælder på dette niveau endnu.',
    notHere: 'gælder ikke',
    how: {
      own: 'eget',
      inherit: 'nedarvet',
      tighten: 'skærpet',
      extend: 'udvidet',
      replace: 'erstattet',
      notApplicable: 'udeladt',
    },
    said: (level, target, how) =>
      [level, target, how === null ? null : `(${how})`].filter((part) => part !== null).join(' '),
    faults: {
      weaker: (overridable, reason) =>
        `Svagere end niveauet over${overridable ? '' : ', som ikke tillader det'}${reason ? '' : '; der mangler en begrundelse'}.`,
      notComparable: (why) =>
        `Kan ikke rangordnes i forhold til niveauet over (${why}): Nogen må afgøre, hvad der menes.`,
      notTighter: 'Siges at skærpe niveauet over, men gør det ikke.',
      noReason: 'Er udeladt eller erstattet uden begrundelse.',
    },
    why: {
      kind: 'en anden slags målepunkt',
      window: 'en anden måleperiode',
      unit: 'en anden enhed',
      formula: 'en anden formel',
      hours: 'andre tider',
      direction: 'en anden retning',
      conditions: 'andre betingelser',
      mixed: 'strengere på én måde og svagere på en anden',
      target: 'intet tal at sammenligne',
    },
    uncovered: (level, parent, end) =>
      end === 'from'
        ? `${level} begynder før ${parent}, som det hviler på.`
        : `${level} slutter efter ${parent}, som det hviler på: Der må stå, hvad der så fortsætter.`,
    sound: 'Intet servicemål er svagere end niveauet over.',
  },
};

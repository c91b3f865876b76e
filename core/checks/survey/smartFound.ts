import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Goal } from '#core/agreement/objective.ts';
import type { Found } from '#core/checks/finding.ts';
import { both, type Bilingual } from '#core/checks/bilingual.ts';
import { checkSmart, type SmartLetter } from '#core/checks/smart.ts';
import type { SmartGap, SmartGapKind } from '#core/checks/smartGap.ts';
import { words } from '#core/document/words/words.ts';
import { namesOf } from './nameOf.ts';

/** What each gap is, after the name of the goal. */
const SAYS: Readonly<Record<SmartGapKind, Bilingual>> = {
  noService: both('names no service', 'nævner ingen ydelse'),
  noOutcome: both('says no outcome', 'angiver intet resultat'),
  noOwner: both('has no owner', 'har ingen ansvarlig'),
  vagueWord: both('has a vague word', 'har et upræcist ord'),
  severalOutcomes: both('has several outcomes; make a goal of each', 'har flere resultater; lav et mål af hvert'),
  noObjective: both('has no target to be measured by', 'har intet servicemål at måles på'),
  noTarget: both('has a target without a value', 'har et servicemål uden værdi'),
  noNumber: both('has a target without a number', 'har et servicemål uden tal'),
  noMetric: both('has a target without a metric', 'har et servicemål uden målepunkt'),
  metricHasNoDefinition: both('is measured by something undefined', 'måles på noget udefineret'),
  metricHasNoUnit: both('is measured by something without a unit', 'måles på noget uden enhed'),
  metricHasNoWindow: both('is measured by something without a window', 'måles på noget uden måleperiode'),
  metricHasNoSource: both('is measured by nobody in particular', 'måles ikke af nogen bestemt'),
  noBaseline: both('says nothing of where one stands today', 'siger intet om udgangspunktet i dag'),
  noEvidence: both('gives no reason why it can be reached', 'angiver ikke, hvorfor det kan nås'),
  perfection: both('asks for 100 % with nothing excluded', 'kræver 100 %, uden at noget er undtaget'),
  noNeed: both('serves no need that is named', 'tjener intet nævnt behov'),
  nothingFollows: both('is reviewed by nobody and has no consequence', 'følges ikke op og har ingen konsekvens'),
  sameAsAnother: both('says the same as another goal', 'siger det samme som et andet mål'),
  noFirstEvaluation: both('has no date of a first evaluation', 'har ingen dato for første opgørelse'),
  noReview: both('has no date of review', 'har ingen dato for opfølgning'),
  noDue: both('is an improvement without a date', 'er en forbedring uden dato'),
  evaluatedAfterEnd: both(
    'is first evaluated after the end of the agreement',
    'opgøres første gang efter aftalens ophør',
  ),
  reviewedBeforeEvaluation: both('is reviewed before it is evaluated', 'følges op, før det er opgjort'),
};

/** A finding for each gap of one letter of a goal; `except` are told by rules of their own. */
export function smartFound(
  agreement: Agreement,
  goal: Goal,
  letter: SmartLetter,
  except: readonly SmartGapKind[] = [],
): readonly Found[] {
  const name = namesOf(agreement, goal.id);
  const shown = letter === 'timeBound' ? 'T' : letter.slice(0, 1).toUpperCase();
  const gaps = checkSmart(agreement, goal)[letter];
  return gaps
    .filter(({ kind }) => !except.includes(kind))
    .map((gap): Found => {
      const message = both(
        `${name.en} ${SAYS[gap.kind].en}${about(gap, 'en')} (letter ${shown}).`,
        `${name.da} ${SAYS[gap.kind].da}${about(gap, 'da')} (bogstavet ${shown}).`,
      );
      return gap.weight === 'hint' ? { path: gap.path, message, severity: 'hint' } : { path: gap.path, message };
    });
}

function about({ about: word }: SmartGap, language: Language): string {
  return word === undefined ? '' : `: ${words[language].forms.quoted(word)}`;
}

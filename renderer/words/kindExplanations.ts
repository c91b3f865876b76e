import type { Language } from '#core/agreement/language.ts';

interface Explained {
  readonly says: string;
  readonly example: string;
}

type Explanations = Readonly<Record<string, Readonly<Record<Language, Explained>>>>;

function explained(en: readonly [string, string], da: readonly [string, string]): Explanations[string] {
  return { en: twin(en), da: twin(da) };
}

/** A number and its percent sign stay on one line. */
function twin([says, example]: readonly [string, string]): Explained {
  return { says, example: example.replaceAll(/(\d) %/g, '$1\u00a0%') };
}

/** Each kind of a union in one sentence with an example, by the pattern of the union. */
export const kindExplanations: Readonly<Record<string, Explanations>> = {
  'consequences/*/trigger': {
    objectiveMissed: explained(
      ['A result is worse than a target of the agreement.', 'availability in March is 99.7%, 99.9% was promised'],
      ['Et resultat er dårligere end et servicemål i aftalen.', 'tilgængeligheden i marts er 99,7 %, lovet var 99,9 %'],
    ),
    repeatedMiss: explained(
      [
        'The same targets are missed several times within a number of periods: chronic failure.',
        'three misses in six months',
      ],
      [
        'De samme servicemål overskrides flere gange inden for et antal perioder.',
        'tre overskridelser på seks måneder',
      ],
    ),
    nearMiss: explained(
      ['Most of the time allowed has passed, and the target can still be kept.', '75% of the resolution time is used'],
      ['Det meste af fristen er gået, og målet kan stadig nås.', '75 % af løsningstiden er brugt'],
    ),
    dutyMissed: explained(
      ['A party has not done what the responsibilities say.', 'the monthly report is late'],
      ['En part har ikke gjort det, som opgaverne siger.', 'månedsrapporten er forsinket'],
    ),
    measurementMissing: explained(
      ['Nobody measured, so no result can be shown.', 'the monitoring was down for a week'],
      ['Ingen har målt, så der er intet resultat at vise.', 'overvågningen var nede i en uge'],
    ),
    event: explained(
      ['Something else happens that you describe in words.', 'data of the customer is lost'],
      ['Noget andet sker, som du beskriver med ord.', 'kundens data går tabt'],
    ),
  },
  'consequences/*/action': {
    credit: explained(
      ['The customer gets money off, calculated by a rule.', '10% of the monthly fee'],
      ['Kunden får et nedslag, der beregnes efter en regel.', '10 % af månedens vederlag'],
    ),
    refund: explained(
      ['What was paid is paid back, in whole or in proportion.', 'the prepaid fee for the days without service'],
      ['Det betalte betales tilbage, helt eller forholdsmæssigt.', 'det forudbetalte vederlag for dage uden ydelse'],
    ),
    freePeriod: explained(
      ['The service is free for a time.', 'one month without a fee'],
      ['Ydelsen er gratis i en periode.', 'en måned uden vederlag'],
    ),
    improvementPlan: explained(
      [
        'The provider writes and carries out a plan to do better.',
        'plan within 10 working days, carried out within 60 days',
      ],
      [
        'Leverandøren skriver og gennemfører en plan for at gøre det bedre.',
        'plan inden for 10 arbejdsdage, gennemført inden for 60 dage',
      ],
    ),
    writtenJustification: explained(
      ['The provider explains in writing why it happened.', 'within 5 working days after the report'],
      ['Leverandøren forklarer skriftligt, hvorfor det skete.', 'inden for 5 arbejdsdage efter rapporten'],
    ),
    rootCauseAnalysis: explained(
      [
        'The cause is found and reported, with what prevents a repetition.',
        'within 10 working days after the incident',
      ],
      [
        'Årsagen findes og rapporteres sammen med det, der hindrer en gentagelse.',
        'inden for 10 arbejdsdage efter hændelsen',
      ],
    ),
    notice: explained(
      ['Those named here learn of it, and nothing more follows.', 'the service owner of the customer, the same day'],
      ['De, der nævnes her, får det at vide; mere følger der ikke.', 'kundens serviceejer, samme dag'],
    ),
    escalation: explained(
      ['The matter goes up a step of the escalation ladder.', 'to the head of operations'],
      ['Sagen løftes et trin op ad eskaleringsstigen.', 'til driftschefen'],
    ),
    suspension: explained(
      ['The service or something else is suspended until it works again.', 'new releases stop until the target is met'],
      ['Ydelsen eller noget andet indstilles, til det virker igen.', 'nye versioner stoppes, til målet er nået'],
    ),
    terminationRight: explained(
      ['The customer may end the agreement.', 'with 30 days’ notice, within 60 days after the third miss'],
      ['Kunden kan hæve aftalen.', 'med 30 dages varsel, senest 60 dage efter den tredje overskridelse'],
    ),
    none: explained(
      ['The agreement says openly that nothing follows.', 'a target that is only watched'],
      ['Aftalen siger udtrykkeligt, at intet følger.', 'et mål, der kun følges'],
    ),
    text: explained(
      ['You write what follows; the program cannot calculate it.', 'the parties meet within a week'],
      ['Du skriver, hvad der følger; programmet kan ikke beregne det.', 'parterne mødes inden for en uge'],
    ),
  },
  'consequences/*/action/rule': {
    steps: explained(
      ['The worse the result, the higher the step it falls into.', '99.0–99.9% pays 10%, below 99.0% pays 25%'],
      ['Jo dårligere resultat, jo højere trin.', '99,0–99,9 % giver 10 %, under 99,0 % giver 25 %'],
    ),
    perUnit: explained(
      [
        'Something for every unit by which the target is missed, up to a cap.',
        '1% for each commenced hour, 20% at most',
      ],
      ['Noget for hver enhed, målet er overskredet med, op til et loft.', '1 % pr. påbegyndt time, højst 20 %'],
    ),
    multiplier: explained(
      ['The fee for the time of the outage, several times over.', '10 times the fee of the minutes lost'],
      ['Vederlaget for nedetiden flere gange.', '10 gange vederlaget for de tabte minutter'],
    ),
    proportional: explained(
      [
        'The share of the fee that was lost time, if need be by users affected.',
        '3 of 720 hours down gives 3/720 of the fee',
      ],
      [
        'Den del af vederlaget, der var tabt tid, eventuelt efter berørte brugere.',
        '3 af 720 timer nede giver 3/720 af vederlaget',
      ],
    ),
    flat: explained(
      ['The same whatever the size of the miss.', '5% for a month that misses the target'],
      ['Det samme uanset overskridelsens størrelse.', '5 % for en måned, der ikke når målet'],
    ),
    points: explained(
      [
        'Misses give points, and points are priced together below.',
        '2 points for a late report, 1 point is 1% of the fee',
      ],
      [
        'Overskridelser giver point, der prissættes samlet nedenfor.',
        '2 point for en sen rapport, 1 point er 1 % af vederlaget',
      ],
    ),
    pool: explained(
      ['A share of an amount at risk, divided over categories by weight.', '15% at risk, 40% of it for availability'],
      ['En andel af et risikobeløb, fordelt på kategorier efter vægt.', '15 % på spil, heraf 40 % for tilgængelighed'],
    ),
    feeDays: explained(
      ['The fee of a number of days or hours.', 'one day’s fee for every hour of outage'],
      ['Vederlaget for et antal dage eller timer.', 'én dags vederlag for hver times nedetid'],
    ),
    none: explained(
      ['No money is owed.', 'the miss is only reported'],
      ['Der skyldes ingen penge.', 'overskridelsen rapporteres kun'],
    ),
    text: explained(
      ['You write the rule; it is printed and never calculated.', 'as agreed in the price list'],
      ['Du skriver reglen; den udskrives og beregnes aldrig.', 'som aftalt i prislisten'],
    ),
  },
};

export interface KindChooserWords {
  readonly change: string;
  readonly keep: string;
  readonly example: (words: string) => string;
}

export const kindChooserWords: Readonly<Record<Language, KindChooserWords>> = {
  en: { change: 'Choose another', keep: 'Keep this one', example: (words) => `For example: ${words}.` },
  da: { change: 'Vælg en anden', keep: 'Behold denne', example: (words) => `For eksempel: ${words}.` },
};

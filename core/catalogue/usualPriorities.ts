import type { PriorityScheme } from '#core/agreement/priority.ts';
import { CUSTOMER, EVERY, PROVIDER, twins, type Twins, type UsualSet } from './usualSet.ts';

type Priority = PriorityScheme['priorities'][number];

function priority(id: string, name: Twins, criteria: Twins, example: Twins): Priority {
  return { id, code: id.toUpperCase(), name, criteria, examples: [example] };
}

const FOUR: readonly Priority[] = [
  priority(
    'p1',
    twins('Critical', 'Kritisk'),
    twins(
      'a service cannot be used by all or most users, and there is no workaround',
      'en ydelse ikke kan bruges af alle eller de fleste brugere, og der er ingen midlertidig løsning',
    ),
    twins('nobody can sign in', 'ingen kan logge ind'),
  ),
  priority(
    'p2',
    twins('High', 'Høj'),
    twins(
      'an important function cannot be used, or a service is so slow that work is seriously hindered',
      'en vigtig funktion ikke kan bruges, eller en ydelse er så langsom, at arbejdet er alvorligt hæmmet',
    ),
    twins('orders cannot be approved', 'ordrer kan ikke godkendes'),
  ),
  priority(
    'p3',
    twins('Medium', 'Mellem'),
    twins(
      'a function is faulty, and work can go on by a workaround or for most users',
      'en funktion er fejlbehæftet, og arbejdet kan fortsætte med en midlertidig løsning eller for de fleste brugere',
    ),
    twins('a report shows wrong totals', 'en rapport viser forkerte totaler'),
  ),
  priority(
    'p4',
    twins('Low', 'Lav'),
    twins('a fault hardly hinders the use of the service', 'en fejl næppe hæmmer brugen af ydelsen'),
    twins('a spelling mistake on a screen', 'en stavefejl i et skærmbillede'),
  ),
];

const FIVE: readonly Priority[] = [
  ...FOUR,
  priority(
    'p5',
    twins('Request', 'Anmodning'),
    twins('nothing is faulty, and something is asked for', 'intet er fejlbehæftet, og der anmodes om noget'),
    twins('access for a new employee', 'adgang til en ny medarbejder'),
  ),
];

const impacts: PriorityScheme['impacts'] = [
  {
    id: 'impact-high',
    name: twins('High', 'Høj'),
    description: twins('the whole organisation or all customers', 'hele organisationen eller alle kunder'),
  },
  {
    id: 'impact-medium',
    name: twins('Medium', 'Mellem'),
    description: twins('a site, a team or one customer', 'en lokation, et team eller én kunde'),
  },
  {
    id: 'impact-low',
    name: twins('Low', 'Lav'),
    description: twins('one or a few users', 'en enkelt eller få brugere'),
  },
];

const urgencies: PriorityScheme['urgencies'] = [
  {
    id: 'urgency-high',
    name: twins('High', 'Høj'),
    description: twins('the work cannot wait', 'arbejdet kan ikke vente'),
  },
  {
    id: 'urgency-medium',
    name: twins('Medium', 'Mellem'),
    description: twins('the work can wait some hours', 'arbejdet kan vente nogle timer'),
  },
  {
    id: 'urgency-low',
    name: twins('Low', 'Lav'),
    description: twins('the work can wait some days', 'arbejdet kan vente nogle dage'),
  },
];

/** Each step down on either axis is one priority lower, as far as there are priorities. */
function matrixOf(priorities: readonly Priority[]): PriorityScheme['matrix'] {
  return impacts.flatMap((impact, row) =>
    urgencies.flatMap((urgency, column) => {
      const given = priorities[Math.min(row + column, priorities.length - 1)];
      return given === undefined ? [] : [{ impact: impact.id, urgency: urgency.id, priority: given.id }];
    }),
  );
}

const rules = {
  classifiedBy: CUSTOMER,
  reclassifiedBy: PROVIDER,
  reclassification: twins(
    'A Priority is changed with a reason that is stated to the other party. If the parties disagree, the higher Priority applies until they agree.',
    'En Prioritet ændres med en begrundelse, der meddeles den anden part. Er parterne uenige, gælder den højeste Prioritet, til de er enige.',
  ),
};

export const usualPriorities: readonly UsualSet[] = [
  {
    id: 'priorities-four',
    at: 'priorityScheme',
    suits: EVERY,
    name: twins('P1–P4 with a matrix', 'P1–P4 med matrix'),
    about: twins(
      'Four priorities from impact × urgency, three steps on each axis.',
      'Fire prioriteter ud fra konsekvens × hastegrad, tre trin på hver akse.',
    ),
    manner: 'fill',
    answers: {
      priorityScheme: {
        id: 'usual-scheme',
        method: 'matrix',
        secondAxis: 'urgency',
        priorities: FOUR,
        impacts,
        urgencies,
        matrix: matrixOf(FOUR),
        ...rules,
      },
    },
  },
  {
    id: 'priorities-five',
    at: 'priorityScheme',
    suits: EVERY,
    name: twins('P1–P5 with a matrix', 'P1–P5 med matrix'),
    about: twins('As P1–P4, with requests as a fifth priority.', 'Som P1–P4, med anmodninger som femte prioritet.'),
    manner: 'fill',
    answers: {
      priorityScheme: {
        id: 'usual-scheme',
        method: 'matrix',
        secondAxis: 'urgency',
        priorities: FIVE,
        impacts,
        urgencies,
        matrix: matrixOf(FIVE),
        ...rules,
      },
    },
  },
  {
    id: 'priorities-criteria',
    at: 'priorityScheme',
    suits: EVERY,
    name: twins('P1–P4 by criteria', 'P1–P4 efter kriterier'),
    about: twins(
      'Four priorities, each with its own criterion; no matrix.',
      'Fire prioriteter, hver med sit kriterium; ingen matrix.',
    ),
    manner: 'fill',
    answers: { priorityScheme: { id: 'usual-scheme', method: 'criteria', priorities: FOUR, ...rules } },
  },
];

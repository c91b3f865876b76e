import { both } from '#core/checks/bilingual.ts';
import { mentions } from '#core/checks/survey/mentions.ts';
import { requirement, type Requirement } from './requirement.ts';

/** Regulation (EU) 2023/2854, Article 25(2), applied from 12 September 2025. */
const SOURCE = {
  source: both('Data Act (EU) 2023/2854 of 13 December 2023', 'dataforordningen (EU) 2023/2854 af 13. december 2023'),
};

const REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'data-act-25-2-a',
    article: 'Art. 25(2)(a)',
    asks: both(
      'the right to switch within at most 30 days, with help and the service continued',
      'retten til at skifte inden for højst 30 dage med bistand og fortsat ydelse',
    ),
    path: 'term/exit/assistance',
    isMet: (agreement) => agreement.term?.exit?.assistance !== undefined || mentions(agreement, /switch|skift/iu),
  },
  {
    id: 'data-act-25-2-b',
    article: 'Art. 25(2)(b)',
    asks: both('support of the customer’s exit strategy', 'støtte til kundens exitstrategi'),
    path: 'term/exit/plan',
    isMet: ({ term }) => term?.exit?.plan !== undefined || term?.exit?.planOnRequest === true,
  },
  {
    id: 'data-act-25-2-c',
    article: 'Art. 25(2)(c)',
    asks: both(
      'when the agreement ends after a successful switch',
      'hvornår aftalen ophører efter et gennemført skift',
    ),
    path: 'clauses',
    isMet: (agreement) => mentions(agreement, /switch|skift/iu),
  },
  {
    id: 'data-act-25-2-d',
    article: 'Art. 25(2)(d)',
    asks: both('a notice for switching of at most two months', 'et varsel for skift på højst to måneder'),
    path: 'term/noticePeriods',
    isMet: ({ term }) => (term?.noticePeriods ?? []).some(({ length }) => length !== undefined),
  },
  {
    id: 'data-act-25-2-e',
    article: 'Art. 25(2)(e)',
    asks: both('which data can be exported, in full', 'hvilke data der kan eksporteres, udtømmende'),
    path: 'term/exit/dataFormat',
    isMet: ({ term }) => term?.exit?.dataFormat !== undefined,
  },
  {
    id: 'data-act-25-2-g',
    article: 'Art. 25(2)(g)',
    asks: both('a period of at least 30 days to retrieve data', 'en periode på mindst 30 dage til at hente data'),
    path: 'term/exit/dataReturn',
    isMet: ({ term }) => term?.exit?.dataReturn !== undefined,
  },
  {
    id: 'data-act-25-2-h',
    article: 'Art. 25(2)(h)',
    asks: both('the full erasure of data after that period', 'fuld sletning af data efter denne periode'),
    path: 'term/exit/deletion',
    isMet: ({ term }) => term?.exit?.deletion !== undefined,
  },
  {
    id: 'data-act-25-2-i',
    article: 'Art. 25(2)(i)',
    asks: both('the charges for switching', 'vederlaget for skift'),
    path: 'term/exit/assistanceCharge',
    isMet: ({ term }) => term?.exit?.assistanceCharge !== undefined,
  },
];

export const DATA_ACT_RULES = REQUIREMENTS.map((one) => requirement(SOURCE, one));

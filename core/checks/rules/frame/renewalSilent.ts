import type { Term } from '#core/agreement/term.ts';
import type { Found } from '#core/checks/finding.ts';
import { both } from '#core/checks/bilingual.ts';
import type { AgreementRule } from '#core/checks/rule.ts';

export const renewalSilent: AgreementRule = {
  id: 'renewal-silent',
  reads: 'agreement',
  severity: 'warning',
  title: both('What comes after the term?', 'Hvad sker efter løbetiden?'),
  why: both(
    'A fixed term that ends in silence leaves the customer without a service, or both in an agreement nobody wanted.',
    'En tidsbegrænset aftale, der udløber i tavshed, efterlader kunden uden ydelse eller begge i en aftale, ingen ønskede.',
  ),
  advice: both(
    'Say that it ends, renews by itself, or may be prolonged.',
    'Angiv, om den ophører, forlænges af sig selv eller kan forlænges.',
  ),
  examples: {
    fails: both('Two years, nothing more', 'To år, intet andet'),
    passes: both(
      'Renews by 12 months unless terminated 3 months before',
      'Forlænges 12 måneder, medmindre den opsiges 3 måneder før',
    ),
  },
  find: ({ term }) => {
    if (term === undefined || !isFixed(term)) return [];
    if (term.renewal !== undefined) return incomplete(term.renewal);
    const message = both(
      'The term ends, but it is not said what comes then: the end, or a renewal.',
      'Løbetiden udløber, men det er ikke angivet, hvad der så sker: ophør eller forlængelse.',
    );
    return [{ path: 'term/renewal', message }];
  },
};

function isFixed({ kind, end, length }: Term): boolean {
  return kind === 'fixed' || (kind === undefined && (end !== undefined || length !== undefined));
}

function incomplete({ kind, length, notice }: NonNullable<Term['renewal']>): readonly Found[] {
  if (kind !== 'automatic') return [];
  if (length === undefined) {
    const message = both(
      'The agreement renews by itself, but it is not said for how long.',
      'Aftalen forlænges af sig selv, men det er ikke angivet hvor længe.',
    );
    return [{ path: 'term/renewal/length', message }];
  }
  if (notice !== undefined) return [];
  const message = both(
    'The agreement renews by itself, but it is not said how long before it can be stopped.',
    'Aftalen forlænges af sig selv, men det er ikke angivet, med hvilket varsel det kan forhindres.',
  );
  return [{ path: 'term/renewal/notice', message }];
}

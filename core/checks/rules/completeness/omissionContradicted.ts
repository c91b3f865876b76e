import type { Agreement } from '#core/agreement/agreement.ts';
import { hasAnswers } from '#core/agreement/components.ts';
import { join } from '#core/agreement/path.ts';
import { both, inBoth, type Bilingual } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { namesOf } from '#core/checks/survey/nameOf.ts';
import { componentWord } from '#core/document/componentWord.ts';

export const omissionContradicted: AgreementRule = {
  id: 'omission-contradicted',
  reads: 'agreement',
  severity: 'error',
  title: both('Left out, and there all the same', 'Udeladt og alligevel med'),
  why: both(
    'The contract then says that it has no provisions on a subject, and has them. Either can be pleaded against the other.',
    'Aftalen siger da, at den ikke har bestemmelser om et emne, og har dem. Det ene kan påberåbes mod det andet.',
  ),
  advice: both(
    'Remove the clause, or take the subject out of what is left out on purpose.',
    'Slet bestemmelsen, eller tag emnet ud af det, der bevidst er udeladt.',
  ),
  examples: {
    fails: both(
      'Term and termination: left out, the master agreement governs it. A clause on exit assistance.',
      'Varighed og ophør: udeladt, rammeaftalen gælder. En bestemmelse om bistand ved ophør.',
    ),
    passes: both(
      'Term and termination: left out, the master agreement governs it.',
      'Varighed og ophør: udeladt, rammeaftalen gælder.',
    ),
  },
  find: (agreement) =>
    agreement.omissions.flatMap(({ component }, at) => {
      const name = inBoth((language) => componentWord(agreement, language, component));
      return [...answered(agreement, { component, at, name }), ...clauses(agreement, { component, at, name })];
    }),
};

interface Omitted {
  readonly component: Agreement['omissions'][number]['component'];
  /** Its place among the omissions. */
  readonly at: number;
  readonly name: Bilingual;
}

function answered(agreement: Agreement, { component, at, name }: Omitted): readonly Found[] {
  // Parties there are in any case: leaving out the signatures says that nobody signs.
  if (component === 'signatures' || !hasAnswers(agreement, component)) return [];
  return [
    {
      path: join('omissions', at),
      message: both(
        `The agreement leaves out ${name.en}, but the section is answered.`,
        `Aftalen udelader ${name.da}, men afsnittet er besvaret.`,
      ),
      fix: {
        title: both('Do not leave it out', 'Udelad det ikke'),
        changes: [{ kind: 'remove', path: join('omissions', at) }],
      },
    },
  ];
}

function clauses(agreement: Agreement, { component, name }: Omitted): readonly Found[] {
  return agreement.clauses
    .filter((clause) => clause.component === component)
    .map(({ id }) => {
      const clause = namesOf(agreement, id);
      return {
        path: join('clauses', id),
        message: both(
          `${clause.en} is about ${name.en.toLowerCase()}, which the agreement leaves out on purpose.`,
          `${clause.da} handler om ${name.da.toLowerCase()}, som aftalen bevidst udelader.`,
        ),
        fix: {
          title: both('Remove the clause', 'Slet bestemmelsen'),
          changes: [{ kind: 'remove', path: join('clauses', id) }],
        },
      };
    });
}

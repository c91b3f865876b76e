import { both, inBoth } from '#core/checks/bilingual.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { AgreementRule } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';

export const effectiveBeforeSignature: AgreementRule = {
  id: 'effective-before-signature',
  reads: 'agreement',
  severity: 'warning',
  title: both('In force before it is signed', 'I kraft før underskrift'),
  why: both(
    'An agreement that applies before anybody signed covers days nobody was bound on, or leaves them open.',
    'En aftale, der gælder, før nogen har skrevet under, omfatter dage, hvor ingen var bundet, eller lader dem stå åbne.',
  ),
  advice: both(
    'Move the date, or say that the agreement applies with retroactive effect.',
    'Flyt datoen, eller angiv, at aftalen gælder med tilbagevirkende kraft.',
  ),
  examples: {
    fails: both('Effective 1 May, signed 20 May', 'I kraft 1. maj, underskrevet 20. maj'),
    passes: both(
      '“with effect from 1 May 2026”, agreed as retroactive',
      '”med virkning fra 1. maj 2026”, aftalt med tilbagevirkende kraft',
    ),
  },
  find: ({ effectiveDate, signatureDate, clauses, term }) => {
    const start = effectiveDate ?? term?.start;
    if (start === undefined || signatureDate === undefined || start >= signatureDate) return [];
    const isSaid = clauses.some(({ text }) =>
      LANGUAGES.some((language) => /retroactiv|tilbagevirkende/iu.test(text?.[language] ?? '')),
    );
    if (isSaid) return [];
    const said = inBoth((language) => [start, signatureDate].map(words[language].forms.date).join(' / '));
    return [
      {
        path: effectiveDate === undefined ? 'term/start' : 'effectiveDate',
        message: both(
          `The agreement takes effect before it is signed (${said.en}).`,
          `Aftalen træder i kraft, før den underskrives (${said.da}).`,
        ),
      },
    ];
  },
};

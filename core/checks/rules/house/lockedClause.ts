import type { Agreement } from '#core/agreement/agreement.ts';
import type { Clause } from '#core/agreement/frame.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { join } from '#core/agreement/path.ts';
import { both, inBoth } from '#core/checks/bilingual.ts';
import type { FixChange, Found } from '#core/checks/finding.ts';
import type { HouseCheck } from '#core/checks/rule.ts';
import { words } from '#core/document/words/words.ts';

export const lockedClause: HouseCheck = {
  id: 'locked-clause',
  reads: 'houseRules',
  severity: 'error',
  title: both('A locked clause was changed or is missing', 'En låst bestemmelse er ændret eller mangler'),
  why: both(
    'Your workplace has decided that these words stand as they are. Others need somebody who answers for them by name.',
    'Jeres arbejdsplads har besluttet, at disse ord skal stå, som de er. Andre ord kræver, at nogen står inde for dem med navn.',
  ),
  advice: both(
    'Put the locked words back, or ask for approval and have it accepted with name and reason.',
    'Sæt de låste ord tilbage, eller anmod om godkendelse og få den accepteret med navn og begrundelse.',
  ),
  examples: {
    fails: both('The clause on confidentiality, shortened', 'Bestemmelsen om fortrolighed, forkortet'),
    passes: both('The clause as legal wrote it', 'Bestemmelsen, som juridisk afdeling har skrevet den'),
  },
  find: (agreement, houseRules) =>
    houseRules.flatMap((rule) => (rule.kind === 'clause' ? foundBy(rule, agreement) : [])),
};

type ClauseRule = Extract<HouseRule, { kind: 'clause' }>;

function foundBy(rule: ClauseRule, { clauses }: Agreement): readonly Found[] {
  const copies = clauses.filter(({ origin }) => origin?.clause === rule.clause);
  if (copies.length === 0 && rule.isRequired) return [missing(rule)];
  return copies.flatMap((own) => changed(rule, own));
}

function missing(rule: ClauseRule): Found {
  const name = nameOf(rule);
  return {
    path: 'clauses',
    message: both(
      `${rule.by} requires the clause ${name.en} in every agreement.${reasonOf(rule)}`,
      `${rule.by} kræver bestemmelsen ${name.da} i hver aftale.${reasonOf(rule)}`,
    ),
  };
}

/** Languages that the agreement is not written in are left out, not changed. */
function changed(rule: ClauseRule, own: Clause): readonly Found[] {
  const fields = (['title', 'text'] as const).filter((field) => {
    const written = LANGUAGES.filter((language) => own[field]?.[language] !== undefined);
    return written.length === 0 || written.some((language) => own[field]?.[language] !== rule[field][language]);
  });
  if (fields.length === 0) return [];
  const name = nameOf(rule);
  const path = join('clauses', own.id);
  const changes = fields.map((field): FixChange => {
    const written = LANGUAGES.filter((language) => own[field]?.[language] !== undefined);
    const kept = Object.entries(rule[field]).filter(([key]) => written.some((language) => language === key));
    const value = kept.length === 0 ? rule[field] : Object.fromEntries(kept);
    return { kind: 'answer', path: join(path, field), value };
  });
  return [
    {
      path: join(path, fields.includes('text') ? 'text' : 'title'),
      message: both(
        `${rule.by} has locked the words of ${name.en}, and they were changed.${reasonOf(rule)}`,
        `${rule.by} har låst ordlyden af ${name.da}, og den er ændret.${reasonOf(rule)}`,
      ),
      about: JSON.stringify([own.title, own.text]),
      fix: { title: both('Put the locked words back', 'Sæt de låste ord tilbage'), changes },
    },
  ];
}

function reasonOf({ why }: ClauseRule): string {
  return why === undefined ? '' : ` ${why}`;
}

function nameOf({ title, clause }: ClauseRule) {
  return inBoth((language: Language) =>
    words[language].forms.quoted(title[language] ?? title.en ?? title.da ?? clause),
  );
}

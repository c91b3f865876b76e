import { agreementSchema, type Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import { bareSchema, itemOf, propertiesOf, walkSchema, type SchemaPlace } from '#core/agreement/schemaWalk.ts';

type Schema = SchemaPlace['schema'];

interface Counts {
  readonly texts: number;
  readonly written: Readonly<Record<Language, number>>;
}

/**
 * The languages an agreement is written in: its own, and each other in which at least half of its texts exist. One
 * translated title does not make a contract. Clauses of the library and the terms that come with them bring both
 * languages, so neither counts.
 */
export function writtenLanguages(agreement: Agreement): readonly Language[] {
  const counts = Object.entries(propertiesOf(agreementSchema))
    .filter(([key]) => key !== 'definitions')
    .map(([key, schema]) =>
      countsOfAnswer(schema, key === 'clauses' ? ownWords(agreement) : Reflect.get(agreement, key)),
    );
  const { texts, written } = sumOf(counts);
  return LANGUAGES.filter(
    (language) => language === agreement.language || (texts > 0 && written[language] * 2 >= texts),
  );
}

function ownWords({ clauses }: Agreement): Agreement['clauses'] {
  return clauses.filter(({ origin }) => origin === undefined);
}

/** Counted once for each item of a list: an item that changes is another object. */
const known = new WeakMap<object, Counts>();

function countsOfAnswer(schema: Schema, value: unknown): Counts {
  const item = itemOf(bareSchema(schema));
  if (item === undefined || !Array.isArray(value)) return countsIn(schema, value);
  return sumOf(
    value.map((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null) return countsIn(item, entry);
      const counts = known.get(entry) ?? countsIn(item, entry);
      known.set(entry, counts);
      return counts;
    }),
  );
}

function countsIn(schema: Schema, whole: unknown): Counts {
  let texts = 0;
  const written: Record<Language, number> = { en: 0, da: 0 };
  walkSchema(schema, whole, ({ kind, value }) => {
    if (kind?.kind !== 'wording' || typeof value !== 'object' || value === null) return;
    texts += 1;
    for (const language of LANGUAGES) if (language in value) written[language] += 1;
  });
  return { texts, written };
}

function sumOf(counts: readonly Counts[]): Counts {
  const total = (of: (one: Counts) => number) => counts.reduce((sum, one) => sum + of(one), 0);
  return {
    texts: total(({ texts }) => texts),
    written: { en: total(({ written }) => written.en), da: total(({ written }) => written.da) },
  };
}

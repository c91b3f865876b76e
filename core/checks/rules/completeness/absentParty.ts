import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { PartyRole } from '#core/agreement/party.ts';
import { both } from '#core/checks/bilingual.ts';
import type { Found } from '#core/checks/finding.ts';
import type { PrintedText } from '#core/checks/passages/printedTexts.ts';
import type { Inline } from '#core/document/document.ts';

/** How a contract usually calls a party, as a defined term: with a capital letter also within a sentence. */
const USUAL: Readonly<Record<Language, Partial<Record<PartyRole, RegExp>>>> = {
  en: { provider: /\b([Tt]he Provider)\b/u, customer: /\b([Tt]he Customer)\b/u },
  da: { provider: /(?<=[\p{Ll},;] )(Leverandøren)s?(?!\p{L})/u, customer: /(?<=[\p{Ll},;] )(Kunden)s?(?!\p{L})/u },
};

/** Words for a party that no party of the agreement goes by, each where it is written first. */
export function absentParties(
  texts: readonly PrintedText[],
  language: Language,
  agreement: Agreement,
): readonly Found[] {
  if (agreement.parties.length < 2) return [];
  const values = texts.flatMap(({ content }) => content.filter(isValue));
  const called = new Set([...values.filter(namesParty).map(({ text }) => text.toLowerCase()), ...termsOf(agreement)]);
  const typed = values.filter((value) => !namesParty(value));
  return Object.values(USUAL[language]).flatMap((usual): readonly Found[] => {
    const [first] = typed.flatMap(({ text, path }) => {
      const term = usual.exec(text)?.[1];
      return term === undefined ? [] : [{ term, path }];
    });
    if (first === undefined || called.has(first.term.toLowerCase())) return [];
    const message = both(
      `“${first.term}” is written like a defined term, but no party is called that.`,
      `”${first.term}” er skrevet som et defineret begreb, men ingen part kaldes sådan.`,
    );
    return [{ path: first.path, language, message }];
  });
}

type Value = Extract<Inline, { kind: 'value' }>;

function isValue(inline: Inline): inline is Value {
  return inline.kind === 'value';
}

function namesParty({ path }: Value): boolean {
  return /^parties\/[^/]+\/(?:role|name|legalName)$/u.test(path);
}

/** The terms defined, with and without their article. */
function termsOf({ definitions }: Agreement): readonly string[] {
  return definitions.flatMap(({ term }) =>
    LANGUAGES.flatMap((language) => {
      const defined = (term?.[language] ?? '').toLowerCase();
      return [defined, `the ${defined}`];
    }),
  );
}

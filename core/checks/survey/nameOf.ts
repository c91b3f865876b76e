import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import { partyRoleSchema } from '#core/agreement/party.ts';
import type { Bilingual } from '#core/checks/bilingual.ts';
import { entityById } from '#core/document/entities.ts';
import { words } from '#core/document/words/words.ts';

/** Where the name of a thing stands, the best first. */
const NAMES = ['name', 'title', 'term', 'statement', 'legalName', 'code', 'text', 'kind'] as const;

const PLACE: Readonly<Record<Language, (nth: number) => string>> = {
  en: (nth) => `No. ${nth}`,
  da: (nth) => `Nr. ${nth}`,
};

/**
 * What the thing with an id is called in a language: by its own name, else as written in the other language, else by that
 * of the metric it promises, in quotation marks; a party that has none by its role, without them ("the Provider"); else by
 * its place in its list ("No. 1"), as the window calls it; an id that nothing has is given back.
 */
export function nameOf(agreement: Agreement, id: string, language: Language): string {
  const entity = entityById(agreement, id);
  const item = entity?.item;
  const own = nameIn(item, language) ?? metricName(agreement, item, language);
  const role = partyRoleSchema.safeParse(item?.['role']);
  if (own === undefined && role.success) return words[language].forms.theParty[role.data];
  const named = own ?? (entity === undefined ? id : PLACE[language](entity.nth));
  return words[language].forms.quoted(named.length > 80 ? `${named.slice(0, 79)}…` : named);
}

/** The same in each language, looked up when it is asked for: most rules that could name a thing have nothing to say of it. */
export function namesOf(agreement: Agreement, id: string): Bilingual {
  return {
    get en() {
      return nameOf(agreement, id, 'en');
    },
    get da() {
      return nameOf(agreement, id, 'da');
    },
  };
}

function metricName(agreement: Agreement, item: Named, language: Language): string | undefined {
  const metric = item?.['metric'];
  return typeof metric === 'string' ? nameIn(entityById(agreement, metric)?.item, language) : undefined;
}

type Named = Readonly<Record<string, unknown>> | undefined;

function nameIn(item: Named, language: Language): string | undefined {
  const texts = NAMES.flatMap((key) => textIn(item?.[key], language) ?? []);
  return texts[0];
}

function textIn(value: unknown, language: Language): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  const editions: Readonly<Record<string, unknown>> = { ...value };
  const written = editions[language] ?? editions['en'] ?? editions['da'];
  return typeof written === 'string' && written.trim() !== '' ? written : undefined;
}

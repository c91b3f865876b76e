import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import type { Document } from '#core/document/document.ts';
import { rereading } from '#core/rereading.ts';
import type { Acceptance, Finding, Found } from './finding.ts';
import { SEVERITIES } from './finding.ts';
import { textsAt } from './passages/textsAt.ts';
import type {
  AgreementRule,
  EditionRule,
  HouseCheck,
  ItemList,
  ItemOf,
  Rule,
  RuleOfItems,
  SentenceRule,
} from './rule.ts';
import { RULES } from './rules.ts';
import { SentenceReader } from './sentenceReader.ts';
import type { CheckSettings } from './settings.ts';
import { byPart } from './survey/byPart.ts';

export interface CheckRequest {
  readonly agreement: Agreement;
  /** The finished contract in each language that is to be read; without any, only the answers are looked at. */
  readonly editions?: readonly Document[];
  readonly settings?: CheckSettings;
  /** Those of the workplace; what the agreement carries is added. */
  readonly houseRules?: readonly HouseRule[];
}

export type Check = (request: CheckRequest) => readonly Finding[];

/** Every finding of an agreement, the gravest first and otherwise in the order of the rules. */
export function checkAgreement(request: CheckRequest): readonly Finding[] {
  return checker()(request);
}

/**
 * Checks an agreement again and again while it is written: rules whose ground did not change are not run again. Rules for
 * tests may be given instead of the program's own.
 */
export function checker(rules: readonly Rule[] = RULES): Check {
  const readers = rules.flatMap((rule) => dataReader(rule));
  const sentences = new SentenceReader(rules.filter((rule): rule is SentenceRule => rule.reads === 'sentences'));
  const inTexts = byPart((part, path) => textsAt(part, path).flatMap((passage) => sentences.read(passage)));
  const editionRules = rules.filter((rule): rule is EditionRule => rule.reads === 'edition');
  const inHouse = houseReader(rules.filter((rule): rule is HouseCheck => rule.reads === 'houseRules'));
  return ({ agreement, editions = [], settings = {}, houseRules = NO_HOUSE_RULES }) => {
    const raised: readonly Raised[] = [
      ...readers.flatMap(({ rule, read }) => read(agreement).map((found) => ({ rule, found }))),
      ...inHouse(agreement, houseRules),
      ...inTexts(agreement),
      ...editions.flatMap((edition) => [
        ...sentences.readPrinted(edition),
        ...editionRules.flatMap((rule) => rule.find(edition, agreement).map((found) => ({ rule, found }))),
      ]),
    ];
    return settled(raised, agreement, settings);
  };
}

interface Raised {
  readonly rule: Rule;
  readonly found: Found;
}

interface DataReader {
  readonly rule: Rule;
  readonly read: (agreement: Agreement) => readonly Found[];
}

function dataReader(rule: Rule): readonly DataReader[] {
  if (rule.reads === 'sentences') return rule.inData === undefined ? [] : [{ rule, read: rereading(rule.inData) }];
  if (rule.reads === 'agreement') return [{ rule, read: rereading((rule satisfies AgreementRule).find) }];
  return rule.reads === 'items' ? [{ rule, read: itemReader(rule as RuleOfItems<ItemList>) }] : [];
}

const NO_HOUSE_RULES: readonly HouseRule[] = [];

/** Rules of the workplace hold before those that the agreement carries under the same id. */
function houseReader(checks: readonly HouseCheck[]) {
  let known: { readonly houseRules: readonly HouseRule[]; readonly readers: readonly DataReader[] } | null = null;
  return (agreement: Agreement, houseRules: readonly HouseRule[]): readonly Raised[] => {
    if (known?.houseRules !== houseRules) {
      const own = new Set(houseRules.map(({ id }) => id));
      const readers = checks.map((rule) => ({
        rule,
        read: rereading((whole: Agreement) =>
          rule.find(whole, [...houseRules, ...whole.houseRules.filter(({ id }) => !own.has(id))]),
        ),
      }));
      known = { houseRules, readers };
    }
    return known.readers.flatMap(({ rule, read }) => read(agreement).map((found) => ({ rule, found })));
  };
}

function itemReader<List extends ItemList>({ of, find }: RuleOfItems<List>): DataReader['read'] {
  const known = new WeakMap<ItemOf<List>, DataReader['read']>();
  return rereading((agreement: Agreement) => {
    const items: readonly ItemOf<List>[] = agreement[of];
    return items.flatMap((item) => {
      const read = known.get(item) ?? rereading((whole: Agreement) => find(item, whole));
      known.set(item, read);
      return read(agreement);
    });
  });
}

function settled(raised: readonly Raised[], agreement: Agreement, settings: CheckSettings): readonly Finding[] {
  const findings = raised.flatMap(({ rule, found }): readonly Finding[] => {
    const chosen = settings[rule.id] ?? (rule.isOptional === true ? 'off' : undefined);
    if (chosen === 'off') return [];
    const severity = chosen ?? found.severity ?? rule.severity;
    return [{ ...found, rule: rule.id, severity, accepted: acceptanceOf(agreement, rule.id, found) }];
  });
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function acceptanceOf({ acceptedFindings }: Agreement, rule: string, { path, about }: Found): Acceptance | null {
  const accepted = acceptedFindings.find((one) => one.rule === rule && one.path === path && one.about === about);
  return accepted === undefined ? null : { reason: accepted.reason, by: accepted.by ?? null, on: accepted.on ?? null };
}

import type { Agreement } from '#core/agreement/agreement.ts';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { surveyIds } from '#core/agreement/links.ts';
import type { Path } from '#core/agreement/path.ts';
import type { EntityName } from '#core/agreement/valueKind.ts';
import { allGroups, groupName, isInGroup } from './groups.ts';
import { namesOf, textsNaming, type NamingText } from './naming.ts';
import { pruned } from './pruned.ts';
import { renamedIds } from './renamedIds.ts';

/** What becomes a question again. */
export interface TemplateWish {
  /** Groups, by their names; see `groupsIn`. */
  readonly open: ReadonlySet<string>;
  /** Texts that name a party and stay all the same. */
  readonly kept: ReadonlySet<Path>;
}

/** The id of every agreement in a template; a draft made of it has its own. */
const TEMPLATE_ID = 'template';

/**
 * The answers that a template begins with: what is open is asked again, and nothing of the history of the agreement is in
 * it. Of a party whose group is open no word is left, unless its text was kept by path.
 */
export function templateAgreement(agreement: Agreement, { open, kept }: TemplateWish): Agreement {
  const rest = withoutGroups(agreement, open);
  const naming = new Set(namingTexts(agreement, rest, open).map(({ path }) => path));
  const unnamed = pruned(rest, ({ path }) => naming.has(path) && !kept.has(path));
  return namelessIds(unnamed, open);
}

/** The texts that still say who a party is once the groups are open. */
export function textsLeftNaming(agreement: Agreement, open: ReadonlySet<string>): readonly NamingText[] {
  return namingTexts(agreement, withoutGroups(agreement, open), open);
}

/** The agreement with house rules that hold in it wherever it is; one that it has under the same id is replaced. */
export function withHouseRules(agreement: Agreement, rules: readonly HouseRule[]): Agreement {
  const ids = new Set(rules.map(({ id }) => id));
  return { ...agreement, houseRules: [...agreement.houseRules.filter(({ id }) => !ids.has(id)), ...rules] };
}

/**
 * Of those, the texts that stay unless somebody says otherwise: units of one organisation are called by their names in every
 * second sentence, and the organisation knows them; of a company or a person no text stays.
 */
export function usuallyKept({ type }: Agreement, naming: readonly NamingText[]): readonly Path[] {
  return type === 'internal' ? naming.map(({ path }) => path) : [];
}

function withoutGroups(agreement: Agreement, open: ReadonlySet<string>): Agreement {
  const groups = allGroups(agreement).filter((group) => open.has(groupName(group)));
  const bare: Agreement = {
    ...agreement,
    id: TEMPLATE_ID,
    state: 'draft',
    acceptedFindings: [],
    approvalRequests: [],
  };
  return pruned(bare, (answer) => groups.some((group) => isInGroup(group, answer)));
}

function namingTexts(agreement: Agreement, rest: Agreement, open: ReadonlySet<string>): readonly NamingText[] {
  const unnamed = agreement.parties.filter(({ id }) => open.has(`party:${id}`));
  const people = open.has('people') ? agreement.parties : [];
  const names = [
    ...namesOf(unnamed.map((party) => ({ ...party, contacts: [], signatories: [] }))),
    ...namesOf(people.map(({ id, role, contacts, signatories }) => ({ id, role, contacts, signatories }))),
  ];
  return textsNaming(rest, [...new Set(names)]);
}

const NAMED: readonly EntityName[] = ['party', 'signatory', 'contact'];

/** Ids may be made of names: those of parties and people are numbered, unless what they name stays. */
function namelessIds(agreement: Agreement, open: ReadonlySet<string>): Agreement {
  const { owners } = surveyIds(agreement);
  const ids = new Map<string, string>();
  for (const [id, { entity }] of owners) {
    const isNamed = entity === 'party' ? open.has(`party:${id}`) : open.has('people');
    if (!NAMED.includes(entity) || !isNamed) continue;
    for (let number = 1; !ids.has(id); number += 1) {
      const next = `${entity}-${number}`;
      if (!owners.has(next) && ![...ids.values()].includes(next)) ids.set(id, next);
    }
  }
  return renamedIds(agreement, ids);
}

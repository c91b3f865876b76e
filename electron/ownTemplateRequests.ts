import type { OwnTemplateResults } from '#core/bridge/ownTemplates.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { templateAgreement, withHouseRules } from '#core/ownTemplates/makeTemplate.ts';
import { MOST_HOUSE_RULES } from '#core/agreement/houseRule.ts';
import { done, failed } from '#core/outcome.ts';
import type { Storage } from './storage/storage.ts';

/** The requests about own templates. */
export function ownTemplateRequests(
  { presentOf, ownTemplates, settings }: Pick<Storage, 'presentOf' | 'ownTemplates' | 'settings'>,
  newId: () => string,
): Pick<DesktopRequests, keyof OwnTemplateResults> {
  return {
    listOwnTemplates: () => Promise.resolve(ownTemplates.list()),
    makeOwnTemplate: ({ draft, name, description, open, kept, withHouseRules: isRuled, replaces }) => {
      const present = presentOf(draft);
      if (!present.ok) return Promise.resolve(present);
      const bare = templateAgreement(present.value.agreement, { open: new Set(open), kept: new Set(kept) });
      const agreement = isRuled ? withHouseRules(bare, settings().houseRules) : bare;
      if (agreement.houseRules.length > MOST_HOUSE_RULES) {
        return Promise.resolve(failed({ kind: 'refused', because: 'payload', request: 'makeOwnTemplate' }));
      }
      const saved = ownTemplates.save({ id: replaces ?? newId(), version: 1, name, description, agreement });
      return Promise.resolve(saved.ok ? done({ template: saved.value.id }) : saved);
    },
    describeOwnTemplate: ({ template, name, description }) =>
      Promise.resolve(ownTemplates.describe(template, { name, description })),
    shelveOwnTemplates: ({ templates, shelf }) => Promise.resolve(ownTemplates.shelve(templates, shelf)),
    listOwnTemplateVersions: ({ template }) => Promise.resolve(ownTemplates.versions(template)),
    restoreOwnTemplate: ({ template, version }) => Promise.resolve(ownTemplates.restore(template, version)),
  };
}

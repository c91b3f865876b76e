import type { OwnTemplateResults } from '#core/bridge/ownTemplates.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { templateAgreement, withHouseRules } from '#core/ownTemplates/makeTemplate.ts';
import { MOST_HOUSE_RULES } from '#core/agreement/houseRule.ts';
import { done, failed } from '#core/outcome.ts';
import type { RemoteStorage } from './storage/storageThread.ts';

/** The requests about own templates. */
export function ownTemplateRequests(
  { presentOf, ownTemplates, settings }: Pick<RemoteStorage, 'presentOf' | 'ownTemplates' | 'settings'>,
  newId: () => string,
): Pick<DesktopRequests, keyof OwnTemplateResults> {
  return {
    listOwnTemplates: () => ownTemplates.list(),
    makeOwnTemplate: async ({ draft, name, description, open, kept, withHouseRules: isRuled, replaces }) => {
      const present = await presentOf(draft);
      if (!present.ok) return present;
      const bare = templateAgreement(present.value.agreement, { open: new Set(open), kept: new Set(kept) });
      const agreement = isRuled ? withHouseRules(bare, (await settings()).houseRules) : bare;
      if (agreement.houseRules.length > MOST_HOUSE_RULES) {
        return failed({ kind: 'refused', because: 'payload', request: 'makeOwnTemplate' });
      }
      const saved = await ownTemplates.save({ id: replaces ?? newId(), version: 1, name, description, agreement });
      return saved.ok ? done({ template: saved.value.id }) : saved;
    },
    describeOwnTemplate: ({ template, name, description }) => ownTemplates.describe(template, { name, description }),
    shelveOwnTemplates: ({ templates, shelf }) => ownTemplates.shelve(templates, shelf),
    listOwnTemplateVersions: ({ template }) => ownTemplates.versions(template),
    restoreOwnTemplate: ({ template, version }) => ownTemplates.restore(template, version),
  };
}

import type { OwnTemplateResults } from '#core/bridge/ownTemplates.ts';
import type { DesktopRequests } from '#core/bridge/requests.ts';
import { templateAgreement } from '#core/ownTemplates/makeTemplate.ts';
import { done } from '#core/outcome.ts';
import type { Storage } from './storage/storage.ts';

/** The requests about own templates. */
export function ownTemplateRequests(
  { presentOf, ownTemplates }: Pick<Storage, 'presentOf' | 'ownTemplates'>,
  newId: () => string,
): Pick<DesktopRequests, keyof OwnTemplateResults> {
  return {
    listOwnTemplates: () => Promise.resolve(ownTemplates.list()),
    makeOwnTemplate: ({ draft, name, description, open, kept, replaces }) => {
      const present = presentOf(draft);
      if (!present.ok) return Promise.resolve(present);
      const agreement = templateAgreement(present.value.agreement, { open: new Set(open), kept: new Set(kept) });
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

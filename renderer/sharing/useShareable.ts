import { useEffect, useState } from 'react';
import { inEither } from '#core/library/filter.ts';
import type { RefusedItem } from '#core/sharing/readShared.ts';
import { desktop } from '#renderer/desktop.ts';
import { ruleText } from '#renderer/settings/house/ruleText.ts';
import { showProblem, useLanguage, useSession } from '#renderer/state/session.ts';

type Kind = RefusedItem['kind'];

export interface Shareable {
  readonly id: string;
  readonly name: string;
}

/** What there is to be shared, by name; `null` until it is known. */
export function useShareable(): Readonly<Record<Kind, readonly Shareable[]>> | null {
  const language = useLanguage();
  const rules = useSession(({ settings }) => settings?.houseRules);
  const [clauses, setClauses] = useState<readonly Shareable[] | null>(null);
  const [templates, setTemplates] = useState<readonly Shareable[] | null>(null);
  useEffect(() => {
    const { ask } = desktop();
    void ask.listClauses({}).then((listed) => {
      if (!listed.ok) return showProblem(listed.problem);
      const own = listed.value.clauses.filter(({ source }) => source !== 'shipped');
      const named = own.map(({ clause }) => ({ id: clause.id, name: inEither(clause.name, language) }));
      setClauses(named.toSorted((one, other) => one.name.localeCompare(other.name, language)));
    });
    void ask.listOwnTemplates({}).then((listed) => {
      if (!listed.ok) return showProblem(listed.problem);
      setTemplates(listed.value.templates.map(({ template, name }) => ({ id: template, name })));
    });
  }, [language]);
  if (clauses === null || templates === null) return null;
  return {
    clause: clauses,
    template: templates,
    houseRule: (rules ?? []).map((rule) => ({ id: rule.id, name: ruleText(rule, language) })),
  };
}

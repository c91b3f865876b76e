import { useEffect, useState } from 'react';
import type { TemplateSummary } from '#core/bridge/requests.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem, useLanguage } from '#renderer/state/session.ts';

/** What the templates of the program are called, by their ids; an unknown one by its id. */
export function useContractNames(): (contract: string | null) => string | null {
  const language = useLanguage();
  const [templates, setTemplates] = useState<readonly TemplateSummary[]>([]);
  useEffect(() => {
    void desktop()
      .ask.listTemplates({})
      .then((listed) => (listed.ok ? setTemplates(listed.value) : showProblem(listed.problem)));
  }, []);
  return (contract) => {
    const found = templates.find(({ id }) => id === contract);
    return found?.name[language] ?? found?.name.en ?? contract;
  };
}

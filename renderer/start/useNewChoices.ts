import { useEffect, useState } from 'react';
import type { Party } from '#core/agreement/party.ts';
import type { DraftSummary } from '#core/bridge/drafts.ts';
import type { OwnTemplateSummary } from '#core/bridge/ownTemplates.ts';
import type { SampleSummary, TemplateSummary } from '#core/bridge/requests.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { done, type Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';
import { showProblem } from '#renderer/state/session.ts';

/** The most earlier agreements that are offered; the search finds the others. */
const OFFERED = 30;

/** What there is to start from, and the parties of the address book. */
export interface NewChoices {
  readonly samples: readonly SampleSummary[];
  readonly templates: readonly TemplateSummary[];
  readonly ownTemplates: readonly OwnTemplateSummary[];
  readonly parties: readonly Party[];
}

const NOTHING: NewChoices = { samples: [], templates: [], ownTemplates: [], parties: [] };

/** Each of them as soon as it is known. */
export function useNewChoices(): NewChoices {
  const [choices, setChoices] = useState(NOTHING);
  useEffect(() => {
    const { ask } = desktop();
    const take = <Name extends keyof NewChoices>(
      name: Name,
      asked: Promise<Outcome<NewChoices[Name], DesktopProblem>>,
    ) =>
      void asked.then((answered) => {
        if (answered.ok) setChoices((before) => ({ ...before, [name]: answered.value }));
        else showProblem(answered.problem);
      });
    take('samples', ask.listSamples({}));
    take('templates', ask.listTemplates({}));
    take(
      'ownTemplates',
      ask.listOwnTemplates({}).then((listed) => (listed.ok ? done(listed.value.templates) : listed)),
    );
    take('parties', ask.listParties({ search: '', shelf: 'book' }));
  }, []);
  return choices;
}

/** Earlier agreements that match a search, the last changed first; `null` until they are known. */
export function useEarlier(search: string): readonly DraftSummary[] | null {
  const [earlier, setEarlier] = useState<readonly DraftSummary[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const list = { shelf: 'drafts', types: [], states: [], sort: 'changed', offset: 0, limit: OFFERED } as const;
    const timer = setTimeout(() => {
      void desktop()
        .ask.listDrafts({ ...list, types: [], states: [], search })
        .then((listed) => {
          if (!listed.ok) showProblem(listed.problem);
          else if (isCurrent) setEarlier(listed.value.drafts);
        });
    }, 80);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [search]);
  return earlier;
}

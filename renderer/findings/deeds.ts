import type { Path } from '#core/agreement/path.ts';
import type { Finding, Fix } from '#core/checks/finding.ts';
import { applyFix } from '#core/editing/applyFix.ts';
import { setAnswer } from '#core/editing/answers.ts';
import type { Draft } from '#core/editing/draft.ts';
import { change } from '#renderer/state/openDraft.ts';

/** Mends a finding as it proposes, as one change that can be undone. */
export function mend({ changes }: Fix): void {
  change({ kind: 'fix', pattern: '' }, null, (draft) => applyFix(draft, changes));
}

export interface Reason {
  readonly reason: string;
  readonly by: string;
}

/** Keeps why findings are lived with; each rule is accepted at each place once. */
export function acceptFindings(findings: readonly Finding[], { reason, by }: Reason): void {
  const on = new Date().toLocaleDateString('sv-SE');
  const accepted = findings.map(({ rule, path, about }) => ({
    rule,
    path,
    reason,
    on,
    ...(by === '' ? {} : { by }),
    ...(about === undefined ? {} : { about }),
  }));
  change({ kind: 'accept', pattern: '' }, null, (draft) =>
    setAnswer(draft, 'acceptedFindings', [...without(draft, findings), ...uniquely(accepted)]),
  );
}

export function withdrawAcceptance(finding: Finding): void {
  change({ kind: 'accept', pattern: '' }, null, (draft) =>
    setAnswer(draft, 'acceptedFindings', without(draft, [finding])),
  );
}

interface AtPlace {
  readonly rule: string;
  readonly path: Path;
  readonly about?: string | undefined;
}

function without({ agreement }: Draft, places: readonly AtPlace[]) {
  return agreement.acceptedFindings.filter((one) => !places.some((place) => isSamePlace(one, place)));
}

function uniquely<Place extends AtPlace>(places: readonly Place[]): readonly Place[] {
  return places.filter((place, at) => places.findIndex((other) => isSamePlace(other, place)) === at);
}

function isSamePlace(one: AtPlace, other: AtPlace): boolean {
  return one.rule === other.rule && one.path === other.path && one.about === other.about;
}

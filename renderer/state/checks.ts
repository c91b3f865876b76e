import { create } from 'zustand';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Path } from '#core/agreement/path.ts';
import type { Finding } from '#core/checks/finding.ts';
import { slotsTo } from '#core/editing/slot.ts';
import { workingTree } from '#core/editing/tree.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { useOpenDraft } from './openDraft.ts';

interface Checks {
  /** As the checker last found them, the gravest first; accepted ones too. */
  readonly findings: readonly Finding[];
  /** Those nobody has accepted, by the question that mends them. */
  readonly byQuestion: ReadonlyMap<Path, readonly Finding[]>;
  /** By the item of a list that they are in: `metrics/uptime`. */
  readonly byItem: ReadonlyMap<Path, readonly Finding[]>;
  readonly bySection: ReadonlyMap<SectionId, readonly Finding[]>;
  /** Whether the checker has looked at the draft that is open. */
  readonly isChecked: boolean;
  /** The agreement of which the checker last read every language; another than that of the draft while letters wait for it. */
  readonly wholly: Agreement | null;
}

const UNCHECKED: Checks = {
  findings: [],
  byQuestion: new Map(),
  byItem: new Map(),
  bySection: new Map(),
  isChecked: false,
  wholly: null,
};

export const useChecks = create<Checks>(() => UNCHECKED);

const NONE: readonly Finding[] = [];

/** The errors nobody has accepted: they keep a contract from being final. */
export function openErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, accepted }) => severity === 'error' && accepted === null);
}

/** What is open at a question; the same list while nothing there changes. */
export function useFindingsAt(path: Path): readonly Finding[] {
  return useChecks(({ byQuestion }) => byQuestion.get(path) ?? NONE);
}

export function useFindingsIn(section: SectionId): readonly Finding[] {
  return useChecks(({ bySection }) => bySection.get(section) ?? NONE);
}

/** What is open at something and at all questions below it; the same list while nothing there changes. */
export function useFindingsWithin(path: Path): readonly Finding[] {
  return useChecks(({ byItem }) => byItem.get(path) ?? NONE);
}

/** The gravest error or warning about an answer, or `null`. */
export function useFindingAbout(path: Path): Finding | null {
  return useChecks(({ byQuestion }) => byQuestion.get(path)?.find(({ severity }) => severity !== 'hint') ?? null);
}

export function forgetFindings(): void {
  useChecks.setState(UNCHECKED, true);
}

/** Whether the checker has read the draft that is open as it is now; without one there is nothing to read. */
export function isWhollyChecked(): boolean {
  const { open } = useOpenDraft.getState();
  return open === null || open.history.present.agreement === useChecks.getState().wholly;
}

/**
 * Takes what the checker found, and the agreement of which it read every language, if it did. Lists of which nothing changed
 * stay the objects they were.
 */
export function takeFindings(findings: readonly Finding[], wholly: Agreement | null = null): void {
  const { open } = useOpenDraft.getState();
  if (open === null) return;
  const tree = workingTree(open.history.present);
  const waiting = findings.filter(({ accepted }) => accepted === null);
  const before = useChecks.getState();
  useChecks.setState({
    findings,
    byQuestion: kept(
      grouped(waiting, ({ path }) => questionAt(tree, path)),
      before.byQuestion,
    ),
    byItem: kept(
      grouped(waiting, ({ path }) => path.split('/').slice(0, 2).join('/')),
      before.byItem,
    ),
    bySection: kept(
      grouped(waiting, ({ path }) => sectionOf(path)),
      before.bySection,
    ),
    isChecked: true,
    wholly: wholly ?? before.wholly,
  });
}

/** Values that are asked by one control, however many parts they have. */
const WHOLE: ReadonlySet<string> = new Set(['wording', 'duration', 'quantity', 'money']);

/** The question that a path lies in. */
function questionAt(tree: ReturnType<typeof workingTree>, path: Path): Path {
  const slots = slotsTo(tree, path) ?? [];
  return slots.find(({ kind }) => kind !== undefined && WHOLE.has(kind.kind))?.path ?? path;
}

function grouped<Key>(findings: readonly Finding[], keyOf: (finding: Finding) => Key): ReadonlyMap<Key, Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

function kept<Key>(
  now: ReadonlyMap<Key, readonly Finding[]>,
  before: ReadonlyMap<Key, readonly Finding[]>,
): ReadonlyMap<Key, readonly Finding[]> {
  return new Map(
    [...now].map(([key, list]) => {
      const known = before.get(key);
      return [key, known !== undefined && JSON.stringify(known) === JSON.stringify(list) ? known : list] as const;
    }),
  );
}

import { useMemo } from 'react';
import type { Wording } from '#core/agreement/text.ts';
import { keyText, type KeyPart } from '#core/editing/objectiveRows.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { targetWords } from '#renderer/words/targetWords.ts';

export interface Key {
  readonly part: KeyPart;
  readonly text: string;
  readonly label: string;
  /** A code it also goes by: "P1". */
  readonly code: string | null;
}

export interface KeyGroup {
  readonly id: string;
  readonly label: string;
  /** The words of the button that makes a row for each. */
  readonly addEach: string;
  readonly keys: readonly Key[];
}

interface Named {
  readonly name?: Wording;
  readonly code?: string;
}

/** What targets can differ by in this agreement: priorities, services, the values of each dimension. Only where there is a choice. */
export function useKeys(): readonly KeyGroup[] {
  const language = useLanguage();
  const priorityScheme = useAgreement((agreement) => agreement.priorityScheme);
  const services = useAgreement((agreement) => agreement.services);
  const dimensions = useAgreement((agreement) => agreement.dimensions);
  return useMemo(() => {
    const words = targetWords[language];
    const nameOf = ({ name, code }: Named, nth: number) =>
      [name?.[language], name?.en, name?.da, code].find((text) => text !== undefined && text !== '') ?? String(nth + 1);
    const keyOf = (part: KeyPart, label: string, code: string | null = null): Key => ({
      part,
      text: keyText(part),
      label,
      code,
    });
    const groups: readonly KeyGroup[] = [
      {
        id: 'priority',
        label: words.priorities,
        addEach: words.eachPriority,
        keys: (priorityScheme?.priorities ?? []).map((priority, nth) =>
          keyOf(
            { kind: 'priority', priority: priority.id },
            prioritiesName(priority.code, nameOf(priority, nth)),
            priority.code ?? null,
          ),
        ),
      },
      {
        id: 'service',
        label: words.services,
        addEach: words.eachService,
        keys: services.map((service, nth) => keyOf({ kind: 'service', service: service.id }, nameOf(service, nth))),
      },
      ...dimensions.map((dimension, at) => ({
        id: dimension.id,
        label: nameOf(dimension, at),
        addEach: words.eachValue(nameOf(dimension, at)),
        keys: dimension.values.map((value, nth) =>
          keyOf({ kind: 'dimension', dimension: dimension.id, value: value.id }, nameOf(value, nth)),
        ),
      })),
    ];
    return groups.filter(({ keys }) => keys.length > 1);
  }, [language, priorityScheme, services, dimensions]);
}

function prioritiesName(code: string | undefined, name: string): string {
  return code === undefined || code === name ? name : `${code} ${name}`;
}

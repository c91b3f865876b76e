import { useCallback, useMemo } from 'react';
import { z } from 'zod';
import type { Agreement } from '#core/agreement/agreement.ts';
import { rereading } from '#core/rereading.ts';
import { kindOf, type EntityName } from '#core/agreement/valueKind.ts';
import type { Option } from './Choice.tsx';
import { entitiesOf } from './entities.ts';
import { optionName } from './optionName.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';

/** The members of a closed list; none of any other schema. */
export function useMembers(schema: z.ZodType): readonly Option[] {
  const language = useLanguage();
  const kind = kindOf(schema);
  const read = useCallback(
    (agreement: Agreement) => {
      if (!(schema instanceof z.ZodEnum) || kind?.kind !== 'choice') return [];
      return schema.options.map((member) => {
        const value = String(member);
        return { value, label: choiceWord(agreement, language, { of: kind.of, member: value }) };
      });
    },
    [schema, kind, language],
  );
  return useOptions(read);
}

/** The things of a kind that the agreement has, by name. */
export function useEntities(entity: EntityName): readonly Option[] {
  const language = useLanguage();
  const { forms } = useWords();
  const read = useCallback(
    (agreement: Agreement) =>
      entitiesOf(agreement, entity).map((item, index) => ({
        value: item.id,
        label: optionName(item, language, agreement) ?? forms.noName(index + 1),
      })),
    [entity, language, forms],
  );
  return useOptions(read);
}

/** Options read off the agreement: the same ones, and nothing drawn again, while none of them changes. */
function useOptions(read: (agreement: Agreement) => readonly Option[]): readonly Option[] {
  const writtenIn = useMemo(() => rereading((agreement: Agreement) => JSON.stringify(read(agreement))), [read]);
  const written = useAgreement(writtenIn);
  return useMemo(() => JSON.parse(written) as readonly Option[], [written]);
}

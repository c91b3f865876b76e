import { Box, Button } from '@mui/material';
import type { EntityName } from '#core/agreement/valueKind.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useSectionName } from '#renderer/sections/useSectionName.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { goToQuestion } from '#renderer/state/goToQuestion.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { listOfEntity } from './entities.ts';

/** In the place of a choice among things the agreement has none of yet: where they are added, and the way there. */
export function NothingToChoose({ entity }: { readonly entity: EntityName }) {
  const { forms } = useWords();
  const language = useLanguage();
  const sectionName = useSectionName();
  const type = useAgreement((agreement) => agreement.type);
  const list = listOfEntity(entity);
  if (list === undefined) return <Box sx={{ color: 'text.secondary' }}>{forms.nothingToChoose}</Box>;
  const { label } = fieldWords(list, language, type);
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {`${forms.nothingToChoose} `}
      <Button
        size="small"
        onClick={() => goToQuestion(list)}
        sx={{ p: 0, minWidth: 0, textAlign: 'left', verticalAlign: 'baseline' }}
      >
        {forms.addUnder(label, sectionName(sectionOf(list)).name)}
      </Button>
    </Box>
  );
}

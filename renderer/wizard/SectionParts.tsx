import { Box, ButtonBase } from '@mui/material';
import { partsOf, type SectionPart } from '#renderer/sections/partsOf.ts';
import type { SectionId } from '#renderer/sections/sectionId.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { fieldWords } from '#renderer/words/fields/fieldWords.ts';
import { groupName } from '#renderer/words/groupWords.ts';

/** The parts of the section one is in, below it in the map, each with the way to it. */
export function SectionParts({ section }: { readonly section: SectionId }) {
  const language = useLanguage();
  const type = useAgreement((agreement) => agreement.type);
  const parts = partsOf(section, type);
  if (parts.length === 0) return null;
  const name = ({ path, group }: SectionPart) =>
    group === null ? fieldWords(path, language, type).label : groupName(group, language, type);
  return (
    <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, pb: 0.5 }}>
      {parts.map((part) => (
        <li key={part.path}>
          <ButtonBase
            onClick={() => showPart(part.path)}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              pl: 5.875,
              pr: 1.5,
              py: 0.25,
              textAlign: 'left',
              typography: 'body2',
              color: 'text.secondary',
              '&:hover': { color: 'text.primary', bgcolor: 'action.hover' },
            }}
          >
            {name(part)}
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}

/** Brings a part to the top of the page, with the keyboard in it. */
function showPart(path: string): void {
  const part = document.querySelector<HTMLElement>(`main [data-part="${path}"], main [data-path="${path}"]`);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
}

import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { NamingText } from '#core/ownTemplates/naming.ts';
import { placesOf } from '#renderer/find/places.ts';
import { sectionOf } from '#renderer/sections/sections.ts';
import { useAgreement, useOpenDraft } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { sectionName } from '#renderer/words/sectionNames.ts';

interface NamingTicksProps {
  readonly texts: readonly NamingText[];
  readonly kept: ReadonlySet<string>;
  readonly onTick: (path: string, isOpen: boolean) => void;
}

/** Texts that still say who a party is, each ticked when it is asked again. */
export function NamingTicks({ texts, kept, onTick }: NamingTicksProps) {
  const language = useLanguage();
  const words = ownTemplateWords[language];
  const type = useAgreement((agreement) => agreement.type);
  const draft = useOpenDraft(({ open }) => open?.history.present);
  const questions = draft === undefined ? [] : placesOf(draft, language);
  const whereIs = (path: string) => {
    const [nearest] = questions
      .filter((one) => path === one.path || path.startsWith(`${one.path}/`))
      .toSorted((one, other) => other.path.length - one.path.length);
    const section = sectionName(nearest?.section ?? sectionOf(path), language, type).name;
    return [section, ...(nearest?.within ?? []), nearest?.label ?? ''].filter((part) => part !== '').join(' › ');
  };
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {words.namingTitle}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {words.namingAbout}
      </Typography>
      {texts.map(({ path, names }) => (
        <FormControlLabel
          key={path}
          sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
          control={
            <Checkbox
              size="small"
              checked={!kept.has(path)}
              onChange={(_, isOpen) => onTick(path, isOpen)}
              sx={{ py: 0.5 }}
            />
          }
          label={
            <Box sx={{ py: 0.375, overflowWrap: 'anywhere' }}>
              <Typography>{whereIs(path)}</Typography>
              <Typography variant="body2" color="textSecondary">
                {words.says(names)}
              </Typography>
            </Box>
          }
        />
      ))}
    </Box>
  );
}

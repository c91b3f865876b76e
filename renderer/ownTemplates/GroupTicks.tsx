import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { GroupHere } from '#core/ownTemplates/groups.ts';
import { useAgreement } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';

interface GroupTicksProps {
  readonly label: string;
  readonly about: string;
  readonly groups: readonly GroupHere[];
  readonly open: ReadonlySet<string>;
  readonly onTick: (name: string, isOpen: boolean) => void;
}

/** Groups of answers, each ticked when it is asked again. */
export function GroupTicks({ label, about, groups, open, onTick }: GroupTicksProps) {
  const language = useLanguage();
  const words = ownTemplateWords[language];
  const agreement = useAgreement((whole) => whole);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {label}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {about}
      </Typography>
      {groups.map(({ group, name, answers }) => (
        <FormControlLabel
          key={name}
          sx={{ display: 'flex', alignItems: 'flex-start', mr: 0 }}
          control={
            <Checkbox
              size="small"
              checked={open.has(name)}
              onChange={(_, isOpen) => onTick(name, isOpen)}
              sx={{ py: 0.5 }}
            />
          }
          label={
            <Typography sx={{ py: 0.375, overflowWrap: 'anywhere' }}>
              {`${groupText(group, agreement, language)} `}
              <Typography component="span" variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
                {`· ${words.answers(answers)}`}
              </Typography>
            </Typography>
          }
        />
      ))}
    </Box>
  );
}

function groupText(group: GroupHere['group'], agreement: Agreement, language: Language): string {
  const words = ownTemplateWords[language];
  switch (group.kind) {
    case 'party': {
      const party = agreement.parties.find(({ id }) => id === group.party);
      const role = choiceWord(agreement, language, { of: 'partyRole', member: party?.role ?? 'other' });
      const { name, legalName } = party ?? {};
      return words.party(name?.[language] ?? legalName ?? name?.en ?? name?.da ?? role, role);
    }
    case 'part':
      return words.parts[group.part];
    default:
      return words.groups[group.kind];
  }
}

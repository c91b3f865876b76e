import { Autocomplete, Box, Stack, TextField, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import type { AgreementType } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Party } from '#core/agreement/party.ts';
import type { FirstAnswers, FirstParty } from '#core/editing/firstAnswers.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';

interface FirstAnswersFormProps {
  readonly type: AgreementType;
  readonly known: readonly Party[];
  readonly answers: FirstAnswers;
  readonly onAnswers: (answers: FirstAnswers) => void;
  /** What stands beside the title. */
  readonly beside: ReactNode;
}

/** Title and names, asked before the draft is there. */
export function FirstAnswersForm({ type, known, answers, onAnswers, beside }: FirstAnswersFormProps) {
  const words = newAgreementWords[useLanguage()];
  const id = useId();
  return (
    <Box role="group" aria-labelledby={`${id}-first`}>
      <Typography id={`${id}-first`} component="h3" variant="h3">
        {words.first}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {words.firstAbout}
      </Typography>
      <Stack spacing={1.5}>
        <Stack direction="row" spacing={1.5}>
          {(['provider', 'customer'] as const).map((role) => (
            <PartyField
              key={role}
              label={words.parties[type][role]}
              known={known}
              party={answers[role]}
              onParty={(party) => onAnswers({ ...answers, [role]: party })}
            />
          ))}
        </Stack>
        <Stack direction="row" spacing={1.5}>
          <Labelled label={words.agreementTitle}>
            {(field) => (
              <TextField
                id={field}
                size="small"
                fullWidth
                value={answers.title}
                onChange={({ target }) => onAnswers({ ...answers, title: target.value })}
                slotProps={{ htmlInput: { maxLength: 300 } }}
              />
            )}
          </Labelled>
          {beside}
        </Stack>
      </Stack>
    </Box>
  );
}

interface PartyFieldProps {
  readonly label: string;
  readonly known: readonly Party[];
  readonly party: FirstParty;
  readonly onParty: (party: FirstParty) => void;
}

function PartyField({ label, known, party, onParty }: PartyFieldProps) {
  const language = useLanguage();
  const words = newAgreementWords[language];
  return (
    <Labelled label={label}>
      {(field) => (
        <Autocomplete<Party, false, true, true>
          id={field}
          freeSolo
          disableClearable
          size="small"
          options={[...known]}
          groupBy={() => words.inAddressBook}
          getOptionLabel={(option) => (typeof option === 'string' ? option : nameOf(option, language))}
          getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
          inputValue={typeof party === 'string' ? party : nameOf(party, language)}
          onChange={(_, chosen) => onParty(chosen)}
          onInputChange={(_, typed, reason) => {
            if (reason === 'input') onParty(typed);
          }}
          renderInput={(params) => <TextField {...params} />}
        />
      )}
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: (field: string) => ReactNode }) {
  const field = useId();
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Typography component="label" htmlFor={field} sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children(field)}
    </Box>
  );
}

function nameOf({ name, legalName }: Party, language: Language): string {
  return name?.[language] ?? legalName ?? name?.en ?? name?.da ?? '';
}

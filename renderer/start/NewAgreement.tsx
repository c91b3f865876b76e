import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Tab,
  Tabs,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { LANGUAGES, type Language } from '#core/agreement/language.ts';
import type { FirstAnswers } from '#core/editing/firstAnswers.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { desktop } from '#renderer/desktop.ts';
import { showNewAgreement, useNewAgreement, WAYS, type Way } from '#renderer/state/newAgreement.ts';
import { openChosen } from '#renderer/state/openImported.ts';
import { showOwnTemplates } from '#renderer/state/ownTemplates.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { newAgreementWords } from '#renderer/words/newAgreementWords.ts';
import { ownTemplateWords } from '#renderer/words/ownTemplateWords.ts';
import { begin } from './begin.ts';
import { EarlierAgreements } from './EarlierAgreements.tsx';
import { FirstAnswersForm } from './FirstAnswersForm.tsx';
import { beginningOf, languageOf, offersOf, ownOffer, typeChosen, type Chosen } from './newOffers.ts';
import { Offers } from './Offers.tsx';
import { useNewChoices } from './useNewChoices.ts';

const close = () => showNewAgreement(null);

const NOTHING: FirstAnswers = { title: '', provider: '', customer: '' };

/** The dialog in which a new agreement is begun, while it is wanted. */
export function NewAgreement() {
  const way = useNewAgreement((state) => state.way);
  return way === null ? null : <NewAgreementDialog way={way} />;
}

function NewAgreementDialog({ way }: { readonly way: Way }) {
  const language = useLanguage();
  const all = useWords();
  const words = newAgreementWords[language];
  const choices = useNewChoices();
  const given = useNewAgreement(({ ownTemplate }) => ownTemplate);
  const [chosen, setChosen] = useState<Chosen>(given === null ? {} : { template: ownOffer(given) });
  const [languageChosen, setAgreementLanguage] = useState<Language | null>(null);
  const [first, setFirst] = useState(NOTHING);
  const offers = offersOf(way, choices, { language, types: all.types, words });
  const value = chosen[way] ?? offers[0]?.value ?? '';
  const type = typeChosen(way, value, choices);
  const agreementLanguage = languageChosen ?? languageOf(value, choices) ?? language;
  const asksFirst = way === 'template' || way === 'blank';
  const create = async () => {
    close();
    if (way === 'file') return openChosen(desktop().ask.importAgreement({}));
    const [origin, beginning] = beginningOf({ way, value, language: agreementLanguage, first });
    return begin(origin, beginning);
  };
  const languageField = <LanguageField language={agreementLanguage} onLanguage={setAgreementLanguage} />;
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby="new-agreement">
      <Box
        component="form"
        sx={{ display: 'contents' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (way === 'file' || value !== '') void create();
        }}
      >
        <DialogTitle id="new-agreement">{words.title}</DialogTitle>
        <DialogContent dividers sx={{ display: 'flex', p: 0, height: 470 }}>
          <Tabs
            orientation="vertical"
            aria-label={words.waysLabel}
            value={way}
            onChange={(_, next: Way) => showNewAgreement(next)}
            sx={{ flexShrink: 0, width: 190, borderRight: 1, borderColor: 'divider', py: 1 }}
          >
            {WAYS.map((one) => (
              <Tab
                key={one}
                id={`way-${one}`}
                aria-controls="way-panel"
                value={one}
                label={words.ways[one].name}
                sx={{ alignItems: 'flex-start', textAlign: 'left', px: 3 }}
              />
            ))}
          </Tabs>
          <Stack
            role="tabpanel"
            id="way-panel"
            aria-labelledby={`way-${way}`}
            spacing={2}
            sx={{ flex: 1, minWidth: 0, overflow: 'auto', px: 3, py: 2.5 }}
          >
            <Typography>{words.ways[way].about}</Typography>
            {way === 'file' ? <Typography color="textSecondary">{words.fileSteps}</Typography> : null}
            {way === 'copy' ? (
              <EarlierAgreements chosen={value} onChoose={(draft) => setChosen({ ...chosen, copy: draft })} />
            ) : null}
            {offers.length > 0 ? (
              <Offers
                label={words.ways[way].name}
                offers={offers}
                chosen={value}
                onChoose={(offer) => setChosen({ ...chosen, [way]: offer })}
              />
            ) : null}
            {way === 'template' ? <ManageTemplates count={choices.ownTemplates.length} /> : null}
            {way === 'sample' ? languageField : null}
            {asksFirst ? (
              <FirstAnswersForm
                type={type}
                known={choices.parties}
                answers={first}
                onAnswers={setFirst}
                beside={languageField}
              />
            ) : null}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, py: 1.5 }}>
          <Button onClick={close}>{all.dialog.cancel}</Button>
          <Button type="submit" variant="contained" disabled={way !== 'file' && value === ''}>
            {way === 'file' ? words.chooseFile : way === 'copy' ? words.createCopy : words.create}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

interface LanguageFieldProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

function LanguageField({ language, onLanguage }: LanguageFieldProps) {
  const { start, languages } = useWords();
  return (
    <Box>
      <Typography component="label" htmlFor="new-language" sx={{ display: 'block', fontWeight: 600, mb: 0.5 }}>
        {start.agreementLanguage}
      </Typography>
      <Choice
        id="new-language"
        value={language}
        options={LANGUAGES.map((one) => ({ value: one, label: languages[one] }))}
        onChoose={(one) => onLanguage(one === 'da' ? 'da' : 'en')}
      />
    </Box>
  );
}

function manageTemplates(): void {
  close();
  showOwnTemplates();
}

function ManageTemplates({ count }: { readonly count: number }) {
  const { manage } = ownTemplateWords[useLanguage()];
  if (count === 0) return null;
  return (
    <Box>
      <Button size="small" onClick={manageTemplates}>
        {manage}
      </Button>
    </Box>
  );
}

import { Box, Button, DialogActions, DialogContent, DialogTitle, IconButton, Stack, Typography } from '@mui/material';
import RemoveIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { useState } from 'react';
import { countryFrom } from '#core/addressBook/countries.ts';
import { fieldWords } from '#core/addressBook/fieldWords.ts';
import { impossibleNumber } from '#core/agreement/checkDigits.ts';
import type { Language } from '#core/agreement/language.ts';
import { registrationSchemeSchema, type Party } from '#core/agreement/party.ts';
import type { Wording } from '#core/agreement/text.ts';
import { desktop } from '#renderer/desktop.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { bookId } from './bookId.ts';
import { showProblem, useLanguage, useWords } from '#renderer/state/session.ts';
import { addressBookWords } from '#renderer/words/addressBookWords.ts';
import { PlainField } from './PlainField.tsx';

const REGISTERS = {
  cvr: 'cvr',
  vat: 'vat',
  gln: 'gln',
  companiesHouse: 'companiesHouse',
  ein: 'ein',
  other: 'otherNumber',
} as const;

interface PartyFormProps {
  /** `null` for a new one. */
  readonly party: Party | null;
  readonly onBack: () => void;
}

/** What the address book knows of a party, to be changed. Nothing is kept before "Save". */
export function PartyForm({ party: kept, onBack }: PartyFormProps) {
  const language = useLanguage();
  const words = addressBookWords[language];
  const { dialog } = useWords();
  const labels = fieldWords[language];
  const [party, setParty] = useState<Party>(
    () => kept ?? { id: bookId('party'), role: 'customer', signatories: [], contacts: [] },
  );
  const change = (answers: { readonly [Key in keyof Party]?: Party[Key] | undefined }) =>
    setParty((last) => answered({ ...last, ...answers }) as Party);
  const isDepartment = party.legalName === undefined && party.name !== undefined;
  const name = isDepartment ? (party.name?.[language] ?? '') : (party.legalName ?? '');
  const scheme = impossibleNumber(party);
  const address = (
    part: Partial<Record<'street' | 'postalCode' | 'city', string>> & { country?: Wording | undefined },
  ) => {
    const next = answered({ ...party.address, ...part }) as NonNullable<Party['address']>;
    change({ address: Object.keys(next).length === 0 ? undefined : next });
  };
  const save = async () => {
    const done = await desktop().ask.keepParties({ parties: [party] });
    if (done.ok) onBack();
    else showProblem(done.problem);
  };
  return (
    <>
      <DialogTitle id="address-book-title">{kept === null ? words.newParty : name || words.noName}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gridTemplateColumns: '2fr 1fr', gap: 2 }}>
          <PlainField
            label={words.fields.name}
            text={name}
            isFirst
            onText={(text) =>
              isDepartment ? change({ name: { ...party.name, [language]: text } }) : change({ legalName: text })
            }
          />
          <PlainField label={labels.legalForm} text={party.legalForm} onText={(legalForm) => change({ legalForm })} />
          <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 2 }}>
            <Stack>
              <Typography component="label" htmlFor="party-register" variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
                {words.fields.register}
              </Typography>
              <Choice
                id="party-register"
                value={party.registrationScheme ?? ''}
                none={words.fields.noRegister}
                options={registrationSchemeSchema.options.map((value) => ({ value, label: labels[REGISTERS[value]] }))}
                onChoose={(chosen) =>
                  change({ registrationScheme: registrationSchemeSchema.options.find((one) => one === chosen) })
                }
              />
            </Stack>
            <PlainField
              label={words.fields.number}
              text={party.registrationNumber}
              warning={scheme === null ? null : words.impossible[scheme]}
              onText={(registrationNumber) => change({ registrationNumber })}
            />
          </Box>
          <PlainField label={labels.street} text={party.address?.street} onText={(street) => address({ street })} />
          <PlainField
            label={labels.postalCode}
            text={party.address?.postalCode}
            onText={(postalCode) => address({ postalCode })}
          />
          <PlainField label={labels.city} text={party.address?.city} onText={(city) => address({ city })} />
          <PlainField
            label={labels.country}
            text={party.address?.country?.[language]}
            onText={(text) => address({ country: text === '' ? undefined : countryFrom(text) })}
          />
          <PlainField label={labels.website} text={party.website} onText={(website) => change({ website })} />
        </Box>
        <People
          title={words.fields.contacts}
          adding={words.fields.addContact}
          people={party.contacts}
          onAdd={() => change({ contacts: [...party.contacts, { id: bookId('contact') }] })}
          onPeople={(contacts) => change({ contacts })}
          fields={({ role, email, phone }) => [
            { label: labels.jobTitle, text: role?.[language], give: (text) => ({ role: said(role, language, text) }) },
            { label: labels.email, text: email, give: (text) => ({ email: text }) },
            { label: labels.phone, text: phone, give: (text) => ({ phone: text }) },
          ]}
        />
        <People
          title={words.fields.signatories}
          adding={words.fields.addSignatory}
          people={party.signatories}
          onAdd={() => change({ signatories: [...party.signatories, { id: bookId('signatory') }] })}
          onPeople={(signatories) => change({ signatories })}
          fields={({ title }) => [
            {
              label: labels.jobTitle,
              text: title?.[language],
              give: (text) => ({ title: said(title, language, text) }),
            },
          ]}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onBack}>{dialog.cancel}</Button>
        <Button variant="contained" disabled={name.trim() === ''} onClick={() => void save()}>
          {words.save}
        </Button>
      </DialogActions>
    </>
  );
}

interface PersonField<Person> {
  readonly label: string;
  readonly text: string | undefined;
  readonly give: (text: string) => { readonly [Key in keyof Person]?: Person[Key] | undefined };
}

interface PeopleProps<Person> {
  readonly title: string;
  readonly adding: string;
  readonly people: readonly Person[];
  readonly fields: (person: Person) => readonly PersonField<Person>[];
  readonly onAdd: () => void;
  readonly onPeople: (people: Person[]) => void;
}

function People<Person extends { readonly id: string; readonly name?: string }>(props: PeopleProps<Person>) {
  const { title, adding, people, fields, onAdd, onPeople } = props;
  const words = addressBookWords[useLanguage()];
  const change = (person: Person, answers: object) =>
    onPeople(people.map((one) => (one === person ? answered({ ...one, ...answers }) : one)));
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 3, p: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0, mb: 1 }}>
        {title}
      </Typography>
      {people.map((person) => (
        <Stack key={person.id} direction="row" spacing={1} sx={{ mb: 1, alignItems: 'flex-end' }}>
          <PlainField
            label={words.fields.personName}
            text={person.name}
            isFirst={Object.keys(person).length === 1}
            onText={(name) => change(person, { name })}
          />
          {fields(person).map(({ label, text, give }) => (
            <PlainField key={label} label={label} text={text} onText={(typed) => change(person, give(typed))} />
          ))}
          <IconButton
            aria-label={words.fields.takeOut(person.name ?? words.noName)}
            title={words.fields.takeOut(person.name ?? words.noName)}
            onClick={() => onPeople(people.filter((one) => one !== person))}
          >
            <RemoveIcon fontSize="small" />
          </IconButton>
        </Stack>
      ))}
      <Button size="small" onClick={onAdd}>
        {adding}
      </Button>
    </Box>
  );
}

/** Without what was emptied: an empty text is no answer. */
function answered<Answers extends object>(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, one]) => one !== undefined && one !== '')) as Answers;
}

/** A title in the language of the window; in the other one too, as long as it is the same there or nothing. */
function said(wording: Wording | undefined, language: Language, text: string): Wording | undefined {
  const other = language === 'da' ? 'en' : 'da';
  const isShared = wording?.[other] === undefined || wording[other] === wording[language];
  const next = answered({ ...wording, [language]: text, ...(isShared ? { [other]: text } : {}) });
  return Object.keys(next).length === 0 ? undefined : next;
}

import { Box, Checkbox, FormControlLabel, FormGroup, MenuItem, Select, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { componentSchema } from '#core/agreement/frame.ts';
import { agreementTypeSchema } from '#core/agreement/agreement.ts';
import { clauseStatusSchema, stanceSchema, type LibraryClause } from '#core/clauses/libraryClause.ts';
import { useWords } from '#renderer/state/session.ts';
import { choiceWord } from '#renderer/words/choices/choiceWords.ts';
import type { ClauseDraft } from './clauseDraft.ts';
import { Dependencies } from './Dependencies.tsx';
import type { Naming } from './picker/naming.ts';
import { TwinFields } from './TwinFields.tsx';

/** A subject that clauses of the library settle. */
export interface Subject {
  readonly id: string;
  readonly name: string;
}

interface AboutClauseProps {
  readonly clause: LibraryClause;
  readonly draft: ClauseDraft;
  readonly onDraft: (change: Partial<ClauseDraft>) => void;
  readonly subjects: readonly Subject[];
  readonly naming: Naming;
}

/** What the library says of a clause: everything but the title and the text. */
export function AboutClause({ clause, draft, onDraft, subjects, naming }: AboutClauseProps) {
  const { types } = useWords();
  const { fields, stances, statuses } = naming.words;
  const own = { id: clause.id, name: fields.ownSubject };
  const others = subjects.filter(({ id }) => id !== clause.id);
  const known = [own, ...others].some(({ id }) => id === draft.subject)
    ? []
    : [{ id: draft.subject, name: draft.subject }];
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))' }}>
        <Chosen
          label={fields.component}
          why={fields.componentWhy}
          value={draft.component}
          options={componentSchema.options.map((id) => ({
            id,
            name: choiceWord(naming.agreement, naming.language, { of: 'component', member: id }),
          }))}
          onChoose={(component) => onDraft({ component: componentSchema.parse(component) })}
        />
        <Chosen
          label={fields.subject}
          why={fields.subjectWhy}
          value={draft.subject}
          options={[own, ...known, ...others]}
          onChoose={(subject) => onDraft({ subject })}
        />
        <Chosen
          label={fields.stance}
          value={draft.stance}
          options={stanceSchema.options.map((id) => ({ id, name: stances[id] }))}
          onChoose={(stance) => onDraft({ stance: stanceSchema.parse(stance) })}
        />
        <Chosen
          label={fields.status}
          value={draft.status}
          options={clauseStatusSchema.options.map((id) => ({ id, name: statuses[id] }))}
          onChoose={(status) => onDraft({ status: clauseStatusSchema.parse(status) })}
        />
      </Box>
      <Box role="group" aria-label={fields.suits}>
        <Typography sx={{ fontWeight: 600 }}>{fields.suits}</Typography>
        <FormGroup row>
          {agreementTypeSchema.options.map((type) => (
            <FormControlLabel
              key={type}
              label={types[type]}
              control={
                <Checkbox
                  size="small"
                  checked={draft.suits.includes(type)}
                  onChange={({ target }) =>
                    onDraft({
                      suits: agreementTypeSchema.options.filter((one) =>
                        one === type ? target.checked : draft.suits.includes(one),
                      ),
                    })
                  }
                />
              }
            />
          ))}
        </FormGroup>
      </Box>
      <TwinFields label={fields.tags} why={fields.tagsWhy} twins={draft.tags} onTwins={(tags) => onDraft({ tags })} />
      <TwinFields
        isLong
        label={fields.guidance}
        why={fields.guidanceWhy}
        twins={draft.guidance}
        onTwins={(guidance) => onDraft({ guidance })}
      />
      <TwinFields
        isLong
        label={fields.meansProvider}
        twins={draft.meansProvider}
        onTwins={(meansProvider) => onDraft({ meansProvider })}
      />
      <TwinFields
        isLong
        label={fields.meansCustomer}
        twins={draft.meansCustomer}
        onTwins={(meansCustomer) => onDraft({ meansCustomer })}
      />
      <Dependencies
        dependsOn={draft.dependsOn}
        onDependsOn={(dependsOn) => onDraft({ dependsOn })}
        subjects={subjects}
        naming={naming}
      />
    </Box>
  );
}

interface ChosenProps {
  readonly label: string;
  readonly why?: string;
  readonly value: string;
  readonly options: readonly Subject[];
  readonly onChoose: (id: string) => void;
}

function Chosen({ label, why, value, options, onChoose }: ChosenProps) {
  const id = useId();
  return (
    <Labelled label={label} id={`${id}-label`} {...(why === undefined ? {} : { why })}>
      <Select
        fullWidth
        size="small"
        value={value}
        labelId={`${id}-label`}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <MenuItem key={option.id} value={option.id}>
            {option.name}
          </MenuItem>
        ))}
      </Select>
    </Labelled>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly id: string;
  readonly why?: string;
  readonly children: ReactNode;
}

function Labelled({ label, id, why, children }: LabelledProps) {
  return (
    <Box>
      <Typography id={id} sx={{ fontWeight: 600, mb: 0.5 }}>
        {label}
      </Typography>
      {children}
      {why === undefined ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {why}
        </Typography>
      )}
    </Box>
  );
}

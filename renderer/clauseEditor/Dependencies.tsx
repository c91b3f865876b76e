import CloseIcon from '@mui/icons-material/Close';
import { Autocomplete, Box, IconButton, MenuItem, Select, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { nameables } from '#core/clauses/chips/nameables.ts';
import type { ClauseDependency } from '#core/clauses/libraryClause.ts';
import { hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import type { Subject } from './AboutClause.tsx';
import { useLanguage } from '#renderer/state/session.ts';
import { searchedListWords } from '#renderer/words/searchedListWords.ts';
import { valueName, valuePlace, type Naming } from './picker/naming.ts';

interface DependenciesProps {
  readonly dependsOn: readonly ClauseDependency[];
  readonly onDependsOn: (dependsOn: readonly ClauseDependency[]) => void;
  readonly subjects: readonly Subject[];
  readonly naming: Naming;
}

type Kind = ClauseDependency['kind'];
const KINDS: readonly Kind[] = ['answer', 'clause', 'without'];

/** What the agreement must have, or must not, for the clause to make sense. */
export function Dependencies({ dependsOn, onDependsOn, subjects, naming }: DependenciesProps) {
  const { fields, dependencies, dependencyKinds } = naming.words;
  const language = useLanguage();
  const [kind, setKind] = useState<Kind>('answer');
  const answers = useMemo(() => answersOf(naming), [naming]);
  const nameOf = (one: ClauseDependency) => dependencies[one.kind](whatOf(one, answers, subjects));
  return (
    <Box role="group" aria-label={fields.dependsOn}>
      <Typography sx={{ fontWeight: 600 }}>{fields.dependsOn}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {fields.dependsOnWhy}
      </Typography>
      {dependsOn.map((one, index) => (
        <Box key={JSON.stringify(one)} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography sx={{ flex: 1, minWidth: 0 }}>{nameOf(one)}</Typography>
          <IconButton
            size="small"
            aria-label={fields.remove(nameOf(one))}
            onClick={() => onDependsOn(dependsOn.filter((_one, at) => at !== index))}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
        <Select
          size="small"
          value={kind}
          onChange={({ target }) => setKind(KINDS.find((known) => known === target.value) ?? 'answer')}
          slotProps={{ input: { 'aria-label': fields.addDependency } }}
        >
          {KINDS.map((known) => (
            <MenuItem key={known} value={known}>
              {dependencyKinds[known]}
            </MenuItem>
          ))}
        </Select>
        <Autocomplete
          {...searchedListWords[language]}
          // A new field after each choice, so that it is empty again.
          key={`${kind} ${dependsOn.length}`}
          size="small"
          sx={{ flex: 1, minWidth: 240 }}
          options={kind === 'answer' ? answers : subjects}
          getOptionLabel={({ name }) => name}
          getOptionKey={({ id }) => id}
          renderInput={(params) => (
            <TextField
              {...params}
              placeholder={fields.addDependency}
              slotProps={{
                ...params.slotProps,
                htmlInput: { ...params.slotProps.htmlInput, 'aria-label': dependencyKinds[kind] },
              }}
            />
          )}
          onChange={(_event, chosen) => {
            if (chosen !== null) onDependsOn([...dependsOn, dependencyOn(kind, chosen.id)]);
          }}
        />
      </Box>
    </Box>
  );
}

function dependencyOn(kind: Kind, id: string): ClauseDependency {
  return kind === 'answer' ? { kind, at: id } : { kind, subject: id };
}

function whatOf(one: ClauseDependency, answers: readonly Subject[], subjects: readonly Subject[]): string {
  const id = one.kind === 'answer' ? one.at : one.subject;
  return (one.kind === 'answer' ? answers : subjects).find((known) => known.id === id)?.name ?? id;
}

/** The questions of an agreement, each with what it belongs to. */
function answersOf(naming: Naming): readonly Subject[] {
  const seen = new Set<string>();
  return nameables().flatMap(({ pattern, reading }) => {
    if (seen.has(pattern) || !hasFieldWords(pattern)) return [];
    seen.add(pattern);
    return [{ id: pattern, name: `${valueName(reading, naming)} (${valuePlace(reading, naming)})` }];
  });
}

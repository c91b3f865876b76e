import { Autocomplete, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { HouseRule } from '#core/agreement/houseRule.ts';
import { houseRuleSchema } from '#core/agreement/houseRule.ts';
import { timeUnitSchema } from '#core/agreement/time.ts';
import { decimalFrom } from '#core/editing/decimalText.ts';
import { offeredFor } from '#core/editing/clauses/shelf.ts';
import { words as printed } from '#core/document/words/words.ts';
import { Choice } from '#renderer/forms/Choice.tsx';
import { OnOff, Setting } from '#renderer/settings/Setting.tsx';
import { useShelf } from '#renderer/state/clauseLibrary.ts';
import { newId } from '#renderer/state/openDraft.ts';
import { useLanguage } from '#renderer/state/session.ts';
import { searchedListWords } from '#renderer/words/searchedListWords.ts';
import { inLanguage } from '#renderer/words/clauseWords.ts';
import { houseWords } from '#renderer/words/houseWords.ts';
import { houseQuestions, memberName, type HouseQuestion } from './questions.ts';

/** What has been filled in of a new rule. */
interface Begun {
  readonly about: 'answer' | 'clause';
  readonly question: HouseQuestion | null;
  readonly atLeast: string;
  readonly atMost: string;
  readonly unit: string;
  readonly currency: string;
  readonly allowed: readonly string[];
  readonly clause: string;
  readonly isRequired: boolean;
  readonly by: string;
  readonly why: string;
}

const NOTHING: Begun = {
  about: 'answer',
  question: null,
  atLeast: '',
  atMost: '',
  unit: 'day',
  currency: 'DKK',
  allowed: [],
  clause: '',
  isRequired: false,
  by: '',
  why: '',
};

/** Defines a rule by picking the question, or the clause, and saying what is allowed. */
export function NewHouseRule({ onAdd }: { readonly onAdd: (rule: HouseRule) => void }) {
  const language = useLanguage();
  const say = houseWords[language];
  const shelf = useShelf();
  const [begun, setBegun] = useState(NOTHING);
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<Begun>) => setBegun({ ...begun, ...part });
  const questions = useMemo(() => houseQuestions(language), [language]);
  const clauses = useMemo(() => {
    if (shelf === null) return [];
    const all = (['customer', 'internal', 'multiLevel'] as const).flatMap((type) => offeredFor(shelf, type));
    return [...new Set(all)].toSorted((a, b) =>
      inLanguage(a.name, language).localeCompare(inLanguage(b.name, language), language),
    );
  }, [shelf, language]);
  const add = () => {
    setTried(true);
    const clause = clauses.find(({ id }) => id === begun.clause);
    const rule = houseRuleSchema.safeParse(ruleFrom(begun, language, clause));
    if (!rule.success) return;
    onAdd(rule.data);
    setBegun({ ...NOTHING, by: begun.by });
    setTried(false);
  };
  return (
    <Stack component="section" aria-label={say.add} spacing={2}>
      <Typography component="h3" variant="h3">
        {say.newRule}
      </Typography>
      <Setting id="house-about" label={say.kind}>
        <Choice
          id="house-about"
          value={begun.about}
          options={(['answer', 'clause'] as const).map((one) => ({ value: one, label: say.kinds[one] }))}
          onChoose={(one) => put({ about: one === 'clause' ? 'clause' : 'answer' })}
        />
      </Setting>
      {begun.about === 'clause' ? (
        <>
          <Setting id="house-clause" label={say.clause}>
            <Choice
              id="house-clause"
              value={begun.clause}
              options={clauses.map(({ id, name }) => ({ value: id, label: inLanguage(name, language) }))}
              onChoose={(one) => put({ clause: one ?? '' })}
            />
          </Setting>
          <OnOff label={say.isRequired} isOn={begun.isRequired} onChange={(isRequired) => put({ isRequired })} />
        </>
      ) : (
        <>
          <Setting id="house-question" label={say.question}>
            <Autocomplete
              {...searchedListWords[language]}
              id="house-question"
              size="small"
              options={questions}
              value={begun.question}
              groupBy={({ section }) => section}
              getOptionLabel={({ label }) => label}
              getOptionKey={({ pattern }) => pattern}
              isOptionEqualToValue={(one, other) => one.pattern === other.pattern}
              onChange={(_, question) => put({ question, allowed: [] })}
              renderInput={(params) => <TextField {...params} placeholder={say.chooseQuestion} />}
            />
          </Setting>
          {begun.question === null ? null : <Allowed begun={begun} question={begun.question} onPut={put} />}
        </>
      )}
      <Setting id="house-by" label={say.by}>
        <TextField
          id="house-by"
          size="small"
          fullWidth
          value={begun.by}
          placeholder={say.byExample}
          onChange={({ target }) => put({ by: target.value })}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
      </Setting>
      <Setting id="house-why" label={say.why}>
        <TextField
          id="house-why"
          size="small"
          fullWidth
          value={begun.why}
          onChange={({ target }) => put({ why: target.value })}
          slotProps={{ htmlInput: { maxLength: 2000 } }}
        />
      </Setting>
      <Box>
        <Button variant="outlined" onClick={add}>
          {say.add}
        </Button>
        {isTried ? (
          <Typography variant="body2" color="error" role="alert" sx={{ mt: 0.5 }}>
            {say.incomplete}
          </Typography>
        ) : null}
      </Box>
    </Stack>
  );
}

interface AllowedProps {
  readonly begun: Begun;
  readonly question: HouseQuestion;
  readonly onPut: (part: Partial<Begun>) => void;
}

/** What is allowed as the answer to a question: a range with its unit, or some of the choices. */
function Allowed({ begun, question: { asks }, onPut }: AllowedProps) {
  const language = useLanguage();
  const say = houseWords[language];
  if (asks.kind === 'choice')
    return (
      <Box role="group" aria-label={say.allowed}>
        <Typography sx={{ fontWeight: 600 }}>{say.allowed}</Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
          {asks.members.map((member) => (
            <OnOff
              key={member}
              label={memberName(asks, member, language)}
              isOn={begun.allowed.includes(member)}
              onChange={(isOn) =>
                onPut({ allowed: isOn ? [...begun.allowed, member] : begun.allowed.filter((one) => one !== member) })
              }
            />
          ))}
        </Box>
      </Box>
    );
  return (
    <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap' }}>
      {(['atLeast', 'atMost'] as const).map((end) => (
        <Setting key={end} id={`house-${end}`} label={asks.of === 'percent' ? `${say[end]} (%)` : say[end]}>
          <TextField
            id={`house-${end}`}
            size="small"
            sx={{ width: 120 }}
            value={begun[end]}
            onChange={({ target }) => onPut({ [end]: target.value })}
          />
        </Setting>
      ))}
      {asks.of === 'length' ? (
        <Setting id="house-unit" label={say.unit}>
          <Choice
            id="house-unit"
            value={begun.unit}
            options={timeUnitSchema.options.map((one) => ({
              value: one,
              label: printed[language].choices['timeUnit']?.[one] ?? one,
            }))}
            onChoose={(one) => onPut({ unit: one ?? 'day' })}
          />
        </Setting>
      ) : null}
      {asks.of === 'money' ? (
        <Setting id="house-currency" label={say.currency}>
          <TextField
            id="house-currency"
            size="small"
            sx={{ width: 90 }}
            value={begun.currency}
            onChange={({ target }) => onPut({ currency: target.value.toUpperCase() })}
          />
        </Setting>
      ) : null}
    </Stack>
  );
}

/** The rule as far as it goes: whether it is one is for its schema to say. */
function ruleFrom(
  begun: Begun,
  language: 'en' | 'da',
  clause: { readonly title: object; readonly text: object } | undefined,
): unknown {
  const { about, question, by, why, allowed, isRequired } = begun;
  const common = { id: newId('condition'), by: by.trim(), ...(why.trim() === '' ? {} : { why: why.trim() }) };
  if (about === 'clause')
    return { ...common, kind: 'clause', clause: begun.clause, title: clause?.title, text: clause?.text, isRequired };
  if (question === null) return null;
  const { pattern: at, asks } = question;
  if (asks.kind === 'choice') return { ...common, kind: 'choice', at, list: asks.list, allowed };
  const ends = (['atLeast', 'atMost'] as const).flatMap((end) =>
    begun[end].trim() === '' ? [] : [[end, decimalFrom(begun[end], language)] as const],
  );
  const unit = asks.of === 'length' ? { unit: begun.unit } : asks.of === 'money' ? { currency: begun.currency } : {};
  return { ...common, kind: 'range', at, of: asks.of, ...Object.fromEntries(ends), ...unit };
}

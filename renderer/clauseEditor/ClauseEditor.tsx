import { Box, Typography } from '@mui/material';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { Agreement } from '#core/agreement/agreement.ts';
import { LANGUAGES } from '#core/agreement/language.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { lonelyIn } from '#core/clauses/chips/parity.ts';
import type { LibraryClause } from '#core/clauses/libraryClause.ts';
import type { Outcome } from '#core/outcome.ts';
import { useSettled } from '#renderer/state/useSettled.ts';
import { AboutClause, type Subject } from './AboutClause.tsx';
import { draftOf, termsFrom, type ClauseDraft } from './clauseDraft.ts';
import { EditorHead } from './EditorHead.tsx';
import { LanguageColumn } from './LanguageColumn.tsx';
import { OwnTerms } from './OwnTerms.tsx';
import { useNaming } from './picker/useNaming.ts';
import { TwinFields, twinColumns } from './TwinFields.tsx';

export interface ClauseEditorProps {
  /** The clause as it is kept, or a new one: `newClause` makes it. */
  readonly clause: LibraryClause;
  /** Whose answers stand in the preview. */
  readonly agreement: Agreement;
  /** Subjects that other clauses settle, to choose from. */
  readonly subjects?: readonly Subject[];
  readonly onSave: (clause: LibraryClause) => Promise<Outcome<unknown, DesktopProblem>>;
  readonly onCancel: () => void;
}

const NO_SUBJECTS: readonly Subject[] = [];

/**
 * A clause of the library as in a word processor: both languages beside each other with what one of them lacks, the
 * printed clause below, and what the library says of it. Only what can be printed is saved; what is written is never left
 * without asking.
 */
export function ClauseEditor({ clause, agreement, subjects = NO_SUBJECTS, onSave, onCancel }: ClauseEditorProps) {
  const naming = useNaming(agreement);
  const [draft, setDraft] = useState(() => draftOf(clause));
  const [begun] = useState(draft);
  const change = (changed: Partial<ClauseDraft>) => setDraft((before) => ({ ...before, ...changed }));
  const settled = useSettled(draft.text);
  const lonely = lonelyIn(settled);
  const { fields, groups, terms } = naming.words;
  const ownTerms = useMemo(() => termsFrom({ terms: draft.terms }), [draft.terms]);
  return (
    <Box sx={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <EditorHead
        clause={clause}
        draft={draft}
        isChanged={JSON.stringify(draft) !== JSON.stringify(begun)}
        naming={naming}
        onSave={onSave}
        onCancel={onCancel}
      />
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', px: 3, py: 2 }}>
        <Box sx={{ maxWidth: 1240, mx: 'auto', display: 'grid', gap: 2.5 }}>
          <TwinFields
            label={fields.name}
            why={fields.nameWhy}
            twins={draft.name}
            onTwins={(name) => change({ name })}
          />
          <TwinFields
            label={fields.title}
            why={fields.titleWhy}
            twins={draft.title}
            onTwins={(title) => change({ title })}
          />
          <Group title={groups.text}>
            <Box sx={twinColumns}>
              {LANGUAGES.map((language) => (
                <LanguageColumn
                  key={language}
                  language={language}
                  draft={draft}
                  terms={ownTerms}
                  agreement={agreement}
                  naming={naming}
                  lonely={lonely.filter(({ missingIn }) => missingIn === language)}
                  onText={(text) => setDraft((before) => ({ ...before, text: { ...before.text, [language]: text } }))}
                />
              ))}
            </Box>
          </Group>
          <Group title={terms.title} why={terms.why}>
            <OwnTerms words={naming.words} terms={draft.terms} onTerms={(changed) => change({ terms: changed })} />
          </Group>
          <Group title={groups.about} why={groups.aboutWhy}>
            <AboutClause clause={clause} draft={draft} onDraft={change} subjects={subjects} naming={naming} />
          </Group>
        </Box>
      </Box>
    </Box>
  );
}

interface GroupProps {
  readonly title: string;
  readonly why?: string;
  readonly children: ReactNode;
}

function Group({ title, why, children }: GroupProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id}>
      <Typography id={id} variant="h2" sx={{ mb: why === undefined ? 1 : 0.25 }}>
        {title}
      </Typography>
      {why === undefined ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {why}
        </Typography>
      )}
      {children}
    </Box>
  );
}

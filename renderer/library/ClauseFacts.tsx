import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Language } from '#core/agreement/language.ts';
import type { ClauseUse, LibraryList } from '#core/bridge/library.ts';
import type { ClauseDependency, LibraryClause } from '#core/clauses/libraryClause.ts';
import { inEither } from '#core/library/filter.ts';
import { unreachable } from '#core/unreachable.ts';
import { draftTitle } from '#renderer/start/draftTitle.ts';
import { leaveLibrary, showLibrary } from '#renderer/state/library.ts';
import { openDraft } from '#renderer/state/openDraft.ts';
import { useLanguage, useWords } from '#renderer/state/session.ts';
import { fieldWords, hasFieldWords } from '#renderer/words/fields/fieldWords.ts';
import { libraryWords } from '#renderer/words/libraryWords.ts';

interface ClauseFactsProps {
  readonly clause: LibraryClause;
  readonly library: LibraryList;
  /** `null` until they are read. */
  readonly uses: readonly ClauseUse[] | null;
}

/** What the choice means, when to use it, what it depends on, its variants, and the drafts that have copies. */
export function ClauseFacts({ clause, library, uses }: ClauseFactsProps) {
  const language = useLanguage();
  const words = libraryWords[language];
  const { means, guidance, dependsOn, terms, subject, id } = clause;
  const variants = library.clauses.filter((one) => one.clause.subject === subject && one.clause.id !== id);
  return (
    <>
      {means === undefined ? null : (
        <Fact title={words.means}>
          <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3 }}>
            {(['provider', 'customer'] as const).map((side) => (
              <div key={side}>
                <Typography variant="body2" color="textSecondary">
                  {side === 'provider' ? words.forProvider : words.forCustomer}
                </Typography>
                <Typography>{inEither(means[side], language)}</Typography>
              </div>
            ))}
          </Box>
        </Fact>
      )}
      {guidance === undefined ? null : (
        <Fact title={words.guidance}>
          <Typography>{inEither(guidance, language)}</Typography>
        </Fact>
      )}
      {dependsOn.length === 0 ? null : (
        <Fact title={words.dependsOn}>
          <Lines>
            {dependsOn.map((dependency) => (
              <Typography key={JSON.stringify(dependency)} component="li">
                {dependencyText(dependency, library, language)}
              </Typography>
            ))}
          </Lines>
        </Fact>
      )}
      {terms.length === 0 ? null : (
        <Fact title={words.terms}>
          <Lines>
            {terms.map(({ id: term, term: name, meaning }) => (
              <Typography key={term} component="li">
                <strong>{inEither(name, language)}</strong>: {inEither(meaning, language)}
              </Typography>
            ))}
          </Lines>
        </Fact>
      )}
      {variants.length === 0 ? null : (
        <Fact title={words.variants}>
          <Lines>
            {variants.map((variant) => (
              <li key={variant.clause.id}>
                <Link component="button" type="button" onClick={() => showLibrary(variant.clause.id)} sx={LINK}>
                  {inEither(variant.clause.name, language)}
                </Link>
                <Typography component="span" variant="body2" color="textSecondary">
                  {` · ${words.stances[variant.clause.stance]}`}
                </Typography>
              </li>
            ))}
          </Lines>
        </Fact>
      )}
      <Uses uses={uses} />
    </>
  );
}

function Uses({ uses }: Pick<ClauseFactsProps, 'uses'>) {
  const words = libraryWords[useLanguage()];
  const { start } = useWords();
  if (uses === null) return null;
  const shelves = { drafts: [], archive: [words.inArchive], bin: [words.inBin] };
  return (
    <Fact title={words.usedIn}>
      {uses.length === 0 ? <Typography color="textSecondary">{words.usedNowhere}</Typography> : null}
      <Lines>
        {uses.map((use) => (
          <li key={use.draft}>
            {use.shelf === 'bin' ? (
              draftTitle(use, start.untitled)
            ) : (
              <Link
                component="button"
                type="button"
                sx={LINK}
                onClick={() => {
                  leaveLibrary();
                  void openDraft(use.draft);
                }}
              >
                {draftTitle(use, start.untitled)}
              </Link>
            )}
            <Typography component="span" variant="body2" color="textSecondary">
              {[
                '',
                ...[use.customer].filter((one) => one !== ''),
                words.versionsOf(use.versions),
                ...shelves[use.shelf],
              ].join(' · ')}
            </Typography>
          </li>
        ))}
      </Lines>
    </Fact>
  );
}

const LINK = { font: 'inherit', textAlign: 'left', verticalAlign: 'baseline' } as const;

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ mt: 2.5 }}>
      <Typography component="h3" variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Lines({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', '& > li': { py: 0.25 } }}>
      {children}
    </Box>
  );
}

function dependencyText(dependency: ClauseDependency, { clauses }: LibraryList, language: Language): string {
  const words = libraryWords[language];
  switch (dependency.kind) {
    case 'answer':
      return words.needsAnswer(questionName(dependency.at, language));
    case 'clause':
      return words.needsClause(namesOf(dependency.subject));
    case 'without':
      return words.needsNone(namesOf(dependency.subject));
    default:
      return unreachable(dependency);
  }
  function namesOf(subject: string): string {
    const names = clauses
      .filter(({ clause }) => clause.subject === subject)
      .map(({ clause }) => inEither(clause.name, language));
    return names.length === 0 ? subject : names.join(', ');
  }
}

function questionName(pattern: string, language: Language): string {
  return hasFieldWords(pattern) ? fieldWords(pattern, language, 'customer').label : pattern;
}

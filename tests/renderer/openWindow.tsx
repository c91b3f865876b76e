import { withEmotionCache } from '@emotion/react';
import { ThemeProvider } from '@mui/material';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import type { Agreement } from '#core/agreement/agreement.ts';
import type { Language } from '#core/agreement/language.ts';
import type { Desktop } from '#core/bridge/desktop.ts';
import { REQUEST_NAMES } from '#core/bridge/requestNames.ts';
import { settingsSchema } from '#core/bridge/settings.ts';
import { newDraft } from '#core/editing/draft.ts';
import { newHistory } from '#core/editing/history.ts';
import { done } from '#core/outcome.ts';
import { replaceDesktop } from '#renderer/desktop.ts';
import { useOpenDraft } from '#renderer/state/openDraft.ts';
import { useSession } from '#renderer/state/session.ts';
import { theme } from '#renderer/theme/theme.ts';

type Asked = Desktop<File>['ask'];

/** A machine that answers what it is told to, and nothing else. */
export function machine(answers: Partial<Asked>): Desktop<File> {
  const silent = Object.fromEntries(
    REQUEST_NAMES.map((name) => [name, () => Promise.reject(new Error(`Nobody expected ${name}`))]),
  ) as unknown as Asked;
  return {
    ask: {
      ...silent,
      changeSettings: () => Promise.resolve(done(useSession.getState().settings ?? settingsSchema.parse({}))),
      listClauses: () => Promise.resolve(done({ clauses: [], bin: [], damaged: 0 })),
      listTemplates: () => Promise.resolve(done([])),
      listOwnTemplates: () => Promise.resolve(done({ templates: [], bin: [], damaged: 0 })),
      listDates: () => Promise.resolve(done({ dates: [], unread: 0 })),
      ...answers,
    },
    importDropped: () => Promise.reject(new Error('Nobody expected a file')),
    on: () => () => undefined,
  };
}

/**
 * Puts all rules into one style sheet, as the built program does. One for each rule, as in development, takes jsdom ten
 * times as long as everything else.
 */
const QuickStyles = withEmotionCache(({ children }: { readonly children: React.ReactNode }, { sheet }) => {
  sheet.isSpeedy = true;
  return children;
});

interface Opening {
  readonly language?: Language;
  readonly agreement?: Agreement;
  readonly answers?: Partial<Asked>;
}

/** Shows a part of the window, in a language, with a draft open where one is given. */
export function show(part: React.ReactNode, { language = 'en', agreement, answers = {} }: Opening): RenderResult {
  replaceDesktop(machine({ saveDraft: () => Promise.resolve(done({ savedAt: 0 })), ...answers }));
  useSession.setState({ settings: settingsSchema.parse({ interfaceLanguage: language }), notices: [], problem: null });
  const history = agreement === undefined ? null : newHistory(newDraft(agreement));
  useOpenDraft.setState({
    open:
      history === null
        ? null
        : { draft: 'draft', name: null, history, section: 'agreement', focus: null, savedAt: 0, saving: 'saved' },
  });
  onTestFinished(() => {
    cleanup();
    useOpenDraft.setState({ open: null });
  });
  return render(
    <QuickStyles>
      <ThemeProvider theme={theme}>{part}</ThemeProvider>
    </QuickStyles>,
  );
}

/** The draft as it is now. */
export function present() {
  const { open } = useOpenDraft.getState();
  if (open === null) throw new Error('No draft is open');
  return open.history.present;
}

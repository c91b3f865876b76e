import type { OpenDraft } from '#core/bridge/drafts.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import type { ImportedDraft, Start, TemplateSources } from '#core/bridge/requests.ts';
import type { Outcome } from '#core/outcome.ts';
import { desktop } from '#renderer/desktop.ts';

type Started = Promise<Outcome<Start, DesktopProblem>>;
type Opened = Promise<Outcome<OpenDraft, DesktopProblem>>;

let started: Started | null = null;
/** A template that was asked for by its id. */
export interface EarlyTemplate {
  readonly id: string;
  readonly sources: TemplateSources;
}

let opened: { readonly draft: string; readonly answer: Opened } | null = null;

/** What the machine told before the window listened. */
interface Heard {
  readonly drafts: ImportedDraft[];
  readonly problems: DesktopProblem[];
}

let heard: Heard = { drafts: [], problems: [] };
let stopHearing: (() => void) | null = null;

let template: Promise<EarlyTemplate | null> | null = null;

/**
 * Asks the machine for what the first screen shows while the window itself is still being read. Gives the draft that is
 * opened again, if there is one. What was answered is taken once; whoever asks later asks anew.
 */
export async function askEarly(): Promise<string | null> {
  hearEarly();
  started = desktop().ask.start({});
  const answer = await started;
  const draft = answer.ok ? answer.value.reopen : null;
  if (draft === null) return null;
  const read = desktop().ask.openDraft({ draft });
  opened = { draft, answer: read };
  template = read.then(templateOf);
  return draft;
}

/** Keeps what is told of a file that the program was started with until somebody takes it. */
function hearEarly(): void {
  const endings = [
    desktop().on('draftImported', (imported) => void heard.drafts.push(imported)),
    desktop().on('trouble', ({ problem }) => void heard.problems.push(problem)),
  ];
  stopHearing = () => endings.forEach((end) => end());
}

/** Gives what was told so far; whoever takes it listens from now on. */
export function takeHeard(): Heard {
  stopHearing?.();
  stopHearing = null;
  const taken = heard;
  heard = { drafts: [], problems: [] };
  return taken;
}

export function takeStart(): Started | null {
  const taken = started;
  started = null;
  return taken;
}

export function takeDraft(draft: string): Opened | null {
  const taken = opened?.draft === draft ? opened.answer : null;
  opened = null;
  return taken;
}

export function takeTemplate(): Promise<EarlyTemplate | null> | null {
  const taken = template;
  template = null;
  return taken;
}

async function templateOf(open: Awaited<Opened>): Promise<EarlyTemplate | null> {
  const id = open.ok ? open.value.base.agreement.template?.id : undefined;
  if (id === undefined) return null;
  const read = await desktop().ask.readTemplate({ template: id });
  return read.ok ? { id, sources: read.value } : null;
}

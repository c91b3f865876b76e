import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { channelOf, REQUEST_NAMES } from '#core/bridge/requestNames.ts';
import { requestSchemas, type DesktopRequests, type RequestName } from '#core/bridge/requests.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { answer } from './answer.ts';
import { isTrusted } from './trustedSender.ts';

/** Answers every request of the window with what `requests` makes of it; see `answer` for what is refused. */
export function serve(requests: DesktopRequests, reportDefect: (error: unknown) => string): void {
  for (const name of REQUEST_NAMES) {
    ipcMain.handle(channelOf(name), (event: IpcMainInvokeEvent, input: unknown) => answerFrom(event, name, input));
  }
  function answerFrom(
    { senderFrame }: IpcMainInvokeEvent,
    name: RequestName,
    input: unknown,
  ): Promise<Outcome<unknown, DesktopProblem>> {
    if (!isTrusted(senderFrame)) return Promise.resolve(failed({ kind: 'refused', because: 'sender', request: name }));
    return answer({ name, schema: requestSchemas[name], work: requests[name] as never, reportDefect }, input);
  }
}

import type { requestSchemas } from '#core/bridge/requests.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';
import { StorageStopped } from '#electron/storage/storageThread.ts';

interface Request {
  readonly name: string;
  readonly schema: (typeof requestSchemas)[keyof typeof requestSchemas];
  readonly work: (input: unknown) => Promise<Outcome<unknown, DesktopProblem>>;
  readonly reportDefect: ReportDefect;
}

/** Logs a defect and gives the entry it has in the log. */
type ReportDefect = (error: unknown) => string;

/** What the window is answered: never a throw. Input that does not satisfy the schema does not reach the work. */
export async function answer(request: Request, input: unknown): Promise<Outcome<unknown, DesktopProblem>> {
  const parsed = request.schema.safeParse(input);
  if (!parsed.success) return failed({ kind: 'refused', because: 'payload', request: request.name });
  try {
    return await request.work(parsed.data);
  } catch (error) {
    return failed(problemOf(error, request.reportDefect));
  }
}

/** What is told of an error. That the storage has ended was logged when it did, and it is started again. */
export function problemOf(error: unknown, reportDefect: ReportDefect): DesktopProblem {
  return error instanceof StorageStopped
    ? { kind: 'notSaved', code: 'ESTOPPED' }
    : { kind: 'defect', log: reportDefect(error) };
}

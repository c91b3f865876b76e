import type { requestSchemas } from '#core/bridge/requests.ts';
import type { DesktopProblem } from '#core/bridge/problem.ts';
import { failed, type Outcome } from '#core/outcome.ts';

interface Request {
  readonly name: string;
  readonly schema: (typeof requestSchemas)[keyof typeof requestSchemas];
  readonly work: (input: unknown) => Promise<Outcome<unknown, DesktopProblem>>;
  /** Logs a defect and gives the entry it has in the log. */
  readonly reportDefect: (error: unknown) => string;
}

/** What the window is answered: never a throw. Input that does not satisfy the schema does not reach the work. */
export async function answer(request: Request, input: unknown): Promise<Outcome<unknown, DesktopProblem>> {
  const parsed = request.schema.safeParse(input);
  if (!parsed.success) return failed({ kind: 'refused', because: 'payload', request: request.name });
  try {
    return await request.work(parsed.data);
  } catch (error) {
    return failed({ kind: 'defect', log: request.reportDefect(error) });
  }
}

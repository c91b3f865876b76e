import * as fc from 'fast-check';

/**
 * The longest a property may run, in milliseconds. A failing one of whole agreements would shrink its counterexample for
 * hours: what was found by then is told instead.
 */
const LONGEST = 20_000;

/** The same examples in each run, so that a commit passes or fails for what is in it; `SEED` asks for others. */
const seed = Number(process.env['SEED'] ?? 1);

fc.configureGlobal({ seed, interruptAfterTimeLimit: LONGEST });

import * as fc from 'fast-check';

/**
 * The longest a property may run, in milliseconds. A failing one of whole agreements would shrink its counterexample for
 * hours: what was found by then is told instead.
 */
const LONGEST = 20_000;

fc.configureGlobal({ interruptAfterTimeLimit: LONGEST });

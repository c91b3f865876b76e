import { host } from '#tests/e2e/host.ts';
import { listing } from './listing.ts';
import { tellMachine } from './machine.ts';
import { starting } from './starting.ts';
import { head } from './table.ts';
import { typing } from './typing.ts';

/** `npm run bench`: how the built program feels, with what the machine can do beside it; a word chooses one part. */
const PARTS = { starting, typing, listing };

console.log(`\nThe window on ${host === 'electron' ? 'Electron' : 'the stand-in for Electron'}`);
await tellMachine();
head();
const only = process.argv[2];
for (const [name, part] of Object.entries(PARTS)) if (only === undefined || only === name) await part();

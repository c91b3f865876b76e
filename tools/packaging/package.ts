import { buildProgram, runBuilder } from './build.ts';
import { publisherWords, whyNoPublisher } from './publisher.ts';

/**
 * `npm run package`: installers for the system it runs on, or for those that are named (`-- --win --mac --linux`). Needs the
 * internet once for Electron and the makers of installers. The environment names who answers for them, and has the
 * certificates where they are signed.
 */
const refusal = whyNoPublisher(process.env);
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
const words = process.argv.slice(2);
const isNotarized = process.env['APPLE_API_KEY'] !== undefined;
buildProgram();
runBuilder([...words, ...publisherWords(process.env), ...(isNotarized ? ['-c.mac.notarize=true'] : [])]);

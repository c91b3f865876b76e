import { buildProgram, runBuilder } from './build.ts';

/**
 * `npm run package`: installers for the system it runs on, or for those that are named (`-- --win --mac --linux`). Needs the
 * internet once for Electron and the makers of installers. Signs where the environment has the certificates.
 */
const words = process.argv.slice(2);
const isNotarized = process.env['APPLE_API_KEY'] !== undefined;
buildProgram();
runBuilder([...words, ...(isNotarized ? ['-c.mac.notarize=true'] : [])]);

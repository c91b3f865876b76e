import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagedFolder } from './packaged.ts';
import { electronVersion, program } from './program.ts';

/** Runs in place of Electron's own start: makes the process look like Electron's main process and runs the app in it. */
const words = process.argv.slice(2);
const { main, required } = program();
const executable = join(import.meta.dirname, 'dist/electron');
process.argv = [executable, ...words];
process.execPath = executable;
Object.assign(process, {
  type: 'browser',
  ...(packagedFolder === undefined
    ? { defaultApp: true, resourcesPath: join(import.meta.dirname, 'dist') }
    : { resourcesPath: join(packagedFolder, 'resources') }),
});
for (const [name, value] of Object.entries({ electron: electronVersion(), chrome: 'electron-double' })) {
  Object.defineProperty(process.versions, name, { value, enumerable: true });
}

const url = new URL('electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    /^electron(\/main)?$/.test(specifier)
      ? { url, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});

process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return;
  console.error(`A JavaScript error occurred in the main process\nUncaught Exception:\n${error.stack}`);
  process.exit(1);
});

try {
  const { start } = await import('./start.ts');
  for (const file of required) process.getBuiltinModule('node:module').createRequire(import.meta.url)(file);
  await import(pathToFileURL(main).href);
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
}

import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const outFolder = process.env['SLA_OUT'] ?? 'out';
/** What each bundle is made of, for the licences that travel with it. */
const license = { fileName: 'licenses.json' };

/** Three bundles: main (an ES module), preload (one CommonJS file, as a sandboxed preload must be) and the window. */
export default defineConfig({
  main: {
    // Its build for Node declares a `require`, as electron-vite does; only what works without threads is used of it.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      outDir: `${outFolder}/main`,
      license,
      rollupOptions: {
        input: {
          index: 'electron/main.ts',
          exportWorker: 'electron/exporting/exportWorker.ts',
          wordWorker: 'electron/importing/wordWorker.ts',
          sharedWorker: 'electron/sharing/sharedWorker.ts',
          pdfWorker: 'electron/verifying/pdfWorker.ts',
          verifyWorker: 'electron/verifying/verifyWorker.ts',
          storageWorker: 'electron/storage/storageWorker.ts',
          dateWorker: 'electron/storage/dateWorker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: `${outFolder}/preload`,
      license,
      rollupOptions: { input: 'electron/preload.ts', output: { format: 'cjs', entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    // Its build for pages asks the DOM, which the worker that sets the contract has not.
    resolve: {
      alias: {
        'decode-named-character-reference': join(
          import.meta.dirname,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    build: {
      outDir: `${outFolder}/renderer`,
      license,
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { index: 'renderer/index.html', contract: 'renderer/contract.html' },
        // What forbids zod to make functions must have run before any other part of the program makes a schema.
        output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|renderer\/withoutEval/ }] } },
      },
    },
  },
});

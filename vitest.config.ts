import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const kinds = {
  property: ['tests/**/*.property.test.ts'],
  golden: ['tests/golden/**/*.test.ts'],
  files: ['tests/files/**/*.test.ts', 'tests/templates/exports.test.ts'],
  architecture: ['tests/architecture/**/*.test.ts'],
  window: ['tests/renderer/**/*.test.{ts,tsx}'],
};

export default defineConfig({
  test: {
    pool: 'threads',
    // Vitest leaves a processor free, which of two is half.
    maxWorkers: '100%',
    expect: { poll: { timeout: 20_000 } },
    // Files share what they load, which is a third of their time: no test changes what another reads, and those of the window
    // have each their own of what does change (tests/renderer/setUp.ts).
    isolate: false,
    projects: [
      // Some start the real program, which takes its time on a busy machine.
      project('unit', ['tests/**/*.test.ts'], 120_000, Object.values(kinds).flat()),
      { ...project('window', kinds.window, 120_000), plugins: [react()] },
      project('property', kinds.property, 120_000),
      project('golden', kinds.golden, 30_000),
      // These start LibreOffice, the Open XML SDK, tsc and the like, which are slow to start on a busy machine.
      project('files', kinds.files, 120_000),
      project('architecture', kinds.architecture, 240_000),
    ],
  },
});

function project(name: string, include: string[], testTimeout: number, exclude: string[] = []) {
  const isWindow = name === 'window';
  const environment = isWindow ? 'jsdom' : 'node';
  const setupFiles = ['tests/properties/setUp.ts', ...(isWindow ? ['tests/renderer/setUp.ts'] : [])];
  return {
    extends: true as const,
    test: { name, environment, include, exclude, testTimeout, hookTimeout: testTimeout, setupFiles },
  };
}

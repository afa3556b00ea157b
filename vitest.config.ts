import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What starts the command twice takes a minute where others use the machine too.
    testTimeout: 120_000,
    // The first of a file may load the whole pipeline.
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['scripts/browser/**', '**/node_modules/**'],
          // Both of two cores; the browser's tests watch time and come behind, when nothing else runs.
          maxWorkers: 2,
          // The modules are pure, so that files may share them: they are read once a worker and not once a file.
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['scripts/browser/*.test.ts'],
          globalSetup: ['scripts/browser/built-site.ts'],
          // Each has a browser of its own, which it waits for half of the time.
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});

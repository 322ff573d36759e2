import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const compiledTests = path.join(import.meta.dirname, 'dist', 'test');

/** The suites that do more in a long run: those with a long form, and those with random input. */
const longSuites = () =>
  readdirSync(compiledTests, { recursive: true })
    .filter((name) => name.endsWith('.test.js'))
    .filter((name) =>
      /from '(fast-check|[./]+helpers\/extent\.js)'/.test(
        readFileSync(path.join(compiledTests, name), 'utf8'),
      ),
    );

// The tests are compiled before they run (scripts/setup.mjs), so Jest transforms nothing.
export default {
  rootDir: 'dist/test',
  testMatch:
    process.env.TEST_LONG === '1' ? longSuites().map((name) => `<rootDir>/${name}`) : ['**/*.test.js'],
  transform: {},
  setupFiles: ['<rootDir>/helpers/setup-seed.js'],
  reporters: ['default', '<rootDir>/../../scripts/rerun-reporter.mjs'],
  // Far beyond what any test takes: it ends what hangs, and says nothing of how fast the machine is.
  testTimeout: 600_000,
  maxWorkers: 2,
  // Modules that a worker has loaded stay in its memory; a new worker begins without them.
  workerIdleMemoryLimit: '1GB',
  moduleNameMapper: { '^content-disposition$': '<rootDir>/helpers/content-disposition.cjs' },
};

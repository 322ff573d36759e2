import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const compiledTests = path.join(import.meta.dirname, 'dist', 'test');

/** The suites that do more in a long run: those with a long form, and those with random input. */
const longSuites = () =>
  readdirSync(compiledTests, { recursive: true })
    .filter((name) => name.endsWith('.test.js'))
    .filter((name) =>
      /from ['"](fast-check|[./]+helpers\/extent\.js)['"]/.test(
        readFileSync(path.join(compiledTests, name), 'utf8'),
      ),
    );

// The tests are compiled before they run (scripts/setup.mjs), so Jest transforms nothing. The runner imports suites as
// Node does, in two threads that keep what they have loaded: Jest's own loads all modules anew for each suite, which
// was two fifths of a run's CPU. Nothing is isolated between suites but by what they create and close.
export default {
  rootDir: 'dist/test',
  testMatch:
    process.env.TEST_LONG === '1' ? longSuites().map((name) => `<rootDir>/${name}`) : ['**/*.test.js'],
  runner: 'jest-light-runner',
  transform: {},
  setupFiles: ['<rootDir>/helpers/setup-seed.js'],
  setupFilesAfterEnv: ['<rootDir>/helpers/setup-jest.js'],
  reporters: ['default', '<rootDir>/../../scripts/rerun-reporter.mjs'],
  maxWorkers: 2,
};

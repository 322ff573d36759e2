// The tests are compiled before they run (scripts/setup.mjs), so Jest transforms nothing.
export default {
  rootDir: 'dist/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testTimeout: 60_000,
  maxWorkers: 2,
  // Modules that a worker has loaded stay in its memory; a new worker begins without them.
  workerIdleMemoryLimit: '1GB',
  moduleNameMapper: { '^content-disposition$': '<rootDir>/helpers/content-disposition.cjs' },
};

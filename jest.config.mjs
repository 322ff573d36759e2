// The tests are compiled before they run (scripts/setup.mjs), so Jest transforms nothing.
export default {
  rootDir: 'dist/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testTimeout: 60_000,
  maxWorkers: 2,
  moduleNameMapper: { '^content-disposition$': '<rootDir>/helpers/content-disposition.cjs' },
};

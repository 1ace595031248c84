const unit = require('./jest.config.js');

/** The browser journeys: `npm run test:e2e`. */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/test/e2e/support/browser-setup.ts',
  globalTeardown: '<rootDir>/test/e2e/support/browser-teardown.ts',
  testTimeout: 60_000,
  // A browser takes more than one core by itself.
  maxWorkers: 1,
};

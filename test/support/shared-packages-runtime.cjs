'use strict';
const { createRequire, isBuiltin } = require('node:module');
const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

// Our own code is new for every spec file; so is what jest brings, and the packages that count the classes they see.
const ownCode = /^[./]|^@stepwell\//;
const newForEachFile = /^(@jest\/|jest|@nestjs\/(graphql|apollo)$|prom-client$)/;

const requireFrom = new Map();
/** File name → what was compiled for an earlier spec file of this worker, and the source it was compiled from. */
const compiled = new Map();

/**
 * Loads each package once for a worker, by Node itself, instead of once for every spec file: loading Nest, TypeORM
 * and Apollo anew was a third of what the tests cost. A package can therefore not be replaced by `jest.mock`.
 */
module.exports = class SharedPackagesRuntime extends Runtime {
  constructor(...parts) {
    super(...parts);
    // Jest would compile into a realm of the file's own (one-realm-environment.cjs), and each time anew. What is
    // compiled here holds no state: every spec file runs it again, with a module of its own.
    this.executor.compile = (source, filename) => {
      const known = compiled.get(filename);
      if (known?.source === source) return known.run;
      const run = vm.compileFunction(source, this.executor.injectedModuleParameters, { filename });
      compiled.set(filename, { source, run });
      return run;
    };
  }

  requireModuleOrMock(from, name) {
    if (ownCode.test(name) || isBuiltin(name) || newForEachFile.test(name))
      return super.requireModuleOrMock(from, name);
    if (!requireFrom.has(from)) requireFrom.set(from, createRequire(from));
    return requireFrom.get(from)(name);
  }
};
module.exports.default = module.exports;

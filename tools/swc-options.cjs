'use strict';
// One compiler configuration for the build and for jest, so that tests run what ships.
const path = require('node:path');
const base = require('../tsconfig.base.json');

const root = path.resolve(__dirname, '..');

/** swc options for node code: CommonJS output, decorators with metadata, aliases resolved from tsconfig.base.json. */
function swcOptions({ forJest = false } = {}) {
  return {
    cwd: root,
    swcrc: false,
    configFile: false,
    sourceMaps: forJest ? 'inline' : true,
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      baseUrl: root,
      paths: base.compilerOptions.paths,
    },
    module: { type: 'commonjs', ignoreDynamic: !forJest },
  };
}

/** The same aliases in the form jest wants. */
function moduleNameMapper() {
  return Object.fromEntries(
    Object.entries(base.compilerOptions.paths).map(([alias, [target]]) => [
      `^${alias.replace('*', '(.*)')}$`,
      `<rootDir>/${target.replace('./', '').replace('*', '$1')}`,
    ]),
  );
}

module.exports = { swcOptions, moduleNameMapper };

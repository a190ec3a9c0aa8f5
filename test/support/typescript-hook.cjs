'use strict';
// Lets jest's global setup, which runs outside jest's own transform, require the sources (migrations above all) as they
// are, so that a run of tests needs no build and never reads a dist/ that another command is writing.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');
const { swcOptions } = require('../../tools/swc-options.cjs');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions(), sourceMaps: 'inline', filename });
  module._compile(code, filename);
};

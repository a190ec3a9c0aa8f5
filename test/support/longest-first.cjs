'use strict';
const { default: Sequencer } = require('@jest/test-sequencer');

// Files that run for minutes however fast the machine is: one that began last would run alone at the end.
const long = /[\\/]test[\\/](journeys|bench|isolation[\\/]table-matrix|db[\\/](demo|api[\\/]bad-input)|faults)[\\/.]/;

/** Begins with the journeys, then the other long files; a journey waits for its browser while others compute. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/[\\/]journeys[\\/]/.test(path) ? 0 : long.test(path) ? 1 : 2);
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};

'use strict';

/** Stops the cluster; its guard does the same when jest is killed. */
module.exports = async function globalTeardown() {
  await globalThis.stopTestCluster?.();
};

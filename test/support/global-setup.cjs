'use strict';

/** One cluster per run of jest; the workers find it in their environment. */
module.exports = async function globalSetup() {
  const { startTestCluster } = await import('./cluster.mjs');
  const { stop, ...cluster } = await startTestCluster();
  globalThis.stopTestCluster = stop;
  process.env.STEPWELL_TEST_CLUSTER = JSON.stringify(cluster);
};

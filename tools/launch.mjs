import fs from 'node:fs';
import path from 'node:path';
import { bootstrapDatabase, prepareJobsSchema } from './bootstrap-database.mjs';
import { buildAll } from './build-all.mjs';
import { ClearError } from './clear-error.mjs';
import { createCrew, deathNote } from './crew.mjs';
import { start as startPostgres } from './embedded-postgres.mjs';
import { localUrl, NO_DEMO, ownDatabaseUrls, ownerEnvironment, serviceEnvironment } from './launch-settings.mjs';
import { checkOwnDatabase } from './own-database.mjs';
import { checkPorts } from './ports.mjs';
import { linkedHome } from './postgres-binaries.mjs';
import { readSecrets } from './secrets.mjs';
import { workerOptions } from './worker-options.mjs';

/** The long-running processes of the product, by the name of their log. */
const services = {
  'staff API': {
    log: 'staff-api',
    args: ['--enable-source-maps', 'dist/apps/api/src/main.staff.js'],
    port: 'STAFF_PORT',
  },
  'patient API': {
    log: 'patient-api',
    args: ['--enable-source-maps', 'dist/apps/api/src/main.patient.js'],
    port: 'PATIENT_PORT',
  },
  worker: { log: 'worker', args: [...workerOptions, 'dist/apps/worker/src/main.js'], port: 'WORKER_PORT' },
};

/**
 * Starts the whole product, one stage after the other. The returned object exists before the first stage, so that a
 * signal during the start stops what runs by then.
 * @param stage `(name, work) => Promise` runs one stage and prints its time
 * @param onDeath called with a sentence when a process ends by itself
 */
export function createLaunch({ settings, stage, onDeath, command }) {
  const { root, dataDir } = settings;
  const crew = createCrew({ root, logDir: path.join(dataDir, 'logs'), graceSeconds: settings.graceSeconds });
  let postgres;
  let environments;
  let isRestarting = false;

  async function startDatabase() {
    const secrets = readSecrets(dataDir);
    let urls = ownDatabaseUrls(settings);
    if (settings.ownDatabase) {
      await stage('your database', () => checkOwnDatabase(urls));
    } else {
      await stage('PostgreSQL', async () => {
        postgres = await startPostgres({
          dataDir,
          port: settings.ports.DATABASE_PORT,
          superuserPassword: secrets.superuserPassword,
          graceSeconds: settings.production ? 5 : 1,
        });
        void postgres.exited.then(() => onDeath(deathNote('database', postgres)));
      });
    }
    await stage('roles and schema', async () => {
      if (postgres) urls = await bootstrapDatabase({ superuserUrl: postgres.superuserUrl, passwords: secrets });
      environments = {
        service: serviceEnvironment(settings, secrets, urls),
        owner: ownerEnvironment(settings, secrets, urls),
      };
      await migrate();
    });
  }

  async function migrate() {
    await crew.run('migrate', ['dist/tools/migrate.js', 'up'], environments.owner);
    await prepareJobsSchema({
      ownerUrl: environments.owner.DATABASE_OWNER_URL,
      jobsUrl: environments.owner.JOBS_DATABASE_URL,
    });
  }

  /** The marker is written last: an interrupted first start tries again. */
  async function addDemoData() {
    const marker = path.join(dataDir, 'demo-data');
    const seed = 'dist/tools/demo/seed.js';
    if (!settings.demo && postgres && !fs.existsSync(marker)) fs.writeFileSync(path.join(dataDir, NO_DEMO), '');
    if (!settings.demo || !fs.existsSync(path.join(root, seed)) || (postgres && fs.existsSync(marker))) return;
    await stage('demo data', () => crew.run('demo-data', [seed], environments.owner));
    fs.rmSync(path.join(dataDir, NO_DEMO), { force: true });
    fs.writeFileSync(marker, `${new Date().toISOString()}\n`);
  }

  async function startService(name) {
    const { log, args, port } = services[name];
    crew.start(log, {
      args,
      env: environments.service,
      onExit: (result, member) => isRestarting || onDeath(deathNote(name, member)),
    });
    await crew.waitUntilReady(log, `${localUrl(settings, settings.ports[port])}/readyz`);
  }

  async function startInbox() {
    if (settings.ownMail) return;
    await stage('inbox', async () => {
      crew.start('inbox', {
        args: ['tools/inbox.mjs'],
        env: {
          ...environments.owner,
          DATA_DIR: dataDir,
          INBOX_PORT: String(settings.ports.INBOX_PORT),
          SMTP_PORT: String(settings.ports.SMTP_PORT),
        },
        onExit: (result, member) => onDeath(deathNote('inbox', member)),
      });
      await crew.waitUntilReady('inbox', `${localUrl(settings, settings.ports.INBOX_PORT)}/readyz`);
    });
  }

  return {
    crew,
    migrate,
    databaseHome: () => postgres?.home,
    build: () => buildAll({ root, run: (name, args) => crew.run(name, args, buildEnvironment(settings.env)) }),
    buildNode: () => crew.run('build-node', ['tools/swc-build.mjs'], buildEnvironment(settings.env)),

    async start() {
      await stage('ports', () => checkPorts(settings.neededPorts, { host: settings.host, command }));
      await stage('build', this.build);
      await startDatabase();
      await addDemoData();
      await startInbox();
      await stage('staff API, patient API, worker', () => Promise.all(Object.keys(services).map(startService)));
    },

    /** Replaces the running processes by new ones, for the reload of `npm run dev`. */
    async restartServices() {
      // A process that does not come up again is reported by the one who waits for it.
      isRestarting = true;
      const restarts = Object.entries(services).map(async ([name, { log }]) => {
        await crew.stop(log);
        await startService(name);
      });
      const failed = (await Promise.allSettled(restarts)).find(({ status }) => status === 'rejected');
      isRestarting = false;
      if (failed) throw failed.reason;
    },

    /** The database goes last: the others still write while they end. */
    async stop() {
      await crew.stopAll();
      await postgres?.stop();
    },

    kill() {
      crew.killAll();
      postgres?.kill();
    },
  };
}

/** A production start builds for production, and Nx leaves no daemon behind. */
function buildEnvironment(env) {
  return { ...env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
}

/** Deletes what `npm start` made: the embedded database, the secrets, the inbox and the logs. Nothing else. */
export function resetData({ dataDir, ownDatabase, production }) {
  if (ownDatabase)
    throw new ClearError(
      '"--reset" deletes the embedded database only: with DATABASE_URL set there is nothing that it may delete.',
    );
  if (production) throw new ClearError('"--reset" deletes every record: it does so only without NODE_ENV=production.');
  const linked = linkedHome(dataDir);
  if (linked) fs.rmSync(linked, { recursive: true, force: true });
  for (const name of ['postgres', 'postgres.new', 'secrets.json', 'inbox.ndjson', 'demo-data', NO_DEMO, 'logs']) {
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true });
  }
}

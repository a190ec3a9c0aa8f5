import fs from 'node:fs';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

const databaseVariables = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_RELAY_URL', 'JOBS_DATABASE_URL'];
const portDefaults = {
  STAFF_PORT: 3000,
  PATIENT_PORT: 3001,
  WORKER_PORT: 3002,
  INBOX_PORT: 8025,
  SMTP_PORT: 1025,
  DATABASE_PORT: 5442,
};

/** Stands in the data folder of who began without demo data: a later start without DEMO adds none, whose password is public. */
export const NO_DEMO = 'no-demo';

/**
 * Reads what the launcher itself needs from the environment (.env.example describes each variable).
 * @throws ClearError naming the variable that is wrong or missing
 */
export function readSettings(given, root) {
  // An empty variable in .env means "not set".
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const production = env.NODE_ENV === 'production';
  const ownDatabase = databaseVariables.some((name) => env[name]);
  const missing = databaseVariables.filter((name) => !env[name]);
  if (ownDatabase && missing.length > 0) {
    throw new ClearError(
      `A database of your own needs one URL per role, missing: ${missing.join(', ')} (see .env.example and docker/postgres/roles.sql).`,
    );
  }
  const ports = {};
  for (const [name, fallback] of Object.entries(portDefaults)) ports[name] = Number(env[name] ?? fallback);
  const ownMail = Boolean(env.SMTP_URL);
  const dataDir = path.resolve(root, env.DATA_DIR ?? '.data');
  const withoutDemo = production || fs.existsSync(path.join(dataDir, NO_DEMO));
  return {
    env,
    root,
    production,
    ownDatabase,
    ownMail,
    demo: (env.DEMO ?? (withoutDemo ? '0' : '1')) === '1',
    host: env.HOST ?? '127.0.0.1',
    dataDir,
    ports,
    /** The ports that this launch needs, by variable. */
    neededPorts: Object.fromEntries(
      Object.entries(ports).filter(
        ([name]) =>
          !(ownDatabase && name === 'DATABASE_PORT') && !(ownMail && (name === 'INBOX_PORT' || name === 'SMTP_PORT')),
      ),
    ),
    staffUrl: env.PUBLIC_STAFF_URL ?? `http://localhost:${ports.STAFF_PORT}`,
    patientUrl: env.PUBLIC_PATIENT_URL ?? `http://localhost:${ports.PATIENT_PORT}`,
    inboxUrl: `http://localhost:${ports.INBOX_PORT}`,
    /** Seconds that the processes get to finish their work before they are ended. */
    graceSeconds: production ? 23 : 3,
  };
}

/** The address that this machine reaches a port of ours by. */
export function localUrl(settings, port) {
  const host = settings.host === '0.0.0.0' || settings.host === '::' ? '127.0.0.1' : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The database URLs that the person gave, by role. */
export function ownDatabaseUrls({ env }) {
  return {
    rw: env.DATABASE_URL,
    owner: env.DATABASE_OWNER_URL,
    relay: env.DATABASE_RELAY_URL,
    jobs: env.JOBS_DATABASE_URL,
  };
}

/** The environment of the API processes and the worker. The owner of the schema is not in it: none of them may migrate. */
export function serviceEnvironment(settings, secrets, urls) {
  const { env, ports } = settings;
  const inherited = { ...env };
  delete inherited.DATABASE_OWNER_URL;
  const embeddedMail = settings.ownMail
    ? {}
    : {
        SMTP_URL: `smtp://127.0.0.1:${ports.SMTP_PORT}`,
        SMS_URL: `http://127.0.0.1:${ports.INBOX_PORT}/twilio`,
        SMS_ACCOUNT_SID: 'AC00000000000000000000000000000000',
        SMS_AUTH_TOKEN: secrets.smsAuthToken,
        SMS_FROM: '+15005550006',
      };
  return {
    NODE_ENV: 'development',
    HOST: settings.host,
    WEB_ROOT: path.join(settings.root, 'dist', 'apps'),
    AUDIT_ANCHOR_FILE: path.join(settings.dataDir, 'audit-anchors.jsonl'),
    CONTEXT_SECRET: secrets.contextSecret,
    IDENTITY_SECRET: secrets.identitySecret,
    ...embeddedMail,
    ...inherited,
    STAFF_PORT: String(ports.STAFF_PORT),
    PATIENT_PORT: String(ports.PATIENT_PORT),
    WORKER_PORT: String(ports.WORKER_PORT),
    PUBLIC_STAFF_URL: settings.staffUrl,
    PUBLIC_PATIENT_URL: settings.patientUrl,
    DATABASE_URL: urls.rw,
    DATABASE_RELAY_URL: urls.relay,
    JOBS_DATABASE_URL: urls.jobs,
  };
}

/** The environment of the tools that work as the owner of the schema: migrations, demo data, the inbox's clock. */
export function ownerEnvironment(settings, secrets, urls) {
  return { ...serviceEnvironment(settings, secrets, urls), DATABASE_OWNER_URL: urls.owner };
}

// `npm run org:create` and `npm run operator:create`: a tool with the rights of the owner of the schema. Where nobody says which
// database, it is the one that `npm start` keeps in DATA_DIR, which has to run.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from './clear-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The environment of the tool. @throws ClearError where there is no database to work on */
async function environment() {
  if (fs.existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  const asksHelp = process.argv.includes('--help');
  if (asksHelp || process.env.DATABASE_OWNER_URL || process.env.NODE_ENV === 'production') return process.env;
  const { ownerEnvironment, readSettings } = await import('./launch-settings.mjs');
  const settings = readSettings(process.env, root);
  if (!fs.existsSync(path.join(settings.dataDir, 'secrets.json'))) {
    throw new ClearError(
      'There is no database yet: run `npm start` and leave it running, or set DATABASE_OWNER_URL (see .env.example).',
    );
  }
  const { databaseUrls } = await import('./bootstrap-database.mjs');
  const { readSecrets } = await import('./secrets.mjs');
  const secrets = readSecrets(settings.dataDir);
  const superuserUrl = `postgres://postgres@127.0.0.1:${settings.ports.DATABASE_PORT}`;
  return ownerEnvironment(settings, secrets, databaseUrls({ superuserUrl, database: 'stepwell', passwords: secrets }));
}

async function main() {
  const [tool = '', ...given] = process.argv.slice(2);
  const file = path.join(root, 'dist', 'tools', `${tool}.js`);
  if (!fs.existsSync(file))
    throw new ClearError('Stepwell is not built yet: run `npm run build`, or `npm start` once.');
  const { status } = spawnSync(process.execPath, [file, ...given], { stdio: 'inherit', env: await environment() });
  process.exitCode = status ?? 1;
}

main().catch((error) => {
  printError(error);
  process.exitCode = 1;
});

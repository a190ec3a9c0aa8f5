import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

const names = [
  'superuserPassword',
  'app_owner',
  'app_rw',
  'app_relay',
  'app_jobs',
  'app_readonly',
  'contextSecret',
  'identitySecret',
  'smsAuthToken',
];

/** Secrets that live as long as the object, for throw-away clusters. */
export function randomSecrets() {
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')]));
}

/**
 * The generated secrets of one data folder: made once and kept in `secrets.json`, readable by its owner only.
 * A name that a newer version added is made and written at its first use.
 */
export function readSecrets(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  fs.mkdirSync(dataDir, { recursive: true });
  let kept = {};
  if (fs.existsSync(file)) {
    try {
      kept = JSON.parse(fs.readFileSync(file, 'utf8'));
      fs.chmodSync(file, 0o600);
    } catch {
      throw new ClearError(
        `${file} is broken or belongs to another account: run as its owner, restore it, or begin anew with "npm start -- --reset".`,
      );
    }
  }
  const secrets = { ...randomSecrets(), ...kept };
  if (names.some((name) => kept[name] === undefined)) {
    // Written beside and renamed: a full disk or a crash never leaves half a file.
    fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(`${file}.new`, file);
  }
  return secrets;
}

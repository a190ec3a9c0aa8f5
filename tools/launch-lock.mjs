import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

/** Makes sure that one launcher uses a data folder; returns the function that gives it free. */
export function lockDataFolder(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const file = path.join(dataDir, 'launcher.pid');
  const other = runningLauncher(file);
  if (other) {
    throw new ClearError(
      `Stepwell already runs with the data in ${dataDir}: stop it first (Ctrl-C in its terminal, or "kill ${other}"), or start a second one with DATA_DIR and ports of its own.`,
    );
  }
  try {
    fs.writeFileSync(file, String(process.pid));
  } catch (error) {
    throw new ClearError(
      `Nothing can be written to ${dataDir} (${error.code}): make room or become its owner, or choose another folder with DATA_DIR=....`,
    );
  }
  return () => {
    try {
      if (Number(fs.readFileSync(file, 'utf8')) === process.pid) fs.rmSync(file);
    } catch {
      // Somebody deleted the folder while it was in use.
    }
  };
}

function runningLauncher(file) {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    if (!pid || pid === process.pid) return undefined;
    process.kill(pid, 0);
    // The number may belong to another program by now.
    const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return status === 0 && !stdout.includes('start.mjs') ? undefined : pid;
  } catch (error) {
    return error.code === 'EPERM' ? 'its process' : undefined;
  }
}

// `node tools/image-steps.mjs`: does what docker/Dockerfile and docker/compose.yaml say in a clean folder, where no
// container engine is at hand: copies, installs and builds as the steps say, with the Node of the images; then starts the
// services in their order, with the environment that they get, as an account that may write nothing there.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ClearError, printError } from './clear-error.mjs';
import { readServices, variablesIn } from './compose-file.mjs';
import { startGuarded } from './guarded-process.mjs';
import { buildStages, readStages } from './image/build-stages.mjs';
import { findNodeOf } from './image/node-of-image.mjs';
import { startPostgres, startValkey } from './image/stand-ins.mjs';
import { freePort } from './ports.mjs';
import { serverAccount } from './postgres-binaries.mjs';

const READY_WITHIN_MS = 120_000;
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-image-'));
const ports = { 'staff-api': 'STAFF_PORT', 'patient-api': 'PATIENT_PORT', worker: 'WORKER_PORT' };
const running = [];

/** What a person would fill in. */
function filledIn() {
  const names = variablesIn('docker/compose.env.example').filter((name) => /PASSWORD|SECRET/.test(name));
  return {
    ...Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('hex')])),
    PUBLIC_STAFF_URL: 'https://team.example.org',
    PUBLIC_PATIENT_URL: 'https://pages.example.org',
    SMTP_URL: 'smtps://mail.example.org',
    MAIL_FROM: 'Messages <messages@example.org>',
    LOG_LEVEL: 'warn',
  };
}

/** Starts one image as its service says; resolves when it is healthy or, without a health check, when it ended well. */
async function startImage(name, image, environment, nodePath) {
  const [command, ...args] = image.command;
  const env = { PATH: `${nodePath}:${process.env.PATH}`, ...image.env, ...environment };
  const account = serverAccount();
  const logFile = path.join(home, 'logs', name);
  const child = startGuarded({ command, args, env, cwd: image.folder, account, logFile, graceSeconds: 30 });
  const failed = (what) => new ClearError(`${name} ${what}:\n${child.lastLines(30)}`);
  if (!image.health) {
    const { code } = await child.exited;
    if (code !== 0) throw failed(`ended with ${code}`);
    return console.log(`  ${name}: ended well`);
  }
  running.push({ name, ...child });
  const [check, ...checkArgs] = image.health;
  const healthy = () => spawnSync(check, checkArgs, { cwd: image.folder, env, ...account }).status === 0;
  for (const deadline = Date.now() + READY_WITHIN_MS; !healthy(); await pause(500)) {
    if (!child.isRunning() || Date.now() > deadline) throw failed('did not become healthy');
  }
  console.log(`  ${name}: healthy`);
}

/** A surface brings the page that the build put into its image. */
async function expectPage(name, port) {
  const page = await fetch(`http://127.0.0.1:${port}/`);
  if (!page.ok || !(await page.text()).includes('<script')) throw new ClearError(`${name} serves no page.`);
}

async function startServices(images, nodePath) {
  const services = readServices(filledIn());
  const postgres = await startPostgres(services.postgres);
  running.push({ name: 'postgres', stop: postgres.stop });
  const valkey = await startValkey(services.valkey, path.join(home, 'valkey'));
  running.push({ name: 'valkey', stop: valkey.stop });
  console.log('  postgres, valkey: healthy (of this machine)');
  const here = (value) =>
    value.replace('@postgres:5432', `@${postgres.address}`).replace('@valkey:6379', `@${valkey.address}`);
  const environmentOf = (name) =>
    Object.fromEntries(Object.entries(services[name].environment).map(([variable, value]) => [variable, here(value)]));
  const image = (name) => images.get(services[name].build.target);
  // Twice: an upgrade runs it on a database that is there.
  for (let times = 0; times < 2; times += 1)
    await startImage('migrate', image('migrate'), environmentOf('migrate'), nodePath);
  for (const [name, variable] of Object.entries(ports)) {
    const port = String(await freePort());
    const environment = { ...environmentOf(name), HOST: '127.0.0.1', READY_PORT: port, [variable]: port };
    await startImage(name, image(name), environment, nodePath);
    if (name !== 'worker') await expectPage(name, port);
  }
}

/** Ends what runs, the last one first, as an engine does; each image must end well after SIGTERM. */
async function stopServices() {
  const failed = [];
  for (const { name, stop, lastLines } of running.splice(0).reverse()) {
    const ended = await stop();
    if (name in ports && ended.code !== 0) failed.push(`${name} ended with ${ended.code}:\n${lastLines(30)}`);
  }
  if (failed.length > 0) throw new ClearError(failed.join('\n'));
}

async function main() {
  // Another account must be able to read what is built, as `node` in the image.
  fs.chmodSync(home, 0o755);
  const stages = readStages();
  const nodePath = findNodeOf(stages[0].from, path.join(home, 'node'));
  const version = spawnSync(path.join(nodePath, 'node'), ['-v'], { encoding: 'utf8' }).stdout.trim();
  console.log(`Steps of docker/Dockerfile with Node ${version}`);
  const images = buildStages(stages, home, nodePath);
  console.log('Services of docker/compose.yaml');
  try {
    await startServices(images, nodePath);
  } finally {
    await stopServices();
  }
  console.log('  staff-api, patient-api, worker: ended well after SIGTERM');
}

main()
  .catch((error) => {
    printError(error);
    process.exitCode = 1;
  })
  .finally(() => fs.rmSync(home, { recursive: true, force: true }));

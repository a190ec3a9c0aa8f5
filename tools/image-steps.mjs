// `node tools/image-steps.mjs`: does what docker/Dockerfile says in a clean folder, where no container engine is at hand:
// copies, installs and builds as the steps say, then starts each image's command without development packages on an
// empty database and asks its health check. The Node on the PATH runs the steps (the images have Node 24).
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { databaseUrls } from './bootstrap-database.mjs';
import { ClearError, printError } from './clear-error.mjs';
import { start as startPostgres } from './embedded-postgres.mjs';
import { freePort } from './ports.mjs';
import { randomSecrets } from './secrets.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-image-'));
const READY_WITHIN_MS = 120_000;

/** The stages of the Dockerfile: `{name, from, steps: [[instruction, rest], ...]}`. */
function readStages() {
  const text = fs.readFileSync(path.join(root, 'docker', 'Dockerfile'), 'utf8').replace(/\\\n/g, ' ');
  const stages = [];
  for (const line of text.split('\n').filter((line) => line.trim() && !line.startsWith('#'))) {
    const [, instruction, rest] = /^(\S+)\s+(.*)$/.exec(line);
    const from = instruction === 'FROM' && /^(\S+) AS (\S+)$/.exec(rest);
    if (from) stages.push({ name: from[2], from: from[1], steps: [] });
    else stages.at(-1).steps.push([instruction, rest]);
  }
  return stages;
}

const folderOf = (stage) => path.join(home, stage, 'app');

/** What `docker build` would be sent: the files of the commit, without what .dockerignore names. */
function copyContext(target) {
  const ignored = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of stdout.split('\n').filter(Boolean)) {
    if (ignored.some((name) => file === name || file.startsWith(`${name}/`))) continue;
    fs.cpSync(path.join(root, file), path.join(target, file));
  }
}

function run(command, cwd) {
  console.log(`  RUN ${command}`);
  const started = Date.now();
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' };
  const result = spawnSync('/bin/sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1e9, env });
  if (result.status !== 0) throw new ClearError(`${command} failed:\n${(result.stdout + result.stderr).slice(-4000)}`);
  console.log(`      ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

/** Carries out one stage and returns what its image would run with: `{env, command, health, folder}`. */
function build(stage, images) {
  const base = images.get(stage.from) ?? { env: {} };
  const image = { ...base, env: { ...base.env }, folder: base.folder ?? folderOf(stage.name) };
  fs.mkdirSync(image.folder, { recursive: true });
  for (const [instruction, rest] of stage.steps) {
    const copy = /^--from=(\S+) \/app\/(\S+) \.\/(\S+)$/.exec(rest);
    if (instruction === 'RUN') run(rest, image.folder);
    else if (instruction === 'COPY' && rest === '. .') copyContext(image.folder);
    else if (instruction === 'COPY' && copy) {
      const [, from, source, target] = copy;
      fs.cpSync(path.join(images.get(from).folder, source), path.join(image.folder, target), {
        recursive: true,
        verbatimSymlinks: true,
      });
    } else if (instruction === 'ENV') {
      for (const pair of rest.split(' ')) image.env[pair.split('=')[0]] = pair.split('=')[1];
    } else if (instruction === 'CMD') image.command = JSON.parse(rest);
    else if (instruction === 'HEALTHCHECK')
      image.health = /CMD (.*)$/.exec(rest) && JSON.parse(/CMD (.*)$/.exec(rest)[1]);
    else if (!['WORKDIR', 'USER', 'EXPOSE'].includes(instruction))
      throw new ClearError(`Unknown step: ${instruction} ${rest}`);
  }
  return image;
}

async function tryImage(name, image, env) {
  const [command, ...args] = image.command;
  const all = { PATH: process.env.PATH, ...image.env, ...env };
  const child = spawn(command, args, { cwd: image.folder, env: all, stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  let code;
  void exited.then((found) => (code = found ?? 1));
  if (!image.health) {
    if ((await exited) !== 0) throw new ClearError(`${name} ended with ${code}`);
    return console.log(`  ${name}: ended well`);
  }
  const deadline = Date.now() + READY_WITHIN_MS;
  const healthy = () => spawnSync(image.health[0], image.health.slice(1), { cwd: image.folder, env: all }).status === 0;
  while (!healthy()) {
    if (code !== undefined || Date.now() > deadline) throw new ClearError(`${name} did not become healthy (${code})`);
    await pause(500);
  }
  const started = Date.now();
  child.kill('SIGTERM');
  if ((await exited) !== 0) throw new ClearError(`${name} ended with ${code} after SIGTERM`);
  console.log(`  ${name}: healthy, ended ${Date.now() - started} ms after SIGTERM`);
}

async function main() {
  console.log(`Steps of docker/Dockerfile with Node ${spawnSync('node', ['-v'], { encoding: 'utf8' }).stdout.trim()}`);
  const images = new Map();
  for (const stage of readStages()) images.set(stage.name, build(stage, images));
  const secrets = randomSecrets();
  const postgres = await startPostgres({ forTests: true, superuserPassword: secrets.superuserPassword });
  try {
    const urls = databaseUrls({ superuserUrl: postgres.superuserUrl, database: 'stepwell', passwords: secrets });
    const database = {
      DATABASE_URL: urls.rw,
      DATABASE_RELAY_URL: urls.relay,
      JOBS_DATABASE_URL: urls.jobs,
      CONTEXT_SECRET: secrets.contextSecret,
    };
    await tryImage('migrate', images.get('migrate'), {
      ...database,
      DATABASE_OWNER_URL: urls.owner,
      SUPERUSER_DATABASE_URL: postgres.superuserUrl,
    });
    const ports = { 'staff-api': 'STAFF_PORT', 'patient-api': 'PATIENT_PORT', worker: 'WORKER_PORT' };
    for (const [name, variable] of Object.entries(ports)) {
      const port = String(await freePort());
      await tryImage(name, images.get(name), {
        ...database,
        IDENTITY_SECRET: secrets.identitySecret,
        PUBLIC_STAFF_URL: 'https://team.example.org',
        PUBLIC_PATIENT_URL: 'https://pages.example.org',
        TRUSTED_PROXIES: '1',
        SMTP_URL: 'smtps://mail.example.org',
        MAIL_FROM: 'Messages <messages@example.org>',
        LOG_LEVEL: 'warn',
        HOST: '127.0.0.1',
        READY_PORT: port,
        [variable]: port,
      });
    }
  } finally {
    await postgres.stop();
  }
}

main()
  .catch((error) => {
    printError(error);
    process.exitCode = 1;
  })
  .finally(() => fs.rmSync(home, { recursive: true, force: true }));

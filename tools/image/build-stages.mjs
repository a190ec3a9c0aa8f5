import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError } from '../clear-error.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The stages of docker/Dockerfile, in order: `[{name, from, steps: [[instruction, rest], ...]}]`. */
export function readStages() {
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

/**
 * Carries out every step of every stage in `home/<stage>`.
 * @param nodePath folder of the Node that the steps run with
 * @returns a Map from the name of a stage to `{folder, env, command, health}`, as its image would run
 * @throws ClearError for a step that fails or that is not known here
 */
export function buildStages(stages, home, nodePath) {
  const images = new Map();
  for (const stage of stages) {
    const base = images.get(stage.from) ?? { env: {}, folder: path.join(home, stage.name) };
    const image = { ...base, env: { ...base.env } };
    fs.mkdirSync(image.folder, { recursive: true });
    for (const step of stage.steps) carryOut(step, image, images, nodePath);
    images.set(stage.name, image);
  }
  return images;
}

function carryOut([instruction, rest], image, images, nodePath) {
  const copy = /^--from=(\S+) \/app\/(\S+) \.\/(\S+)$/.exec(rest);
  if (instruction === 'RUN') run(rest, image.folder, nodePath);
  else if (instruction === 'COPY' && rest === '. .') copyContext(image.folder);
  else if (instruction === 'COPY' && copy) {
    const [source, target] = [path.join(images.get(copy[1]).folder, copy[2]), path.join(image.folder, copy[3])];
    fs.cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  } else if (instruction === 'ENV') Object.assign(image.env, Object.fromEntries(rest.split(' ').map(pairOf)));
  else if (instruction === 'CMD') image.command = JSON.parse(rest);
  else if (instruction === 'HEALTHCHECK')
    image.health = rest === 'NONE' ? undefined : JSON.parse(/CMD (.*)$/.exec(rest)[1]);
  else if (!['WORKDIR', 'USER', 'EXPOSE'].includes(instruction))
    throw new ClearError(`Unknown step: ${instruction} ${rest}`);
}

const pairOf = (text) => text.split('=');

/** What `docker build` would be sent: the files of the commit, without what .dockerignore names. */
function copyContext(target) {
  const ignored = fs.readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n').filter(Boolean);
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const file of stdout.split('\n').filter(Boolean)) {
    if (ignored.some((name) => file === name || file.startsWith(`${name}/`))) continue;
    if (fs.existsSync(path.join(root, file))) fs.cpSync(path.join(root, file), path.join(target, file));
  }
}

function run(command, cwd, nodePath) {
  console.log(`  RUN ${command}`);
  const started = Date.now();
  const env = {
    PATH: `${nodePath}${path.delimiter}${process.env.PATH}`,
    HOME: process.env.HOME,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
  };
  const result = spawnSync('/bin/sh', ['-c', command], { cwd, encoding: 'utf8', maxBuffer: 1e9, env });
  if (result.status !== 0) throw new ClearError(`${command} failed:\n${(result.stdout + result.stderr).slice(-4000)}`);
  console.log(`      ${((Date.now() - started) / 1000).toFixed(0)} s`);
}

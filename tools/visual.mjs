// `npm run visual`: every page of the three apps at desk and phone width, light and dark, as it is, empty, waiting,
// failing and with long names, on the demo data; pictures in a temporary folder, a table of what axe finds. With --json
// the last line is {"pages","axeViolations","lighthouse","interactions","missed"}. An app, `lighthouse` or `interactions` can be
// asked for alone; interactions are milliseconds to the next picture on the caseload with 500 rows, the processor four
// times slower; missed are addresses of the staff apps where nobody looked. With --running it looks at the product that
// `npm start` runs already (the ports of the environment or .env), which keeps what it does there: plans begun, a PIN
// chosen, answers sent.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { ClearError, printError } from './clear-error.mjs';
import { readSettings } from './launch-settings.mjs';
import { freePort } from './ports.mjs';
import { readOptions } from './read-options.mjs';
import { addressesOf, notLookedAt } from './visual/addresses.mjs';
import { lookAtAdmin } from './visual/admin.mjs';
import { lookAtClinician } from './visual/clinician.mjs';
import { Lookout } from './visual/look.mjs';
import { measureInteractions, MOST_INP } from './visual/interactions.mjs';
import { measurePages } from './visual/lighthouse.mjs';
import { lookAtPatient } from './visual/patient.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const ports = ['STAFF_PORT', 'PATIENT_PORT', 'WORKER_PORT', 'INBOX_PORT', 'SMTP_PORT', 'DATABASE_PORT'];
/** Of 100, by Lighthouse. */
const LEAST_PERFORMANCE = 90;
const LEAST_ACCESSIBILITY = 95;
const apps = { clinician: lookAtClinician, admin: lookAtAdmin, patient: lookAtPatient };
/** What can be asked for alone. */
const names = [...Object.keys(apps), 'interactions', 'lighthouse'];

/** Starts the product with demo data of its own; answers its environment and how to end it. */
async function startProduct(folder) {
  const env = { ...process.env, DATA_DIR: path.join(folder, 'data'), DEMO: '1' };
  for (const name of ports) env[name] = String(await freePort());
  const child = spawn(process.execPath, [path.join(root, 'tools', 'start.mjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('Stepwell is running') && resolve());
    void ended.then(() => reject(new Error('The product did not start')));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { env, stop };
}

function print({ rows }, folder) {
  for (const { page, state, width, scheme, violations, overflow } of rows) {
    const found = violations.length + (overflow > 0 ? 1 : 0);
    if (found > 0)
      console.log(
        `${page}, ${state}, ${width} px, ${scheme}: ${[...violations, overflow > 0 ? `wider than the screen by ${overflow} px` : ''].join('\n    ')}`,
      );
  }
  for (const app of [...Object.keys(apps), 'inbox']) {
    const looks = rows.filter(({ page }) => page.startsWith(app));
    const wrong = looks.reduce((sum, { violations }) => sum + violations.length, 0);
    console.log(`${app.padEnd(12)} ${String(looks.length).padStart(4)} looks  ${String(wrong).padStart(4)} violations`);
  }
  console.log(`Pictures: ${folder}`);
}

async function main() {
  const { values, positionals } = readOptions({
    usage: `Usage: npm run visual -- [${names.join('|')} …] [--running] [--json]`,
    options: { running: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const strange = positionals.find((name) => !names.includes(name));
  if (strange !== undefined) throw new ClearError(`There is no "${strange}": choose among ${names.join(', ')}.`);
  const isWanted = (name) => positionals.length === 0 || positionals.includes(name);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwell-visual-'));
  const { running } = values;
  if (running && fs.existsSync(path.join(root, '.env'))) process.loadEnvFile(path.join(root, '.env'));
  const product = running ? { env: process.env, stop: async () => undefined } : await startProduct(folder);
  const lookout = new Lookout(folder);
  let browser;
  let lighthouse = {};
  let interactions = {};
  try {
    const addresses = readSettings(product.env, root);
    browser = await launchBrowser({ install: true, say: console.log });
    const lookAround = async (app) => {
      if (!isWanted(app)) return;
      const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/Chicago' });
      context.setDefaultTimeout(60_000);
      const openPage = () => context.newPage();
      await apps[app](lookout, app === 'patient' ? openPage : await openPage(), addresses);
      await context.close();
    };
    // The two staff apps side by side; what a patient sends changes what the clinician sees.
    await Promise.all(['clinician', 'admin'].map(lookAround));
    await lookAround('patient');
    // Before there are 500 patients: it says what 200 cost, in a browser of its own and alone.
    await browser.close();
    browser = undefined;
    if (isWanted('lighthouse')) lighthouse = await measurePages(root, folder, addresses, console.log);
    if (isWanted('interactions')) {
      browser = await launchBrowser({ install: true, say: console.log });
      interactions = await measureInteractions(browser, addresses);
    }
  } finally {
    await browser?.close();
    await product.stop();
    fs.rmSync(path.join(folder, 'data'), { recursive: true, force: true });
    fs.rmSync(path.join(folder, 'lighthouse-profile'), { recursive: true, force: true });
    print(lookout, folder);
    for (const [page, { performance, accessibility }] of Object.entries(lighthouse))
      console.log(`${page.padEnd(12)} performance ${performance}, accessibility ${accessibility}`);
    for (const [name, { slowest, median }] of Object.entries(interactions))
      console.log(`${name.padEnd(12)} next picture after ${slowest} ms at the slowest, ${median} ms in the middle`);
  }
  const { rows } = lookout;
  const missed = ['clinician', 'admin'].filter(isWanted).flatMap((app) => {
    const looks = rows.filter(({ page }) => page.startsWith(app)).map(({ address }) => address);
    return notLookedAt(addressesOf(root, app), looks);
  });
  for (const address of missed) console.log(`Nobody looked at ${address}`);
  const counts = {
    pages: new Set(rows.map(({ page, state }) => `${page} ${state}`)).size,
    axeViolations: rows.reduce((sum, { violations }) => sum + violations.length, 0),
    lighthouse,
    interactions,
    missed,
  };
  if (values.json) console.log(JSON.stringify(counts));
  const isFast = Object.values(lighthouse).every(
    ({ performance, accessibility }) => performance >= LEAST_PERFORMANCE && accessibility >= LEAST_ACCESSIBILITY,
  );
  const isQuick = Object.values(interactions).every(({ slowest }) => slowest < MOST_INP);
  const isRight = counts.axeViolations === 0 && rows.every(({ overflow }) => overflow === 0);
  process.exitCode = isRight && isFast && isQuick && missed.length === 0 ? 0 : 1;
}

main().catch((error) => {
  printError(error);
  process.exitCode = 1;
});

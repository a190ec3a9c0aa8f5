import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../browser.mjs';
import { freePort } from '../ports.mjs';
import { signIn } from './as-staff.mjs';
import { fillCaseload, median } from './caseload.mjs';
import { choosePin, invitePatient } from './patient.mjs';

// Brought on the first look only: with what it needs it is a third of all packages, and nothing else here uses it.
const VERSION = '12.8.2';
const RUNS = 3;
const CASELOAD = 200;

/** Installs Lighthouse below `node_modules/.cache` where it is not there yet; answers how to load its files. */
function bringLighthouse(root, say) {
  const folder = path.join(root, 'node_modules', '.cache', `lighthouse-${VERSION}`);
  const home = path.join(folder, 'node_modules', 'lighthouse');
  if (!fs.existsSync(path.join(home, 'package.json'))) {
    say(`Installing Lighthouse ${VERSION}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
    const npm = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${VERSION}`];
    const { status } = spawnSync('npm', npm, { stdio: 'inherit', cwd: folder });
    if (status !== 0) throw new Error('Lighthouse could not be installed: look at what npm says above.');
  }
  return (file) => import(pathToFileURL(path.join(home, 'core', file)).href);
}

/**
 * Lighthouse's performance and accessibility (0 to 100, medians of three) of the clinician's Today and caseload at a desk
 * and of the patient's app at a phone, behind their sign-ins, in a browser of its own; each report is kept in the folder.
 */
export async function measurePages(root, folder, { staffUrl, patientUrl, inboxUrl }, say) {
  const load = bringLighthouse(root, say);
  const { default: lighthouse } = await load('index.js');
  const { default: desktop } = await load('config/desktop-config.js');
  const { executablePath, args } = await findBrowser({ install: true, say });
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const port = await freePort();
  const context = await chromium.launchPersistentContext(path.join(folder, 'lighthouse-profile'), {
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    locale: 'en-US',
  });
  const found = {};
  try {
    const page = await context.newPage();
    await signIn(page, `${staffUrl}/sign-in`, 'clinician@example.org');
    const { link, code } = await invitePatient(page, { staffUrl, inboxUrl });
    const phone = await context.newPage();
    await phone.goto(link);
    await choosePin(phone, code);
    await fillCaseload(page, staffUrl, CASELOAD);
    // An open caseload reads itself anew when something changes, in the midst of what is measured.
    await Promise.all([page.close(), phone.close()]);
    for (const [name, address, config] of [
      ['today', `${staffUrl}/`, desktop],
      ['caseload', `${staffUrl}/patients`, desktop],
      ['check-in', `${patientUrl}/`, undefined],
    ]) {
      const flags = {
        port,
        output: 'json',
        onlyCategories: ['performance', 'accessibility'],
        disableStorageReset: true,
      };
      const scores = [];
      for (let run = 0; run < RUNS; run += 1) {
        const { lhr } = await lighthouse(address, { ...flags, logLevel: 'silent' }, config);
        fs.writeFileSync(path.join(folder, `lighthouse-${name}-${run + 1}.json`), JSON.stringify(lhr));
        if (lhr.finalDisplayedUrl.includes('sign-in')) throw new Error(`Lighthouse was signed out at ${address}`);
        scores.push(lhr.categories);
      }
      const score = (category) => Math.round(median(scores.map((each) => each[category].score ?? 0)) * 100);
      found[name] = { performance: score('performance'), accessibility: score('accessibility') };
    }
  } finally {
    await context.close();
  }
  return found;
}

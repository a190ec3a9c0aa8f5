import fs from 'node:fs';
import path from 'node:path';

/**
 * Files that `npm test` leaves to `npm run proof`, each with what `npm test` has of the same. Whoever names one, or its suite,
 * runs it as ever.
 */
export const leftToProof = {
  'test/journeys/sign-in.spec.ts':
    'sign-in, groups and meetings on their pages; test/db has each rule, the main job signs in and finds meetings',
  'test/journeys/own-phone.spec.ts': 'what a phone keeps; the main job ends on a shared one, test/db has the copies',
  'test/journeys/replies.spec.ts': 'texts back, one act that stops everything, operators; test/db has each of them',
  'test/journeys/isolation-in-the-browser.spec.ts': 'on pages what test/isolation tries of every operation',
  'test/db/demo/seed.db.spec.ts': 'what the demo holds; the main job is done on it',
  'test/bench/bench.spec.ts': 'that every bench runs to its end; what they measure counts on an idle machine only',
};

/** What jest is told so that it leaves them out. */
export function ignoreArguments() {
  const files = Object.keys(leftToProof).map((file) => `/${file.replaceAll('.', String.raw`\.`)}$`);
  // Jest's own pattern would be gone when others are named.
  return ['/node_modules/', ...files].flatMap((pattern) => ['--testPathIgnorePatterns', pattern]);
}

/** Whether `npm test` has anything of a suite. */
export function hasSome(root, suite) {
  const folder = path.join(root, 'test', suite);
  if (!fs.existsSync(folder)) return true;
  const specs = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.spec.ts'));
  return specs.some((file) => !(`test/${suite}/${file}` in leftToProof));
}

/** Spec files that stand for their full size with a sample in `npm test`: they, or what they import beside them, ask `sample-size`. */
export function sampled(root) {
  return fs
    .readdirSync(path.join(root, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('sample-size.ts'))
    .map((file) => `test/${file}`)
    .filter((file) => fs.readFileSync(path.join(root, file), 'utf8').includes("/sample-size'"));
}

/** The lines that say what a run has left out. */
export function leftOutLines(root) {
  return [
    `  left to "npm run proof": ${Object.keys(leftToProof).length} files`,
    ...Object.entries(leftToProof).map(([file, reason]) => `      ${file}: ${reason}`),
    `  and a sample of the full size: ${sampled(root).length} files that ask test/support/sample-size.ts`,
  ];
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const apps = path.resolve(__dirname, '../../dist/apps');

/** Bytes of script, compressed, that a browser fetches before the first page of an app stands. */
function firstLoadOf(app: string): number {
  const page = readFileSync(path.join(apps, app, 'index.html'), 'utf8');
  const scripts = new Set(page.match(/assets\/[\w-]+\.js/g));
  expect(scripts.size).toBeGreaterThan(0);
  return [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(apps, app, file))).length, 0);
}

describe('the scripts of a first page, as built', () => {
  it.each([
    ['patient', 130_000],
    ['clinician', 280_000],
  ])('of the %s app are at most %d bytes', (app, limit) => {
    expect(firstLoadOf(app)).toBeLessThanOrEqual(limit);
  });

  it('hold no map, which comes with the pages that show one', () => {
    const page = readFileSync(path.join(apps, 'clinician/index.html'), 'utf8');
    for (const [file] of page.matchAll(/assets\/[\w-]+\.js/g))
      expect(readFileSync(path.join(apps, 'clinician', file), 'utf8')).not.toMatch(/leaflet/i);
  });
});

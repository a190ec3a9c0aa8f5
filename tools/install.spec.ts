import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scripts } from '../package.json';
import { checkNode, installRefusal, isInstalled } from './install.mjs';

const root = path.resolve(__dirname, '..');

/** What a module and its neighbours import from packages before their first line runs. */
function packagesBeforeStart(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import\s|export\s|const\s[^;]*[Rr]equire\((?:import\.meta\.url\)\()?)(?:[^;]*?from\s)?'([^']+)'/gm,
    ),
  ];
  return imports.flatMap(([, name = '']) => {
    if (name.startsWith('.')) return packagesBeforeStart(path.resolve(path.dirname(file), name), seen);
    return name.startsWith('node:') ? [] : [`${path.relative(root, file)}: ${name}`];
  });
}

describe('what runs right after git clone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'install-'));
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-darwin': { version: '1.0.0', integrity: 'sha512-b', optional: true },
  };

  afterAll(() => rmSync(folder, { recursive: true }));

  beforeEach(() => {
    rmSync(path.join(folder, 'node_modules'), { recursive: true, force: true });
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  });

  function present(packages: object): void {
    mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
  }

  // `prepare:database` is for a production that has been built.
  const commands = Object.values(scripts).flatMap(
    (script) => /^node ((?:tools|bench)\/\S+\.mjs)/.exec(script)?.[1] ?? [],
  );
  it.each(commands.filter((file) => !file.endsWith('prepare-database.mjs')))('starts %s without a package', (file) => {
    expect(packagesBeforeStart(path.join(root, file))).toEqual([]);
  });

  it('installs when node_modules is missing or half done', () => {
    expect(isInstalled(folder)).toBe(false);
    mkdirSync(path.join(folder, 'node_modules'));
    expect(isInstalled(folder)).toBe(false);
  });

  it('installs when the lock file asks for another version', () => {
    present({ 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } });
    expect(isInstalled(folder)).toBe(false);
  });

  it('does not install for packages of another platform', () => {
    present({ 'node_modules/a': wanted['node_modules/a'] });
    expect(isInstalled(folder)).toBe(true);
  });

  it.each(['18.20.0', '20.18.3'])('refuses Node %s in one sentence that says what to do', (version) => {
    expect(() => checkNode(version)).toThrow(`Node ${version} is too old: install Node 20.19 or newer`);
  });

  it.each(['20.19.0', '22.0.0', '24.11.0'])('takes Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each([
    ['npm error code ENOTFOUND', 'check the network'],
    ['npm error nospc ENOSPC: no space left on device', 'make room'],
    ['npm error code EACCES', 'run the command as the owner'],
    ['npm error something else', 'npm says why below'],
  ])('explains "%s"', (stderr, fix) => {
    expect(installRefusal({ stderr }, '/clone')).toContain(fix);
  });
});

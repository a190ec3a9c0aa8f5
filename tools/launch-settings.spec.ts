import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NO_DEMO, readSettings } from './launch-settings.mjs';

const root = path.resolve(__dirname, '..');

describe('the launcher’s settings', () => {
  it('need nothing', () => {
    const settings = readSettings({}, root);
    expect(settings).toMatchObject({
      ownDatabase: false,
      ownMail: false,
      demo: true,
      staffUrl: 'http://localhost:3000',
    });
    expect(settings.neededPorts).toEqual({
      STAFF_PORT: 3000,
      PATIENT_PORT: 3001,
      WORKER_PORT: 3002,
      INBOX_PORT: 8025,
      SMTP_PORT: 1025,
      DATABASE_PORT: 5442,
    });
  });

  it('build the public addresses from the ports', () => {
    expect(readSettings({ PATIENT_PORT: '4001' }, root).patientUrl).toBe('http://localhost:4001');
  });

  it('replace the embedded parts one by one', () => {
    const urls = { DATABASE_URL: 'a', DATABASE_OWNER_URL: 'b', DATABASE_RELAY_URL: 'c', JOBS_DATABASE_URL: 'd' };
    expect(Object.keys(readSettings(urls, root).neededPorts)).not.toContain('DATABASE_PORT');
    expect(Object.keys(readSettings({ SMTP_URL: 'smtp://x' }, root).neededPorts)).not.toContain('INBOX_PORT');
  });

  it('name the database URLs that are missing', () => {
    expect(() => readSettings({ DATABASE_URL: 'postgres://x' }, root)).toThrow(
      'missing: DATABASE_OWNER_URL, DATABASE_RELAY_URL, JOBS_DATABASE_URL',
    );
  });

  it('take an empty variable as not set, and make no demo in production', () => {
    expect(readSettings({ DATABASE_URL: '', NODE_ENV: 'production' }, root)).toMatchObject({
      ownDatabase: false,
      demo: false,
    });
  });

  it('make no demo where the first start made none, unless it is asked for', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
    writeFileSync(path.join(folder, NO_DEMO), '');
    expect(readSettings({ DATA_DIR: folder }, root).demo).toBe(false);
    expect(readSettings({ DATA_DIR: folder, DEMO: '1' }, root).demo).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

describe('.env.example', () => {
  const documented = [...readFileSync(path.join(root, '.env.example'), 'utf8').matchAll(/^#([A-Z_]+)=/gm)].map(
    ([, name]) => name,
  );

  it('documents every variable that the processes and the launcher read', () => {
    const processes = readFileSync(path.join(root, 'libs/platform/config/environment.ts'), 'utf8');
    const read = [...processes.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
    const launcher = readFileSync(path.join(root, 'tools/launch-settings.mjs'), 'utf8');
    read.push(...[...launcher.matchAll(/env\.([A-Z_]+)|^ {2}([A-Z]+_PORT):/gm)].map(([, a, b]) => a ?? b));
    expect(read.length).toBeGreaterThan(20);
    expect(read.filter((name) => !documented.includes(name))).toEqual([]);
  });
});

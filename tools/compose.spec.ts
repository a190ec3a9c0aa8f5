import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '@stepwell/platform/config/environment';
import { readServices, variablesIn } from './compose-file.mjs';

const root = path.resolve(__dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const product = ['staff-api', 'patient-api', 'worker'];
const secret = (at: number): string => `8c1f0a7de29b4653b7d0c9e8aa6f12${at}4`;
const filled = {
  ...Object.fromEntries(variablesIn('docker/compose.env.example').map((name, at) => [name, secret(at)])),
  PUBLIC_STAFF_URL: 'https://team.example.org',
  PUBLIC_PATIENT_URL: 'https://pages.example.org',
  TRUSTED_PROXIES: '1',
  SMTP_URL: 'smtps://mail.example.org',
  MAIL_API_URL: 'https://mails.example.org',
  SMS_URL: 'https://texts.example.org',
  MAIL_FROM: 'Messages <messages@example.org>',
  LOG_LEVEL: 'info',
};
const services = readServices(filled);

describe('docker/compose.yaml', () => {
  it('gives every process an environment that it starts with, once docker/.env is filled in', () => {
    for (const name of product) expect(readEnvironment(services[name]!.environment).NODE_ENV).toBe('production');
  });

  it('names only variables that .env.example explains, and asks for each value that is a secret', () => {
    const known = variablesIn('.env.example');
    for (const name of [...product, 'migrate']) {
      expect(Object.keys(services[name]!.environment).filter((variable) => !known.includes(variable))).toEqual([]);
    }
    const asked = [...read('docker/compose.yaml').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name!);
    const example = variablesIn('docker/compose.env.example');
    expect([...new Set(asked)].filter((name) => !example.includes(name))).toEqual([]);
    expect(example.filter((name) => /PASSWORD|SECRET/.test(name) && !asked.includes(name))).toEqual([]);
  });

  it('publishes no database and no worker, gives nobody the owner of the schema, and takes every right away', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports);
    expect(Object.fromEntries(open.map(([name, { ports }]) => [name, ports]))).toEqual({
      'staff-api': ['127.0.0.1:3000:3000'],
      'patient-api': ['127.0.0.1:3001:3001'],
    });
    for (const name of product) {
      expect(services[name]!.environment).not.toHaveProperty('DATABASE_OWNER_URL');
      expect(services[name]!.environment).not.toHaveProperty('SUPERUSER_DATABASE_URL');
    }
    for (const name of [...product, 'migrate', 'valkey']) {
      expect(services[name]).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });

  it('builds images that docker/Dockerfile has, none of which runs as root', () => {
    const dockerfile = read('docker/Dockerfile');
    const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, from, name]) => [name!, from!] as const);
    const targets = Object.values(services).flatMap(({ build }) => (build ? [build.target] : []));
    expect(targets.sort()).toEqual(['migrate', 'patient-api', 'staff-api', 'worker']);
    for (const target of targets) expect(Object.fromEntries(stages)[target]).toBe('product');
    expect(dockerfile.slice(dockerfile.indexOf('AS product'))).toMatch(/\nUSER node\n/);
  });
});

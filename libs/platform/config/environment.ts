import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const secret = z
  .string()
  .min(32, 'needs at least 32 characters: make one with `openssl rand -hex 32`')
  .refine((value) => new Set(value).size >= 10, 'is too simple: make one with `openssl rand -hex 32`');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ''));

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  STAFF_PORT: port(3000),
  PATIENT_PORT: port(3001),
  WORKER_PORT: port(3002),
  PUBLIC_STAFF_URL: httpUrl.default('http://localhost:3000'),
  PUBLIC_PATIENT_URL: httpUrl.default('http://localhost:3001'),
  DATABASE_URL: postgresUrl,
  DATABASE_RELAY_URL: postgresUrl,
  JOBS_DATABASE_URL: postgresUrl,
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
    .optional(),
  /** What this installation's keys begin with in a Redis that several share. */
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'may hold up to 40 small letters, digits and hyphens')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(50).default(8),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://'),
  MAIL_FROM: z.string().min(3).default('Messages <messages@localhost>'),
  SMS_URL: httpUrl.optional(),
  SMS_ACCOUNT_SID: z.string().optional(),
  SMS_AUTH_TOKEN: z.string().optional(),
  SMS_FROM: z.string().optional(),
  CONTEXT_SECRET: secret,
  IDENTITY_SECRET: secret,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  WEB_ROOT: z.string().default('dist/apps'),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

/** The typed, validated environment of one process. */
export type Environment = z.infer<typeof schema>;

/** Injection token of the environment. */
export const ENVIRONMENT = Symbol('ENVIRONMENT');

/**
 * Reads and validates the environment.
 * @throws Error with one line per variable that is missing or wrong, naming the variable and never its value.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(
      (issue) =>
        `  ${issue.path.join('.')} ${given[String(issue.path[0])] === undefined ? 'is missing' : issue.message}`,
    );
    throw new Error(`The environment is not complete (see .env.example):\n${lines.join('\n')}`);
  }
  const environment = result.data;
  const refusals = productionRefusals(environment);
  if (refusals.length > 0)
    throw new Error(`Refusing to start in production:\n${refusals.map((line) => `  ${line}`).join('\n')}`);
  return environment;
}

/** What is good enough on a laptop and not where records of people are kept. */
function productionRefusals(environment: Environment): string[] {
  if (environment.NODE_ENV !== 'production') return [];
  const refusals: string[] = [];
  if (environment.CONTEXT_SECRET === environment.IDENTITY_SECRET) {
    refusals.push('CONTEXT_SECRET and IDENTITY_SECRET must differ');
  }
  for (const name of ['PUBLIC_STAFF_URL', 'PUBLIC_PATIENT_URL'] as const) {
    if (!environment[name].startsWith('https://')) refusals.push(`${name} must begin with https://`);
  }
  if (new URL(environment.PUBLIC_STAFF_URL).host === new URL(environment.PUBLIC_PATIENT_URL).host) {
    refusals.push(
      'PUBLIC_STAFF_URL and PUBLIC_PATIENT_URL must be two hosts, so that one app never reads the other’s pages',
    );
  }
  if (environment.TRUSTED_PROXIES === 0) {
    refusals.push(
      'TRUSTED_PROXIES must say how many proxies stand in front: these processes speak plain http, so there is one, and ' +
        'without it all people would share one address and its few wrong tries',
    );
  }
  if (environment.MAIL_FROM.includes('localhost')) refusals.push('MAIL_FROM must be an address of your own');
  return refusals;
}

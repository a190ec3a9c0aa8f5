import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const secret = z
  .string()
  .min(32, 'needs at least 32 characters: make one with `openssl rand -hex 32`')
  .refine((value) => new Set(value).size >= 10, 'is too simple: make one with `openssl rand -hex 32`');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://');
const httpUrl = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/(?<!\/)\/+$/, ''));

const smsVariables = ['SMS_URL', 'SMS_ACCOUNT_SID', 'SMS_AUTH_TOKEN', 'SMS_FROM'] as const;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

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
  SMTP_URL: z.string().regex(/^smtps?:\/\/[^/?#]/, 'must begin with smtp:// or smtps:// and name a host'),
  MAIL_FROM: z.string().min(3).default('Messages <messages@localhost>'),
  /** A provider's API that takes mail instead of `SMTP_URL`. */
  MAIL_API_URL: httpUrl.optional(),
  MAIL_API_KEY: z.string().optional(),
  SMS_URL: httpUrl.optional(),
  SMS_ACCOUNT_SID: z.string().optional(),
  SMS_AUTH_TOKEN: z.string().optional(),
  SMS_FROM: z.string().optional(),
  /** Where the text provider reaches the patient surface, where that is another address than the public one. */
  SMS_WEBHOOK_URL: httpUrl.optional(),
  CONTEXT_SECRET: secret,
  IDENTITY_SECRET: secret,
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** File outside the database to which the worker adds the newest seal of each organization's audit log. */
  AUDIT_ANCHOR_FILE: z.string().min(1).optional(),
  WEB_ROOT: z.string().default('dist/apps'),
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  /** The launcher's; stands here to be refused in production. */
  DEMO: z.enum(['0', '1']).optional(),
  /** The migrations'; stands here to be refused in production. */
  DATABASE_OWNER_URL: postgresUrl.optional(),
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
  const half = smsVariables.filter((name) => !environment[name]);
  if (half.length > 0 && half.length < smsVariables.length)
    throw new Error(`Text messages need all of ${smsVariables.join(', ')}, or none. Missing: ${half.join(', ')}`);
  if (!environment.MAIL_API_URL !== !environment.MAIL_API_KEY)
    throw new Error('Mail by an API needs both of MAIL_API_URL, MAIL_API_KEY, or none');
  const refusals = environment.NODE_ENV === 'production' ? productionRefusals(environment) : [];
  if (refusals.length > 0)
    throw new Error(`Refusing to start in production:\n${refusals.map((line) => `  ${line}`).join('\n')}`);
  return environment;
}

/** What is good enough on a laptop and not where records of people are kept. */
function productionRefusals(environment: Environment): string[] {
  const { MAIL_FROM, PUBLIC_STAFF_URL, PUBLIC_PATIENT_URL } = environment;
  const refused: [boolean, string][] = [
    ...(['CONTEXT_SECRET', 'IDENTITY_SECRET'] as const).map((name): [boolean, string] => [
      /change|secret|password|example|default/i.test(environment[name]),
      `${name} is a placeholder: make one with \`openssl rand -hex 32\``,
    ]),
    [environment.CONTEXT_SECRET === environment.IDENTITY_SECRET, 'CONTEXT_SECRET and IDENTITY_SECRET must differ'],
    ...(['PUBLIC_STAFF_URL', 'PUBLIC_PATIENT_URL'] as const).map((name): [boolean, string] => [
      !environment[name].startsWith('https://'),
      `${name} must begin with https://`,
    ]),
    [
      new URL(PUBLIC_STAFF_URL).hostname === new URL(PUBLIC_PATIENT_URL).hostname,
      'PUBLIC_STAFF_URL and PUBLIC_PATIENT_URL must be two hosts, so that one app never reads the other’s pages',
    ],
    [
      environment.TRUSTED_PROXIES === 0,
      'TRUSTED_PROXIES must say how many proxies stand in front: these processes speak plain http, so there is one, and ' +
        'without it all people would share one address and its few wrong tries',
    ],
    [MAIL_FROM.includes('localhost'), 'MAIL_FROM must be an address of your own'],
    ...(['SMS_URL', 'MAIL_API_URL'] as const).map((name): [boolean, string] => [
      speaksInTheClear(environment[name]),
      `${name} must begin with https://, since the token goes there`,
    ]),
    [environment.DEMO === '1', 'DEMO must not be 1: demo accounts have a known password'],
    [
      environment.DATABASE_OWNER_URL !== undefined,
      'DATABASE_OWNER_URL must not reach a running process: give it to `npm run migrate` and `npm run org:create` alone',
    ],
  ];
  return refused.filter(([wrong]) => wrong).map(([, sentence]) => sentence);
}

/** Whether what is said to this address can be read on its way. */
function speaksInTheClear(url: string | undefined): boolean {
  return url !== undefined && !url.startsWith('https://') && !LOOPBACK.test(new URL(url).hostname);
}

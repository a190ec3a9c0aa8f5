import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { AppError } from '@stepwell/kernel/errors';
import { appointOperator, endOperator } from '@stepwell/domain/operators/appoint-operator';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { createDataSource } from '@stepwell/platform/database/data-source';

const usage = `Usage: npm run operator:create -- --email ada@example.org --name "Ada Byron"
  --end                           end this operator instead; with --email alone
Makes an operator of this installation, who creates, suspends and resumes organizations and is in none; prints the link
for a password. Again for the same person: a new link, and the second step is set up anew.
Beside \`npm start\` it needs nothing else. In production DATABASE_OWNER_URL and IDENTITY_SECRET; builds the link from PUBLIC_STAFF_URL.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ email: { type: 'string' }, name: { type: 'string' } },
      ...{ end: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    },
  });
  const { email, name, end } = values;
  if (values.help) return print(usage);
  if (!email || (!name && !end)) throw new Error(usage);
  const digests = new IdentityDigest({ IDENTITY_SECRET: needed('IDENTITY_SECRET') });
  const publicUrl = publicStaffUrl();
  const source = createDataSource({
    url: needed('DATABASE_OWNER_URL'),
    entities: [],
    pool: 2,
    applicationName: 'stepwell-operator-create',
  });
  const owner = await source.initialize();
  try {
    const sql = { query: <Row>(text: string, given: readonly unknown[] = []) => owner.query<Row[]>(text, [...given]) };
    if (end) {
      const isEnded = await endOperator(sql, digests, email);
      print(isEnded ? 'This operator is ended, and signed out everywhere.' : 'There is no operator with this address.');
      return;
    }
    const token = await appointOperator(sql, digests, { email, name: name! });
    print(`${name} sets a password with this link within 72 hours. It works once; whoever has it gets in:`);
    print(`  ${publicUrl}/admin/platform#${token}`);
  } finally {
    await owner.destroy();
  }
}

/** In production a link to localhost would be worse than none. */
function publicStaffUrl(): string {
  const isProduction = process.env['NODE_ENV'] === 'production';
  const url = isProduction ? needed('PUBLIC_STAFF_URL') : (process.env['PUBLIC_STAFF_URL'] ?? 'http://localhost:3000');
  return url.replace(/(?<!\/)\/+$/, '');
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing (see .env.example)`);
  return value;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof AppError && error.field ? `--${error.field}: ` : ''}${words}\n`);
  process.exit(1);
});

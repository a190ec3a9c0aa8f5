import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { systemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { CHAIN_START, checkStretch, type AuditHead, type BrokenAudit } from '@stepwell/platform/audit/audit-chain';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';

const usage = `Usage: npm run audit:verify -- [--anchors FILE] [--organization ID] [--json]
Follows the chain of the audit log of every organization, seal by seal, and names the first place that does not hold.
With --anchors also against the heads that the worker wrote outside the database (AUDIT_ANCHOR_FILE).
Needs DATABASE_URL, DATABASE_RELAY_URL and CONTEXT_SECRET. Ends with 1 where something is broken.
With --json the last line is {"organizations","seals","events","broken":[{"organization","fault","seal","eventId"}]}.`;

interface Verified {
  seals: number;
  events: number;
  broken: BrokenAudit | null;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      anchors: { type: 'string' },
      organization: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(usage);
  const anchors = values.anchors ? readAnchors(values.anchors) : new Map<Id, AuditHead[]>();
  const source = await createDataSource({
    url: needed('DATABASE_URL'),
    entities: [],
    pool: 2,
    applicationName: 'stepwell-audit-verify',
  }).initialize();
  const database = new Database(source, needed('CONTEXT_SECRET'));
  try {
    // An organization whose whole chain was removed is still named by its anchors.
    const known = new Set([...(await sealedOrganizations()), ...anchors.keys()]);
    const chosen = values.organization ? [values.organization] : [...known].sort();
    const found = [];
    for (const organization of chosen)
      found.push({ organization, ...(await verify(database, organization, anchors.get(organization) ?? [])) });
    report(found, values.json);
  } finally {
    await source.destroy();
  }
}

async function verify(database: Database, organizationId: Id, anchors: readonly AuditHead[]): Promise<Verified> {
  const ctx = systemContext(organizationId, 'audit.verify', randomUUID());
  const wanted = new Map(anchors.map(({ seal, hash }) => [seal, hash]));
  const total: Verified = { seals: 0, events: 0, broken: null };
  for (let from: AuditHead | null = CHAIN_START; from;) {
    const start: AuditHead = from;
    const stretch = await database.read(ctx, (tx) => checkStretch(tx, start));
    total.seals += stretch.seals;
    total.events += stretch.events;
    if (stretch.broken) return { ...total, broken: stretch.broken };
    const kept = await database.read(ctx, (tx) =>
      tx.query<AuditHead>(
        `select number as seal, encode(hash, 'hex') as hash from audit_seals
         where organization_id = $1 and number > $2 and number <= $3`,
        [organizationId, start.seal, stretch.head.seal],
      ),
    );
    const differs = kept.find(({ seal, hash }) => wanted.has(seal) && wanted.get(seal) !== hash);
    if (differs) return { ...total, broken: { fault: 'anchor_differs', seal: differs.seal, eventId: null } };
    for (const { seal } of kept) wanted.delete(seal);
    from = stretch.next;
  }
  const cut = [...wanted.keys()].sort((one, other) => one - other)[0];
  return cut === undefined ? total : { ...total, broken: { fault: 'seal_missing', seal: cut, eventId: null } };
}

async function sealedOrganizations(): Promise<Id[]> {
  const relay = new Pool({ connectionString: needed('DATABASE_RELAY_URL'), max: 1 });
  try {
    const { rows } = await relay.query<{ id: Id }>('select organization_id as id from app.audit_heads');
    return rows.map(({ id }) => id);
  } finally {
    await relay.end();
  }
}

function readAnchors(file: string): Map<Id, AuditHead[]> {
  const anchors = new Map<Id, AuditHead[]>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { organizationId, seal, hash } = JSON.parse(line) as AuditHead & { organizationId: Id };
    anchors.set(organizationId, [...(anchors.get(organizationId) ?? []), { seal, hash }]);
  }
  return anchors;
}

function report(found: ({ organization: Id } & Verified)[], asJson: boolean): void {
  const broken = found.flatMap(({ organization, broken: place }) => (place ? [{ organization, ...place }] : []));
  for (const { organization, seals, events, broken: place } of found)
    print(`${organization}  ${seals} seals  ${events} rows  ${place ? wordsOf(place) : 'holds'}`);
  if (asJson) {
    const sum = (key: 'seals' | 'events'): number => found.reduce((total, one) => total + one[key], 0);
    print(JSON.stringify({ organizations: found.length, seals: sum('seals'), events: sum('events'), broken }));
  }
  if (broken.length > 0) process.exitCode = 1;
}

function wordsOf({ fault, seal, eventId }: BrokenAudit): string {
  return `BROKEN: ${fault}${seal === null ? '' : `, seal ${seal}`}${eventId === null ? '' : `, row ${eventId}`}`;
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
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

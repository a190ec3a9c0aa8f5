import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { systemContext, type StaffContext, type SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { permissionsOf, reachOf, type Role } from '@stepwell/kernel/permissions';
import type { Database } from '@stepwell/platform/database/database';

/** What the builders need of a test's database: the door to tenant rows, and the owner's address for new tenants. */
export interface BuildHost {
  readonly database: Database;
  readonly ownerUrl: string;
}

/** An organization of its own for one test, with one facility in it. */
export interface BuiltOrganization {
  readonly id: Id;
  readonly name: string;
  readonly facility: BuiltFacility;
  /** Acts as the product itself in this organization. */
  readonly system: SystemContext;
}

/** A facility as the builder made it. */
export interface BuiltFacility {
  readonly id: Id;
  readonly name: string;
  readonly timeZone: string;
}

/** One duty window: weekday 0 (Sunday) to 6, wall times of the facility's zone. */
export interface DutyWindow {
  weekday: number;
  startTime: string;
  endTime: string;
}

/** Makes a new organization (and one facility in America/Chicago, unless told otherwise). */
export async function buildOrganization(
  host: BuildHost,
  overrides: { name?: string; neutralSenderName?: string; timeZone?: string } = {},
): Promise<BuiltOrganization> {
  const name = overrides.name ?? `Organization ${randomBytes(4).toString('hex')}`;
  const owner = new Client({ connectionString: host.ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ id: Id }>('select app.create_organization($1, $2) as id', [
      name,
      overrides.neutralSenderName ?? 'Messages',
    ]);
    const id = rows[0]!.id;
    const facility = await buildFacility(host, id, { timeZone: overrides.timeZone });
    return { id, name, facility, system: actingAsSystem(id) };
  } finally {
    await owner.end();
  }
}

/** Adds a facility; it has no duty hours unless they are given. */
export async function buildFacility(
  host: BuildHost,
  organizationId: Id,
  overrides: { name?: string; timeZone?: string; phone?: string; dutyHours?: readonly DutyWindow[] } = {},
): Promise<BuiltFacility> {
  const name = overrides.name ?? `Facility ${randomBytes(4).toString('hex')}`;
  const timeZone = overrides.timeZone ?? 'America/Chicago';
  return host.database.write(actingAsSystem(organizationId), async (tx) => {
    const [row] = await tx.query<{ id: Id }>(
      'insert into facilities (organization_id, name, time_zone, phone) values ($1, $2, $3, $4) returning id',
      [organizationId, name, timeZone, overrides.phone ?? null],
    );
    for (const window of overrides.dutyHours ?? []) {
      await tx.query(
        `insert into duty_hours (organization_id, facility_id, weekday, start_time, end_time) values ($1, $2, $3, $4, $5)`,
        [organizationId, row!.id, window.weekday, window.startTime, window.endTime],
      );
    }
    return { id: row!.id, name, timeZone };
  });
}

/**
 * Adds an active member of staff with these roles and returns their context, ready for `database.read/write`.
 * The account has no password: tests of sign-in set one. `accountId` joins an existing account to one more organization.
 */
export async function buildStaff(
  host: BuildHost,
  organizationId: Id,
  roles: readonly Role[] = ['clinician'],
  overrides: {
    displayName?: string;
    email?: string;
    status?: 'invited' | 'active' | 'deactivated';
    accountId?: Id;
    /** Digest of the e-mail address where the test signs in; random otherwise. */
    emailDigest?: Buffer;
  } = {},
): Promise<StaffContext> {
  const mark = randomBytes(4).toString('hex');
  const email = overrides.email ?? `${roles[0]}-${mark}@example.org`;
  const displayName = overrides.displayName ?? `${roles[0]} ${mark}`;
  const { id, accountId } = await host.database.write(actingAsSystem(organizationId), async (tx) => {
    const account =
      overrides.accountId ?? (await ensureAccount(tx, overrides.emailDigest ?? sha256(`${email} ${mark}`)));
    const [row] = await tx.query<{ id: Id }>(
      `insert into staff_members (organization_id, account_id, display_name, email, roles, status)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [organizationId, account, displayName, email, roles, overrides.status ?? 'active'],
    );
    await tx.query('select auth.add_membership($1, $2)', [account, row!.id]);
    return { id: row!.id, accountId: account };
  });
  return Object.freeze({
    kind: 'staff',
    organizationId,
    actorId: id,
    accountId,
    sessionId: randomUUID(),
    requestId: randomUUID(),
    operation: 'test',
    roles,
    permissions: permissionsOf(roles),
    reach: reachOf(roles),
    accessVersion: 1,
    lacksFactor: false,
  });
}

/** The product itself at work in an organization, as a job would be. */
export function actingAsSystem(organizationId: Id): SystemContext {
  return systemContext(organizationId, 'test', randomUUID());
}

async function ensureAccount(
  tx: { query<Row>(sql: string, values: unknown[]): Promise<Row[]> },
  digest: Buffer,
): Promise<Id> {
  const [row] = await tx.query<{ id: Id }>('select auth.ensure_account($1) as id', [digest]);
  return row!.id;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Lets an organization send texts, as an administrator does once all that they need is confirmed. */
export async function armTexts(host: BuildHost, organizationId: Id): Promise<void> {
  const owner = await buildStaff(host, organizationId, ['owner'], { displayName: 'Who armed texts' });
  await host.database.write(actingAsSystem(organizationId), (tx) =>
    tx.query(
      `insert into text_armings (organization_id, armed_by_id, armed_at)
       select $1, $2, app.now() on conflict do nothing`,
      [organizationId, owner.actorId],
    ),
  );
}

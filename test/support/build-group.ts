import { randomBytes, randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { actingAsSystem, type BuildHost, type BuiltOrganization } from './build-organization';
import type { BuiltPatient } from './build-patient';

const MINUTE = 60_000;

/** A group as the builder made it. */
export interface BuiltGroup {
  readonly id: Id;
  readonly organizationId: Id;
  readonly facilityId: Id;
  readonly title: string;
  readonly facilitator: StaffContext;
  readonly coFacilitator: StaffContext | null;
}

interface GroupOverrides {
  title?: string;
  coFacilitator?: StaffContext;
  capacity?: number;
  /** YYYY-MM-DD. */
  startsOn?: string;
  recurrence?: string | null;
  startTime?: string;
  rotation?: readonly string[];
}

/** Adds a group that meets daily, five minutes after midnight; no session is made by it. */
export async function buildGroup(
  host: BuildHost,
  organization: Pick<BuiltOrganization, 'id' | 'facility'>,
  facilitator: StaffContext,
  overrides: GroupOverrides = {},
): Promise<BuiltGroup> {
  const title = overrides.title ?? `Group ${randomBytes(4).toString('hex')}`;
  const id = randomUUID();
  await host.database.write(actingAsSystem(organization.id), (tx) =>
    tx.query(
      `insert into facility_groups (organization_id, id, facility_id, title, kind, facilitator_id, co_facilitator_id, capacity,
         starts_on, start_time, duration_minutes, recurrence, rotation)
       values ($1, $2, $3, $4, 'therapy', $5, $6, $7, $8, $9, 60, $10, $11)`,
      [
        organization.id,
        id,
        organization.facility.id,
        title,
        facilitator.actorId,
        overrides.coFacilitator?.actorId ?? null,
        overrides.capacity ?? 12,
        overrides.startsOn ?? '2026-01-05',
        overrides.startTime ?? '00:05',
        overrides.recurrence === undefined ? 'FREQ=DAILY' : overrides.recurrence,
        overrides.rotation ?? [],
      ],
    ),
  );
  return {
    id,
    organizationId: organization.id,
    facilityId: organization.facility.id,
    title,
    facilitator,
    coFacilitator: overrides.coFacilitator ?? null,
  };
}

/** Puts a patient into a group, from the start of 2026 unless told otherwise; `from: null` puts them on the waiting list. */
export async function buildMember(
  host: BuildHost,
  group: BuiltGroup,
  patient: Pick<BuiltPatient, 'id'>,
  overrides: { from?: string | null; until?: string | null } = {},
): Promise<Id> {
  const id = randomUUID();
  const from = overrides.from === undefined ? '2026-01-05' : overrides.from;
  await host.database.write(actingAsSystem(group.organizationId), (tx) =>
    tx.query(
      `insert into group_members (organization_id, id, group_id, patient_id, from_date, until_date, waiting_since, added_by_id)
       values ($1, $2, $3, $4, $5, $6, case when $5::date is null then app.now() end, $7)`,
      [group.organizationId, id, group.id, patient.id, from, overrides.until ?? null, group.facilitator.actorId],
    ),
  );
  return id;
}

interface SessionOverrides {
  /** Minutes from now until it starts; negative for one that began. */
  startsIn?: number;
  minutes?: number;
  status?: 'planned' | 'in_progress';
  facilitator?: StaffContext;
}

/** Adds a session that starts now, of an hour, planned, led by the group's facilitator. */
export async function buildSession(host: BuildHost, group: BuiltGroup, overrides: SessionOverrides = {}): Promise<Id> {
  const id = randomUUID();
  const startsIn = (overrides.startsIn ?? 0) * MINUTE;
  await host.database.write(actingAsSystem(group.organizationId), (tx) =>
    tx.query(
      `insert into group_sessions (organization_id, id, group_id, facility_id, occurrence_key, local_date, local_time, time_zone,
         starts_at, ends_at, facilitator_id, co_facilitator_id, status, started_at, started_by_id)
       select $1, $2, $3, $4, case when $6 <= interval '0' then $2::uuid::text else t.local::date::text end, t.local::date, t.local::time,
         f.time_zone, t.at, t.at + $7::interval, $5::uuid, $8::uuid, $9,
         case when $9 = 'in_progress' then t.at end, case when $9 = 'in_progress' then $5::uuid end
       from facilities f, lateral (select app.now() + $6::interval as at,
         (app.now() + $6::interval) at time zone f.time_zone as local) t
       where f.organization_id = $1 and f.id = $4`,
      [
        group.organizationId,
        id,
        group.id,
        group.facilityId,
        (overrides.facilitator ?? group.facilitator).actorId,
        `${startsIn} milliseconds`,
        `${overrides.minutes ?? 60} minutes`,
        group.coFacilitator?.actorId ?? null,
        overrides.status ?? 'planned',
      ],
    ),
  );
  return id;
}

/** Adds an active goal. */
export async function buildGoal(
  host: BuildHost,
  patient: Pick<BuiltPatient, 'id' | 'organizationId'>,
  author: StaffContext,
  text = 'Say no to a drink',
): Promise<Id> {
  const id = randomUUID();
  await host.database.write(actingAsSystem(patient.organizationId), (tx) =>
    tx.query(
      'insert into treatment_goals (organization_id, id, patient_id, text, author_id) values ($1, $2, $3, $4, $5)',
      [patient.organizationId, id, patient.id, text, author.actorId],
    ),
  );
  return id;
}

/** Signs a started session as somebody whose notes need a co-signature; answers the ids of its entries. */
export async function buildSignature(
  host: BuildHost,
  group: BuiltGroup,
  sessionId: Id,
  signer: StaffContext,
): Promise<Id[]> {
  return host.database.write(actingAsSystem(group.organizationId), async (tx) => {
    const entries = await tx.query<{ id: Id }>(
      `insert into group_entries (organization_id, session_id, patient_id, attendance, minutes, sentence, signed_at)
       select $1, $2, m.patient_id, 'present', 60, 'Took part and spoke of the week.', app.now() from app.session_members($2) m
       returning id`,
      [group.organizationId, sessionId],
    );
    await tx.query(
      `update group_sessions set status = 'signed', topic = 'The week', intervention = 'Led a round.', signed_at = app.now(),
         signed_by_id = $3, is_late = false, needs_cosignature = true, document_hash = 'test'
       where organization_id = $1 and id = $2`,
      [group.organizationId, sessionId, signer.actorId],
    );
    return entries.map((entry) => entry.id);
  });
}

import { randomBytes, randomUUID } from 'node:crypto';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel, ConsentPurpose, Language } from '@stepwell/kernel/words';
import { WORDING_VERSION } from '@stepwell/domain/consents/consent-wording';
import type { BuildHost, BuiltOrganization } from './build-organization';

/** A patient as the builder made them. */
export interface BuiltPatient {
  readonly id: Id;
  readonly organizationId: Id;
  readonly firstName: string;
  readonly lastName: string;
  readonly timeZone: string;
  readonly episodeId: Id;
  /** Acts as this patient, signed in on a phone. */
  readonly self: PatientContext;
}

interface PatientOverrides {
  firstName?: string;
  lastName?: string;
  preferredName?: string;
  /** YYYY-MM-DD. */
  birthDate?: string;
  language?: Language;
  timeZone?: string;
  facilityId?: Id;
  levelOfCare?: string;
  /** YYYY-MM-DD. */
  admittedOn?: string;
  /** YYYY-MM-DD; the episode is open when left out. */
  dischargedOn?: string;
  /** The care team; the first one is the primary counselor. */
  careTeam?: readonly StaffContext[];
}

/** Adds an adult patient with one open episode of care; nobody is on the care team unless named. */
export async function buildPatient(
  host: BuildHost,
  organization: BuiltOrganization,
  overrides: PatientOverrides = {},
): Promise<BuiltPatient> {
  const id = randomUUID();
  const firstName = overrides.firstName ?? 'Test';
  const lastName = overrides.lastName ?? `Patient-${randomBytes(4).toString('hex')}`;
  const timeZone = overrides.timeZone ?? organization.facility.timeZone;
  const facilityId = overrides.facilityId ?? organization.facility.id;
  const episodeId = randomUUID();
  await host.database.write(organization.system, async (tx) => {
    for (const [index, staff] of (overrides.careTeam ?? []).entries()) {
      await tx.query(
        'insert into care_team_members (organization_id, patient_id, staff_member_id, is_primary) values ($1, $2, $3, $4)',
        [organization.id, id, staff.actorId, index === 0],
      );
    }
    await tx.query(
      `insert into patients (organization_id, id, facility_id, first_name, last_name, preferred_name, birth_date, language, time_zone)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        organization.id,
        id,
        facilityId,
        firstName,
        lastName,
        overrides.preferredName ?? null,
        overrides.birthDate ?? '1987-04-12',
        overrides.language ?? 'en',
        timeZone,
      ],
    );
    await tx.query(
      `insert into episodes_of_care (organization_id, id, patient_id, facility_id, level_of_care, admitted_on, discharged_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        organization.id,
        episodeId,
        id,
        facilityId,
        overrides.levelOfCare ?? 'intensive_outpatient',
        overrides.admittedOn ?? '2026-01-05',
        overrides.dischargedOn ?? null,
      ],
    );
  });
  return {
    id,
    organizationId: organization.id,
    firstName,
    lastName,
    timeZone,
    episodeId,
    self: actingAsPatient(organization.id, id),
  };
}

/** The context of a patient who opened a link and gave the PIN. */
export function actingAsPatient(organizationId: Id, patientId: Id): PatientContext {
  return Object.freeze({
    kind: 'patient',
    organizationId,
    actorId: patientId,
    patientId,
    sessionId: randomUUID(),
    requestId: randomUUID(),
    operation: 'test',
  });
}

/** Adds an address; verified unless told otherwise. */
export async function buildContact(
  host: BuildHost,
  patient: BuiltPatient,
  overrides: {
    kind?: 'email' | 'phone';
    address?: string;
    isShared?: boolean;
    safeFrom?: string;
    safeUntil?: string;
    verification?: 'unverified' | 'code_sent' | 'verified' | 'wrong';
  } = {},
): Promise<{ id: Id; address: string }> {
  const kind = overrides.kind ?? 'email';
  const address =
    overrides.address ?? (kind === 'email' ? `patient-${randomBytes(4).toString('hex')}@example.org` : '+14085550142');
  const verification = overrides.verification ?? 'verified';
  const id = randomUUID();
  await host.database.write(systemOf(patient), (tx) =>
    tx.query(
      `insert into patient_contacts (organization_id, id, patient_id, kind, address, is_shared, safe_from, safe_until, verification, verified_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $9 = 'verified' then app.now() end)`,
      [
        patient.organizationId,
        id,
        patient.id,
        kind,
        address,
        overrides.isShared ?? false,
        overrides.safeFrom ?? null,
        overrides.safeUntil ?? null,
        verification,
      ],
    ),
  );
  return { id, address };
}

/** Adds a live consent to messages on a channel, granted by this member of staff. */
export async function buildConsent(
  host: BuildHost,
  patient: BuiltPatient,
  grantedBy: StaffContext,
  overrides: {
    channel?: Channel;
    purpose?: ConsentPurpose;
    allowsNumbers?: boolean;
    /** The words of today are read out unless told otherwise. */
    wordingVersion?: string;
  } = {},
): Promise<{ id: Id }> {
  const id = randomUUID();
  await host.database.write(systemOf(patient), (tx) =>
    tx.query(
      `insert into channel_consents (organization_id, id, patient_id, channel, purpose, source, wording_version, granted_by_id,
         allows_numbers)
       values ($1, $2, $3, $4, $5, 'written', $8, $6, $7)`,
      [
        patient.organizationId,
        id,
        patient.id,
        overrides.channel ?? 'email',
        overrides.purpose ?? 'follow_up',
        grantedBy.actorId,
        overrides.allowsNumbers ?? false,
        overrides.wordingVersion ?? WORDING_VERSION,
      ],
    ),
  );
  return { id };
}

/** Adds what a patient said about messages on the machine of a number, recorded by this member of staff. */
export async function buildVoicemailConsent(
  host: BuildHost,
  patient: BuiltPatient,
  recordedBy: StaffContext,
  contactId: Id,
  overrides: { agreed?: boolean; endedAt?: Date } = {},
): Promise<{ id: Id }> {
  const id = randomUUID();
  await host.database.write(systemOf(patient), (tx) =>
    tx.query(
      `insert into voicemail_consents (organization_id, id, patient_id, contact_id, agreed, source, wording_version, recorded_by_id,
         ended_at)
       values ($1, $2, $3, $4, $5, 'verbal', 'test', $6, $7)`,
      [
        ...[patient.organizationId, id, patient.id, contactId, overrides.agreed ?? true, recordedBy.actorId],
        overrides.endedAt ?? null,
      ],
    ),
  );
  return { id };
}

function systemOf(patient: BuiltPatient) {
  return {
    kind: 'system' as const,
    organizationId: patient.organizationId,
    actorId: null,
    operation: 'test',
    requestId: randomUUID(),
  };
}

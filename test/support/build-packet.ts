import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import type { BuildHost, BuiltOrganization } from './build-organization';
import { buildStaff } from './build-organization';
import type { BuiltPatient } from './build-patient';

/** Opens an admission packet of a patient, on the product's own form. */
export async function buildPacket(
  host: BuildHost,
  organization: BuiltOrganization,
  patient: BuiltPatient,
): Promise<Id> {
  const id = randomUUID();
  const opener = await buildStaff(host, organization.id, ['intake_coordinator']);
  await host.database.write(organization.system, (tx) =>
    tx.query(
      `insert into intake_packets (organization_id, id, patient_id, form_version, opened_by_id) values ($1, $2, $3, '1', $4)`,
      [organization.id, id, patient.id, opener.actorId],
    ),
  );
  return id;
}

/** Finishes a packet, whatever is missing in it. */
export async function finishPacket(host: BuildHost, organization: BuiltOrganization, packetId: Id): Promise<void> {
  await host.database.write(organization.system, (tx) =>
    tx.query('update intake_packets set finished_at = app.now() where organization_id = $1 and id = $2', [
      ...[organization.id, packetId],
    ]),
  );
}

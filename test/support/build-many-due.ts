import type { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import type { TestHost } from './build-host';
import { buildEnrollment, buildReachable } from './build-followup';
import { armTexts } from './build-organization';

/** Tables of a reachable, enrolled patient, parents first, with the columns that name a row of another copied table. */
const copied: Record<string, readonly string[]> = {
  patients: ['id'],
  episodes_of_care: ['id', 'patient_id'],
  care_team_members: ['id', 'patient_id'],
  patient_contacts: ['id', 'patient_id'],
  channel_consents: ['id', 'patient_id'],
  relapse_prevention_plans: ['id', 'patient_id'],
  follow_up_enrollments: ['id', 'patient_id', 'anchor_id'],
  follow_up_occurrences: ['id', 'patient_id', 'enrollment_id'],
  due_work: ['subject_id'],
};

/**
 * Makes organizations whose patients each have their first message planned, and answers the ids of those messages. One
 * patient of each organization is built as usual and the others are copies of it, each with an address of its own. Every
 * third, where asked for, has a phone instead of a mailbox.
 */
export async function buildManyDue(
  host: TestHost,
  superuser: Client,
  input: { messages: number; organizations: number; activatedAt: Date; thirdByText?: boolean },
): Promise<Id[]> {
  for (let index = 0; index < input.organizations; index += 1) {
    const share = Math.floor(((index + 1) * input.messages) / input.organizations);
    const before = Math.floor((index * input.messages) / input.organizations);
    const { organization, patient, clinician } = await buildReachable(host, { timeZone: 'America/Chicago' });
    await buildEnrollment(host, organization, patient, clinician, { activatedAt: input.activatedAt });
    await copy(superuser, organization.id, share - before - 1);
    if (!input.thirdByText) continue;
    await armTexts(host, organization.id);
    await giveThirdPhones(superuser, organization.id, before);
  }
  const { rows } = await superuser.query<{ id: Id }>(
    `select id from follow_up_occurrences where step_code = 'next-day' order by id`,
  );
  return rows.map(({ id }) => id);
}

/** Ids are made of those that are copied, so that rows find each other again; version and variant make them v4. */
async function copy(superuser: Client, organizationId: Id, copies: number): Promise<void> {
  for (const [table, columns] of Object.entries(copied)) {
    const changes = columns.map(
      (name) => `'${name}', overlay(overlay(md5(t.${name}::text || n) placing '4' from 13) placing '8' from 17)`,
    );
    if (table === 'patient_contacts') changes.push(`'address', replace(t.address, '@', '-' || n || '@')`);
    await superuser.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object(${changes.join(', ')}))).*
       from ${table} t, generate_series(1, $2::int) n where t.organization_id = $1`,
      [organizationId, copies],
    );
  }
}

/** The phones of an organization count up from `first`. */
async function giveThirdPhones(superuser: Client, organizationId: Id, first: number): Promise<void> {
  await superuser.query(
    `with numbered as (
       select patient_id, row_number() over (order by patient_id) as n from patient_contacts where organization_id = $1
     ), phoned as (
       update patient_contacts c set kind = 'phone', address = '+1408' || 5550000 + $2::int + m.n
       from numbered m where c.organization_id = $1 and c.patient_id = m.patient_id and m.n % 3 = 0
       returning c.patient_id
     )
     update channel_consents set channel = 'sms' where organization_id = $1 and patient_id in (select patient_id from phoned)`,
    [organizationId, first],
  );
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { eachOrganization } from './support/each-organization';

/**
 * Makes a record of each rule that stood in the chart, with its day and, where a packet was taken over, with who did. A no
 * counts for every number of the patient; a yes for the one that rules of safe contact are about: verified before others,
 * the newest first.
 */
export class CarryVoicemailRulesOver1795700957000 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await eachOrganization(
      runner,
      async (organizationId) => {
        const carried = (await runner.query(
          `insert into voicemail_consents (organization_id, patient_id, contact_id, agreed, source, answered_at, recorded_by_id)
           select c.organization_id, c.patient_id, c.id, d.voicemail = 'name', 'earlier_rule',
             coalesce(taking.taken_at, d.created_at), taking.taken_by_id
           from patient_details d
           join patient_contacts c on c.organization_id = d.organization_id and c.patient_id = d.patient_id
             and c.kind = 'phone' and c.removed_at is null
           left join lateral (
             select t.taken_at, t.taken_by_id from packet_takings t
             where t.organization_id = d.organization_id and t.patient_id = d.patient_id and t.field = 'voicemail'
             order by t.taken_at desc limit 1) taking on true
           where d.organization_id = $1 and d.voicemail is not null
             and (d.voicemail = 'none' or c.id = (
               select o.id from patient_contacts o
               where o.organization_id = d.organization_id and o.patient_id = d.patient_id and o.kind = 'phone'
                 and o.removed_at is null and o.verification <> 'wrong'
               order by o.verification = 'verified' desc, o.created_at desc limit 1))
             and not exists (
               select from voicemail_consents v where v.organization_id = d.organization_id and v.contact_id = c.id)
           limit 1000 returning id`,
          [organizationId],
        )) as unknown[];
        return carried.length;
      },
      { mayFindNothing: true },
    );
  }

  async down(): Promise<void> {
    // The rules still stand where they were; the records go with their table.
  }
}

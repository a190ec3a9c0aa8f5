import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const before = [
  'call_request',
  'pin_locked',
  'delivery_unknown',
  'delivery_failed',
  'high_craving',
  'general',
  'group_place',
  'lapse_told',
  'plan_cosign',
  'plan_review_due',
  'plan_review_level',
  'plan_review_lapse',
  'plan_review_medication',
  'plan_review_meetings',
  'plan_review_discharge',
  'text_reply',
  'shared_text',
  'wrong_number',
  'follow_up_call',
  'follow_up_letter',
  'follow_up_supervisor',
  'consent_expires_30',
  'consent_expires_14',
  'consent_expires_7',
  'discharge_appointment',
  'discharge_medication',
  'discharge_naloxone',
  'discharge_housing',
  'discharge_phone',
  'come_back',
  'readmission',
  'admission_identity',
  'admission_packet',
  'admission_notice',
  'admission_consents',
  'admission_safe_contact',
  'admission_emergency_contact',
  'admission_measures',
  'admission_path',
  'admission_plan',
  'admission_programme',
  'appointment_cancelled',
];
const added = ['agreement_expires_30', 'agreement_expires_14', 'agreement_expires_7'];

/**
 * Written agreements with qualified service organizations (42 CFR 2.11, 2.12(c)(4)): who does what, from when to when. From
 * here on a disclosure on that ground names one that is in force; those of before keep the words that they have.
 */
export class RegisterServiceAgreements1795700904000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'service_agreements',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'name text not null check (length(name) between 1 and 200)',
        'services text not null check (length(services) between 1 and 500)',
        'signed_on date not null',
        'ends_on date check (ends_on >= signed_on)',
        'document_name text not null check (length(document_name) between 1 and 300)',
        'keeper_id uuid not null',
        'reminded_days int check (reminded_days in (30, 14, 7))',
        'submit_id uuid not null',
        'version int not null default 1',
        'changed_by_id uuid not null',
        'foreign key (organization_id, keeper_id) references staff_members (organization_id, id)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await runner.query('alter table disclosures add column agreement_id uuid');
    await runner.query(
      `alter table disclosures add constraint disclosures_agreement_fkey
         foreign key (organization_id, agreement_id) references service_agreements (organization_id, id) not valid`,
    );
    await runner.query(requireLiveAgreement);
    await runner.query('revoke all on function app.require_live_agreement() from public');
    await runner.query(
      'create trigger disclosures_agreement before insert on disclosures for each row execute function app.require_live_agreement()',
    );
    await allow(runner, [...before, ...added]);
  }

  /** Tasks of these kinds become general ones, whose title says what they were. */
  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its table while it is not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table tasks no force row level security');
    await runner.query(
      `update tasks set kind = 'general', title = 'A service agreement ends soon', subject_id = null
       where kind like 'agreement_expires%'`,
    );
    await runner.query('alter table tasks force row level security');
    await allow(runner, before);
    await runner.query('drop trigger disclosures_agreement on disclosures');
    await runner.query('drop function app.require_live_agreement()');
    await runner.query('alter table disclosures drop column agreement_id');
    await dropTables(runner, 'service_agreements');
  }
}

async function allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  const listed = kinds.map((kind) => `'${kind}'`).join(', ');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${listed})) not valid`);
}

/** Behind the gate: a service organization gets something on an agreement in force at the patient's facility, or nothing. */
const requireLiveAgreement = `
  create function app.require_live_agreement() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
  begin
    if (new.basis = 'qsoa') <> (new.agreement_id is not null) then
      raise exception 'an agreement goes with this ground, and with no other' using errcode = 'check_violation';
    end if;
    if new.agreement_id is null then return new; end if;
    perform 1 from public.service_agreements a
    join public.patients p on p.organization_id = a.organization_id and p.id = new.patient_id
    join public.facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
    where a.organization_id = new.organization_id and a.id = new.agreement_id
      and a.signed_on <= (app.now() at time zone f.time_zone)::date
      and (a.ends_on is null or a.ends_on >= (app.now() at time zone f.time_zone)::date)
    for share of a;
    if not found then
      raise exception 'no live agreement covers this disclosure' using errcode = 'check_violation';
    end if;
    return new;
  end $$`;

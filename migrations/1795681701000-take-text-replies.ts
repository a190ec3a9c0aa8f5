import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const kinds = `'call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general', 'group_place',
  'lapse_told', 'plan_cosign', 'plan_review_due', 'plan_review_level', 'plan_review_lapse', 'plan_review_medication',
  'plan_review_meetings', 'plan_review_discharge'`;
const textKinds = `'text_reply', 'shared_text', 'wrong_number'`;
const definer = 'security definer set search_path = pg_catalog, public, pg_temp';

/**
 * Texts that patients send. One pool of numbers serves every organization of an installation, so that a text that comes in
 * has to find those who know its number: `phone_organizations` holds digests of numbers, which named functions alone read
 * and write. What is written stands with the organization, behind the walls of its patient.
 */
export class TakeTextReplies1795681701000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create table phone_organizations (
         phone_digest bytea not null,
         organization_id uuid not null references organizations (organization_id),
         primary key (phone_digest, organization_id)
       )`,
    );
    await runner.query(
      `create function auth.note_phone() returns trigger language plpgsql ${definer} as $$
       begin
         insert into phone_organizations (phone_digest, organization_id)
         values (sha256(convert_to(new.address, 'UTF8')), new.organization_id) on conflict do nothing;
         return null;
       end $$`,
    );
    await runner.query(
      `create function auth.organizations_of_phone(p_phone text) returns setof uuid language sql stable ${definer}
       begin atomic
         select p.organization_id from public.phone_organizations p
         where p.phone_digest = sha256(convert_to(p_phone, 'UTF8')) order by 1;
       end`,
    );
    await runner.query('revoke all on function auth.note_phone() from public');
    await runner.query('revoke all on function auth.organizations_of_phone(text) from public');
    await runner.query('grant execute on function auth.organizations_of_phone(text) to app_rw');
    await runner.query(
      `create trigger patient_contacts_note_phone after insert on patient_contacts for each row
         when (new.kind = 'phone') execute function auth.note_phone()`,
    );
    // The owner sees its table while it is not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table patient_contacts no force row level security');
    await runner.query(
      `insert into phone_organizations (phone_digest, organization_id)
       select distinct sha256(convert_to(address, 'UTF8')), organization_id from patient_contacts where kind = 'phone'`,
    );
    await runner.query('alter table patient_contacts force row level security');
    await tenantTable(runner, {
      name: 'inbound_texts',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        // Null where several patients share the number, or nobody has shown that it is theirs.
        'patient_id uuid',
        `phone text not null check (phone ~ '^\\+[1-9][0-9]{6,14}$')`,
        'message_sid text not null check (length(message_sid) between 1 and 64)',
        'body text not null check (length(body) <= 1600)',
        `kind text not null check (kind in ('crisis', 'stop', 'start', 'help', 'wrong_number', 'number', 'text'))`,
        'received_at timestamptz not null',
        'handled_at timestamptz',
        'handled_by_id uuid',
        'check ((handled_at is null) = (handled_by_id is null))',
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, handled_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, message_sid)',
      ],
    });
    await runner.query('create index inbound_texts_of on inbound_texts (organization_id, patient_id, received_at)');
    await runner.query('alter table check_ins alter column mood drop not null');
    await runner.query(
      `alter table follow_up_touches add column delivery text check (delivery in ('delivered', 'undelivered')),
         add column delivery_at timestamptz`,
    );
    await runner.query('create index follow_up_touches_provider on follow_up_touches (organization_id, provider_id)');
    await allowTaskKinds(runner, `${kinds}, ${textKinds}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from tasks where kind in (${textKinds})`);
    await allowTaskKinds(runner, kinds);
    await runner.query('drop index follow_up_touches_provider');
    await runner.query('alter table follow_up_touches drop column delivery_at, drop column delivery');
    await runner.query('delete from check_ins where mood is null');
    await runner.query('alter table check_ins alter column mood set not null');
    await dropTables(runner, 'inbound_texts');
    await runner.query('drop trigger patient_contacts_note_phone on patient_contacts');
    await runner.query('drop function auth.organizations_of_phone(text)');
    await runner.query('drop function auth.note_phone()');
    await dropTables(runner, 'phone_organizations');
  }
}

async function allowTaskKinds(runner: QueryRunner, allowed: string): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${allowed}))`);
}

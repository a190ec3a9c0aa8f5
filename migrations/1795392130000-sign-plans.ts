import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const patientKey = 'foreign key (organization_id, patient_id) references patients (organization_id, id)';
const planKey = 'foreign key (organization_id, plan_id) references relapse_prevention_plans (organization_id, id)';
const staffKey = (column: string): string =>
  `foreign key (organization_id, ${column}) references staff_members (organization_id, id)`;
const taskKinds = `'call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general',
  'group_place', 'lapse_told'`;
const planTasks = [
  'cosign',
  'review_due',
  'review_level',
  'review_lapse',
  'review_medication',
  'review_meetings',
  'review_discharge',
]
  .map((kind) => `'plan_${kind}'`)
  .join(', ');
const purposes = `'invitation', 'password_reset', 'access_link'`;

/** The life of a plan from draft over review and signatures to active, with a trail of who signed what, and how. */
export class SignPlans1795392130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table relapse_prevention_plans
         drop constraint relapse_prevention_plans_status_check,
         drop constraint relapse_prevention_plans_check,
         add column submitted_at timestamptz,
         add column submitted_by_id uuid,
         add column reason_for_change text check (length(reason_for_change) between 1 and 500),
         add column returned_reason text check (length(returned_reason) between 1 and 500),
         add column closed_reason text check (length(closed_reason) between 1 and 500),
         add constraint relapse_prevention_plans_status_check check (
           status in ('draft', 'in_review', 'awaiting_patient', 'active', 'superseded', 'closed')),
         add constraint relapse_prevention_plans_signed_check check (
           status in ('draft', 'closed') or (document_hash is not null and review_due is not null)),
         add constraint relapse_prevention_plans_activated_check check (
           status not in ('active', 'superseded') or (activated_at is not null and activated_by_id is not null)),
         add constraint relapse_prevention_plans_submitted_by_fkey ${staffKey('submitted_by_id')}`,
    );
    // Of a patient's plans at most one is on its way.
    await runner.query('drop index relapse_prevention_plans_draft');
    await runner.query(
      `create unique index relapse_prevention_plans_open on relapse_prevention_plans (organization_id, patient_id)
         where status in ('draft', 'in_review', 'awaiting_patient')`,
    );
    await createPapers(runner);
    await createSignatures(runner);
    await createHandOvers(runner);
    await runner.query(holdPlans(signedLife));
    await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
    await runner.query(
      `alter table one_time_tokens add constraint one_time_tokens_purpose_check
         check (purpose in (${purposes}, 'plan_signature'))`,
    );
    await allowTaskKinds(runner, `${taskKinds}, ${planTasks}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table tasks no force row level security');
    await runner.query(`delete from tasks where kind in (${planTasks})`);
    await runner.query('alter table tasks force row level security');
    await allowTaskKinds(runner, taskKinds);
    await runner.query(`delete from one_time_tokens where purpose = 'plan_signature'`);
    await runner.query('alter table one_time_tokens drop constraint one_time_tokens_purpose_check');
    await runner.query(
      `alter table one_time_tokens add constraint one_time_tokens_purpose_check check (purpose in (${purposes}))`,
    );
    await dropTables(runner, 'plan_hand_overs', 'plan_signatures', 'plan_papers');
    await runner.query('drop function app.hold_plan_signatures()');
    // What was on its way becomes a draft again; the rule of the old life holds from then on.
    await runner.query('alter table relapse_prevention_plans disable trigger relapse_prevention_plans_hold');
    await runner.query('alter table relapse_prevention_plans no force row level security');
    await runner.query(
      `update relapse_prevention_plans set status = 'draft' where status in ('in_review', 'awaiting_patient')`,
    );
    await runner.query('alter table relapse_prevention_plans force row level security');
    await runner.query('alter table relapse_prevention_plans enable trigger relapse_prevention_plans_hold');
    await runner.query('drop index relapse_prevention_plans_open');
    await runner.query(
      `alter table relapse_prevention_plans
         drop constraint relapse_prevention_plans_status_check,
         drop constraint relapse_prevention_plans_signed_check,
         drop constraint relapse_prevention_plans_activated_check,
         drop column submitted_at, drop column submitted_by_id, drop column reason_for_change,
         drop column returned_reason, drop column closed_reason,
         add constraint relapse_prevention_plans_status_check check (
           status in ('draft', 'active', 'superseded', 'closed')),
         add constraint relapse_prevention_plans_check check (status in ('draft', 'closed')
           or (activated_at is not null and activated_by_id is not null and document_hash is not null and review_due is not null))`,
    );
    await runner.query(
      `create unique index relapse_prevention_plans_draft on relapse_prevention_plans (organization_id, patient_id)
         where status = 'draft'`,
    );
    await runner.query(holdPlans(activatedLife));
  }
}

async function allowTaskKinds(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query('alter table tasks drop constraint tasks_kind_check');
  await runner.query(`alter table tasks add constraint tasks_kind_check check (kind in (${kinds}))`);
}

/** A scan of a plan that was signed by hand; its bytes never change. */
async function createPapers(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'plan_papers',
    ids: 'v4',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'plan_id uuid not null',
      `media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg'))`,
      'bytes bytea not null check (length(bytes) between 1 and 10000000)',
      'uploaded_by_id uuid not null',
      patientKey,
      planKey,
      staffKey('uploaded_by_id'),
    ],
  });
}

async function createSignatures(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'plan_signatures',
    ids: 'v4',
    grants: ['select', 'insert', 'update'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'plan_id uuid not null',
      `signer text not null check (signer in ('author', 'cosigner', 'patient'))`,
      `method text not null check (method in ('password', 'own_phone', 'tablet', 'paper'))`,
      'name text not null check (length(name) between 1 and 200)',
      'title text check (length(title) between 1 and 60)',
      // Who signed as staff, handed the tablet over or saw the paper; nobody where the patient signed on their phone.
      'staff_member_id uuid',
      'document_hash text not null',
      'paper_id uuid',
      'submit_id uuid not null',
      'signed_at timestamptz not null default app.now()',
      'voided_at timestamptz',
      `check ((signer = 'patient') = (method <> 'password'))`,
      `check ((method = 'own_phone') = (staff_member_id is null))`,
      `check ((method = 'paper') = (paper_id is not null))`,
      patientKey,
      planKey,
      staffKey('staff_member_id'),
      'foreign key (organization_id, paper_id) references plan_papers (organization_id, id)',
      'unique (organization_id, submit_id)',
    ],
  });
  await runner.query(
    `create unique index plan_signatures_valid on plan_signatures (organization_id, plan_id, signer) where voided_at is null`,
  );
  await runner.query(
    `create function app.hold_plan_signatures() returns trigger language plpgsql as $$
     begin
       if old.voided_at is not null or to_jsonb(new) - '{voided_at,updated_at}'::text[]
            <> to_jsonb(old) - '{voided_at,updated_at}'::text[]
       then raise exception 'A signature never changes'; end if;
       return new;
     end $$`,
  );
  await runner.query('revoke all on function app.hold_plan_signatures() from public');
  await runner.query(
    `create trigger plan_signatures_hold before update on plan_signatures
       for each row execute function app.hold_plan_signatures()`,
  );
}

/** One handing over of the room's tablet; its link is a one-time token. */
async function createHandOvers(runner: QueryRunner): Promise<void> {
  await tenantTable(runner, {
    name: 'plan_hand_overs',
    ids: 'v7',
    grants: ['select', 'insert'],
    patientColumn: 'patient_id',
    columns: [
      'patient_id uuid not null',
      'plan_id uuid not null',
      'handed_over_by_id uuid not null',
      'document_hash text not null',
      patientKey,
      planKey,
      staffKey('handed_over_by_id'),
    ],
  });
}

const keeps = `if new.patient_id <> old.patient_id or new.number <> old.number or new.author_id <> old.author_id
       then raise exception 'A plan keeps its patient, number and author'; end if;`;

const signedLife = `${keeps}
       if new.status <> old.status and old.status || ' ' || new.status not in (
            'draft in_review', 'draft awaiting_patient', 'draft closed', 'in_review awaiting_patient', 'in_review draft',
            'awaiting_patient draft', 'awaiting_patient active', 'active superseded', 'active closed')
       then raise exception 'A signed plan never changes its state backwards'; end if;
       if old.status <> 'draft' and (new.content <> old.content or new.template_code is distinct from old.template_code
            or new.reason_for_change is distinct from old.reason_for_change
            or (new.document_hash is distinct from old.document_hash and new.status <> 'draft'))
       then raise exception 'A signed plan never changes'; end if;
       if old.status in ('active', 'superseded', 'closed')
            and to_jsonb(new) - '{status,review_due,closed_reason,version,updated_at}'::text[]
            <> to_jsonb(old) - '{status,review_due,closed_reason,version,updated_at}'::text[]
       then raise exception 'A signed plan never changes'; end if;
       if new.status = 'active' and old.status = 'awaiting_patient' and not exists (
            select from plan_signatures s where s.organization_id = new.organization_id and s.plan_id = new.id
              and s.signer = 'patient' and s.voided_at is null and s.document_hash = new.document_hash)
       then raise exception 'A plan becomes active by the signature of its patient'; end if;`;

const activatedLife = `${keeps}
       if old.status <> 'draft' and (
            to_jsonb(new) - '{status,review_due,version,updated_at}'::text[]
            <> to_jsonb(old) - '{status,review_due,version,updated_at}'::text[]
            or (new.status <> old.status and not (old.status = 'active' and new.status in ('superseded', 'closed'))))
       then raise exception 'An activated plan never changes'; end if;`;

function holdPlans(rules: string): string {
  return `create or replace function app.hold_relapse_prevention_plans() returns trigger language plpgsql as $$
     begin
       ${rules}
       return new;
     end $$`;
}

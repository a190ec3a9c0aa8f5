import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

const items = [
  ...['identity', 'packet', 'notice', 'consents', 'safe_contact', 'emergency_contact'],
  ...['measures', 'path', 'plan', 'programme'],
];
const before = [
  ...['call_request', 'pin_locked', 'delivery_unknown', 'delivery_failed', 'high_craving', 'general', 'group_place'],
  ...['lapse_told', 'plan_cosign', 'plan_review_due', 'plan_review_level', 'plan_review_lapse'],
  ...['plan_review_medication', 'plan_review_meetings', 'plan_review_discharge', 'text_reply', 'shared_text'],
  ...['wrong_number', 'follow_up_call', 'follow_up_letter', 'follow_up_supervisor'],
  ...['consent_expires_30', 'consent_expires_14', 'consent_expires_7'],
  ...['discharge_appointment', 'discharge_medication', 'discharge_naloxone', 'discharge_housing', 'discharge_phone'],
  ...['come_back', 'readmission'],
];
const kinds = items.map((item) => `admission_${item}`);

/** What an admission still needs, what was suggested and decided, and what an organization asks for. */
export class KeepAdmissions1795687004210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A constant default changes no row.
    await runner.query(`alter table episodes_of_care
      add column level_reasons text[] not null default '{}', add column track text,
      add constraint episodes_of_care_level_reasons_check check (level_reasons <@ array[
        'withdrawal', 'physical_health', 'mental_health', 'risk_of_use', 'living_situation', 'support',
        'earlier_stay', 'step_from_other_care', 'own_wish', 'court', 'referral']) not valid,
      add constraint episodes_of_care_track_check check (length(track) between 1 and 100) not valid`);
    await tenantTable(runner, {
      name: 'admission_settings',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'items jsonb not null',
        'tracks text[] not null',
        'programme_code text',
        'version int not null default 1',
        'changed_by_id uuid not null',
        'check (cardinality(tracks) <= 50)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'admission_items',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        `item text not null check (item in (${listed(items)}))`,
        'due_at timestamptz not null',
        `how text check (how in ('recorded', 'by_hand', 'not_needed'))`,
        'done_at timestamptz',
        'note text check (length(note) between 1 and 500)',
        'checked_by_id uuid',
        'check ((done_at is null) = (how is null))',
        `check ((checked_by_id is not null) = coalesce(how in ('by_hand', 'not_needed'), false))`,
        `check (how is distinct from 'not_needed' or note is not null)`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, checked_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, episode_id, item)',
      ],
    });
    await runner.query(
      'create index admission_items_open on admission_items (organization_id, due_at) where done_at is null',
    );
    await tenantTable(runner, {
      name: 'admission_decisions',
      ids: 'v7',
      grants: ['select', 'insert'],
      patientColumn: 'patient_id',
      columns: [
        'patient_id uuid not null',
        'episode_id uuid not null',
        `kind text not null check (kind in ('path', 'plan_template', 'programme'))`,
        `outcome text not null check (outcome in ('accepted', 'declined'))`,
        'code text not null check (length(code) between 1 and 100)',
        'label text not null check (length(label) between 1 and 300)',
        'reason text check (length(reason) between 1 and 500)',
        'decided_by_id uuid not null',
        'decided_at timestamptz not null',
        `check (outcome = 'accepted' or reason is not null)`,
        'foreign key (organization_id, patient_id) references patients (organization_id, id)',
        'foreign key (organization_id, episode_id) references episodes_of_care (organization_id, id)',
        'foreign key (organization_id, decided_by_id) references staff_members (organization_id, id)',
      ],
    });
    await runner.query(
      `create unique index admission_decisions_accepted on admission_decisions (organization_id, episode_id, kind)
       where outcome = 'accepted'`,
    );
    await this.allow(runner, [...before, ...kinds]);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The owner sees its table while it is not forced: for this one transaction, into which nobody else looks.
    await runner.query('alter table tasks no force row level security');
    await runner.query(`delete from tasks where kind in (${listed(kinds)})`);
    await runner.query('alter table tasks force row level security');
    await this.allow(runner, before);
    await dropTables(runner, 'admission_decisions', 'admission_items', 'admission_settings');
    await runner.query('alter table episodes_of_care drop column level_reasons, drop column track');
  }

  private async allow(runner: QueryRunner, allowed: readonly string[]): Promise<void> {
    await runner.query('alter table tasks drop constraint tasks_kind_check');
    await runner.query(
      `alter table tasks add constraint tasks_kind_check check (kind in (${listed(allowed)})) not valid`,
    );
  }
}

const listed = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, tenantTable } from './support/tenant-table';

/**
 * Whoever asks for care is protected as a patient is (42 CFR 2.11), before there is a record: inquiries are seen by those
 * alone who see the whole organization, whatever a query says.
 */
export class KeepInquiries1795681410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tenantTable(runner, {
      name: 'call_forms',
      ids: 'v4',
      grants: ['select', 'insert', 'update'],
      columns: [
        'facility_id uuid not null',
        'is_open boolean not null default true',
        'changed_by_id uuid',
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, changed_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, facility_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'inquiries',
      ids: 'v7',
      grants: ['select', 'insert', 'update'],
      columns: [
        'facility_id uuid not null',
        `source text not null check (source in ('web', 'phone', 'walk_in', 'referral'))`,
        'ask_for text not null check (length(ask_for) between 1 and 100)',
        `phone text not null check (phone ~ '^\\+[1-9][0-9]{6,14}$')`,
        `caller text not null check (caller in ('self', 'someone_else', 'unsaid'))`,
        `best_time text not null check (best_time in ('any', 'morning', 'afternoon', 'evening'))`,
        `language text not null check (language in ('en', 'es'))`,
        `voicemail text not null check (voicemail in ('none', 'name_and_number'))`,
        'note text check (length(note) between 1 and 1000)',
        // Which wording somebody agreed to when they sent the form themselves.
        'notice_version text',
        `stage text not null default 'inquiry' check (stage in ('inquiry', 'contacted', 'screened', 'scheduled', 'admitted',
          'declined', 'referred_out', 'lost'))`,
        'owner_id uuid',
        'next_action text check (length(next_action) between 1 and 200)',
        'next_action_on date',
        'first_reached_at timestamptz',
        'ended_at timestamptz',
        'reason text check (length(reason) between 1 and 500)',
        'submit_id uuid',
        'version int not null default 1',
        `check ((ended_at is not null) = (stage in ('admitted', 'declined', 'referred_out', 'lost')))`,
        'foreign key (organization_id, facility_id) references facilities (organization_id, id)',
        'foreign key (organization_id, owner_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    await tenantTable(runner, {
      name: 'inquiry_calls',
      ids: 'v7',
      grants: ['select', 'insert'],
      columns: [
        'inquiry_id uuid not null',
        `outcome text not null check (outcome in ('reached', 'no_answer', 'message_left', 'wrong_number'))`,
        'note text check (length(note) between 1 and 1000)',
        'made_by_id uuid not null',
        'submit_id uuid',
        'foreign key (organization_id, inquiry_id) references inquiries (organization_id, id)',
        'foreign key (organization_id, made_by_id) references staff_members (organization_id, id)',
        'unique (organization_id, submit_id)',
      ],
    });
    for (const table of ['inquiries', 'inquiry_calls']) {
      await runner.query(
        `create policy ${table}_intake on ${table} as restrictive for all to app_owner, app_rw, app_readonly
           using ((select ctx.reach()) = 'organization') with check ((select ctx.reach()) = 'organization')`,
      );
    }
    await runner.query('create index inquiries_open on inquiries (organization_id, created_at) where ended_at is null');
    await runner.query(
      'create index inquiries_ended on inquiries (organization_id, ended_at) where ended_at is not null',
    );
    await runner.query('create index inquiry_calls_of on inquiry_calls (organization_id, inquiry_id, created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'inquiry_calls', 'inquiries', 'call_forms');
  }
}

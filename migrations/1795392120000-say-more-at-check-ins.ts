import type { MigrationInterface, QueryRunner } from 'typeorm';

const halt = `'hungry', 'angry', 'lonely', 'tired'`;
const substances = `'opioids', 'alcohol', 'stimulants', 'benzodiazepines', 'cannabis', 'gambling', 'other'`;

/** What a check-in asks beside mood and craving, and who wrote it down for a patient without a phone. */
export class SayMoreAtCheckIns1795392120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table check_ins
         add column had_urge boolean,
         -- The words of the plan as they stood: a plan changes, an answer doesn't.
         add column situations text[] not null default '{}',
         add column warning_signs text[] not null default '{}',
         add column halt text[] not null default '{}' check (halt <@ array[${halt}]),
         add column has_used boolean,
         add column used_substances text[] not null default '{}' check (used_substances <@ array[${substances}]),
         add column is_alone boolean,
         add column has_naloxone boolean,
         add column medication text check (medication in ('taken', 'missed', 'none_due')),
         add column went_to_meeting boolean,
         add column call_from timestamptz,
         add column call_until timestamptz,
         add column recorded_by_id uuid,
         add check (has_used or cardinality(used_substances) = 0),
         add check ((call_from is null) = (call_until is null) and (call_from is null or wants_call)),
         add foreign key (organization_id, recorded_by_id) references staff_members (organization_id, id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table check_ins
         drop column had_urge, drop column situations, drop column warning_signs, drop column halt, drop column has_used,
         drop column used_substances, drop column is_alone, drop column has_naloxone, drop column medication,
         drop column went_to_meeting, drop column call_from, drop column call_until, drop column recorded_by_id`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A group's entry may come from paper: then it says who wrote it there, when, and who entered it. */
export class MarkEntriesFromPaper1795700902000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table group_entries
         add column paper_author text,
         add column paper_written_at timestamptz,
         add column paper_entered_by_id uuid,
         add column paper_entered_at timestamptz,
         add column paper_submit_id uuid,
         add constraint group_entries_paper_author_check check (length(paper_author) between 1 and 120) not valid,
         add constraint group_entries_paper_check check (num_nulls(paper_author, paper_written_at, paper_entered_by_id,
           paper_entered_at, paper_submit_id) in (0, 5)) not valid,
         add constraint group_entries_paper_entered_by_fkey foreign key (organization_id, paper_entered_by_id)
           references staff_members (organization_id, id) not valid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table group_entries drop column paper_author, drop column paper_written_at,
         drop column paper_entered_by_id, drop column paper_entered_at, drop column paper_submit_id`,
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who performs a row's effect holds it, and a dead letter counts how often somebody had it tried again. */
export class LeaseOutbox1795392015000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table outbox add column leased_until timestamptz, add column replays int not null default 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table outbox drop column leased_until, drop column replays');
  }
}

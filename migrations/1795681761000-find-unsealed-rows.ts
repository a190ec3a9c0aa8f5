import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sealer finds what is new by ranges of pages: rows lie in about the order of their transactions. */
export class FindUnsealedRows1795681761000 implements MigrationInterface {
  /** Writers go on while it is built. */
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What an attempt that was cut short left behind is no index.
    await runner.query('drop index concurrently if exists audit_events_written_in');
    await runner.query(
      'create index concurrently if not exists audit_events_written_in on audit_events using brin (written_in) with (pages_per_range = 16)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_events_written_in');
  }
}

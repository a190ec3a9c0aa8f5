import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a search of many meetings asks of each of them, in the order it asks: which feed, which weekly slot, and whether it
 * is there. Both answer from the index alone, for every subscriber's view of what is missing.
 */
export class IndexMeetingSlots1795392083000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}

const up = [
  `create index directory_meetings_by_slot on directory_meetings (feed_id, weekday, start_time)
     include (time_zone, attendance, fellowship, formats, missing_since, held_import_id, id)`,
  'drop index directory_meetings_by_place',
  `create index directory_meetings_by_place on directory_meetings (feed_id, latitude, longitude)
     include (weekday, start_time, time_zone, attendance, fellowship, formats, missing_since, held_import_id, id)`,
];

const down = [
  'drop index directory_meetings_by_place',
  `create index directory_meetings_by_place on directory_meetings (weekday, latitude, longitude)
     include (feed_id, start_time, time_zone, attendance, fellowship, id) where missing_since is null`,
  'drop index directory_meetings_by_slot',
];

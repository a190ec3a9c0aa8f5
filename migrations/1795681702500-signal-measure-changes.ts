import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `'safety_answer', 'missed_medication', 'call_wish', 'craving_rising', 'warning_sign', 'missed_check_ins',
  'window_without_option', 'missed_meeting_goal'`;
const tables = ['signals', 'signal_rules'] as const;

/** A ninth rule: the score of a questionnaire got worse since the one before. */
export class SignalMeasureChanges1795681702500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${before}, 'measure_change'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`delete from ${table} where rule = 'measure_change'`);
    await allow(runner, before);
  }
}

async function allow(runner: QueryRunner, rules: string): Promise<void> {
  for (const table of tables)
    await runner.query(
      `alter table ${table} drop constraint ${table}_rule_check,
         add constraint ${table}_rule_check check (rule in (${rules})) not valid`,
    );
}

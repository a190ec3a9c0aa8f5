import { EventSubscriber, type AfterQueryEvent, type EntitySubscriberInterface, type QueryRunner } from 'typeorm';

const answers = new WeakMap<QueryRunner, string>();

/** What the server said to the last COMMIT on this connection: `COMMIT`, or `ROLLBACK` when a statement had failed. */
export function answerToCommit(runner: QueryRunner): string {
  return answers.get(runner) ?? 'nothing';
}

/** Notes the server's answer to every COMMIT, which TypeORM itself does not look at. */
@EventSubscriber()
export class CommitWatch implements EntitySubscriberInterface {
  afterQuery(event: AfterQueryEvent): void {
    if (event.query !== 'COMMIT') return;
    answers.set(event.queryRunner, (event.rawResults as { command?: string } | undefined)?.command ?? 'nothing');
  }
}

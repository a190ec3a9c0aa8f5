import {
  EventSubscriber,
  type EntitySubscriberInterface,
  type InsertEvent,
  type LoadEvent,
  type QueryRunner,
} from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';

const trails = new WeakMap<QueryRunner, (patientId: Id) => void>();

/** Sends the ids of patients that this connection loads or inserts to `note`, until it is called again with null. */
export function followPatients(runner: QueryRunner, note: ((patientId: Id) => void) | null): void {
  if (note) trails.set(runner, note);
  else trails.delete(runner);
}

interface PatientRow {
  patientId?: Id | null;
}

/** Notes the patient of every entity that is read or inserted, so that no audit row depends on somebody remembering. */
@EventSubscriber()
export class PatientTrail implements EntitySubscriberInterface<PatientRow> {
  afterLoad(entity: PatientRow, event?: LoadEvent<PatientRow>): void {
    this.note(entity, event?.queryRunner, event?.metadata.tableName);
  }

  afterInsert(event: InsertEvent<PatientRow>): void {
    this.note(event.entity, event.queryRunner, event.metadata.tableName);
  }

  private note(entity: PatientRow | undefined, runner: QueryRunner | undefined, table: string | undefined): void {
    if (!entity || !runner) return;
    const id = table === 'patients' ? (entity as { id?: Id }).id : entity.patientId;
    if (id) trails.get(runner)?.(id);
  }
}

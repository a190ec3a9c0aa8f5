import {
  EventSubscriber,
  type DataSource,
  type EntitySubscriberInterface,
  type InsertEvent,
  type LoadEvent,
  type QueryRunner,
} from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from './transaction';

const trails = new WeakMap<QueryRunner, (patientId: Id) => void>();

/** Sends the ids of patients that this connection loads or inserts to `note`, until it is called again with null. */
export function followPatients(runner: QueryRunner, note: ((patientId: Id) => void) | null): void {
  if (note) trails.set(runner, note);
  else trails.delete(runner);
}

/** The patients of the transaction's organization that these ids are, or whose rows they are; ids and tables, no values. */
export async function patientsNamed(tx: Transaction, source: DataSource, ids: readonly Id[]): Promise<Id[]> {
  if (ids.length === 0) return [];
  const selects = source.entityMetadatas.flatMap(({ tableName, columns }) => {
    const column =
      tableName === 'patients' ? 'id' : columns.find((one) => one.propertyName === 'patientId')?.databaseName;
    return column
      ? [`select ${column} as id from ${tableName} where organization_id = $1 and id = any($2::uuid[])`]
      : [];
  });
  if (selects.length === 0) return [];
  const rows = await tx.query<{ id: Id | null }>(selects.join(' union '), [tx.ctx.organizationId, ids]);
  return rows.flatMap((row) => row.id ?? []);
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

import { DataSource, type EntityTarget } from 'typeorm';
import { SnakeNaming } from './snake-naming';
import { CommitWatch } from './commit-watch';
import { PatientTrail } from './patient-trail';

interface DataSourceInput {
  url: string;
  entities: EntityTarget<object>[];
  /** Connections at most. */
  pool: number;
  /** Shown in pg_stat_activity. */
  applicationName: string;
}

/** Makes the runtime data source: no synchronisation, no logging (parameters hold PHI), bounded statements. */
export function createDataSource(input: DataSourceInput): DataSource {
  return new DataSource({
    type: 'postgres',
    url: input.url,
    applicationName: input.applicationName,
    entities: input.entities as never[],
    subscribers: [PatientTrail, CommitWatch],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize: input.pool,
    extra: {
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
      lock_timeout: 2_000,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    },
  });
}

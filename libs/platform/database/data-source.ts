import type { ClientBase } from 'pg';
import { DataSource, type EntityTarget } from 'typeorm';
import { endSilentLine } from './end-silent-line';
import { SnakeNaming } from './snake-naming';
import { PatientTrail } from './patient-trail';

interface DataSourceInput {
  url: string;
  entities: EntityTarget<object>[];
  /** Connections at most. */
  pool: number;
  /** Shown in pg_stat_activity. */
  applicationName: string;
}

/**
 * Makes the runtime data source: no synchronisation, no logging (parameters hold PHI). Statements are bounded by their
 * role (roles.sql), because a pooler refuses a connection that asks for bounds of its own.
 */
export function createDataSource(input: DataSourceInput): DataSource {
  return new DataSource({
    type: 'postgres',
    url: input.url,
    applicationName: input.applicationName,
    entities: input.entities as never[],
    subscribers: [PatientTrail],
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize: input.pool,
    extra: {
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      onConnect: (client: ClientBase) => endSilentLine(client),
    },
  });
}

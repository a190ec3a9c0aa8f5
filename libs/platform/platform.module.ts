import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource, type EntityTarget } from 'typeorm';
import { ENVIRONMENT, type Environment } from './config/environment';
import { assertSafe } from './database/assert-safe';
import { createDataSource } from './database/data-source';
import { CONTEXT_SECRET, Database } from './database/database';
import { LISTEN_URL } from './database/listen-url';
import { SafeFetch } from './safe-fetch/safe-fetch';
import { Log } from './telemetry/log';
import { Metrics } from './telemetry/metrics';

interface PlatformOptions {
  environment: Environment;
  /** Shown in logs and in pg_stat_activity. */
  service: string;
  entities: EntityTarget<object>[];
}

/** Environment, database, log and numbers for every process; boots only against a database that is safe to use. */
@Module({})
export class PlatformModule {
  static with({ environment, service, entities }: PlatformOptions): DynamicModule {
    const providers = [
      { provide: ENVIRONMENT, useValue: environment },
      { provide: CONTEXT_SECRET, useValue: environment.CONTEXT_SECRET },
      { provide: LISTEN_URL, useValue: environment.JOBS_DATABASE_URL },
      { provide: Log, useValue: new Log(environment.LOG_LEVEL, service) },
      {
        provide: DataSource,
        useFactory: async () => {
          const source = await createDataSource({
            url: environment.DATABASE_URL,
            entities,
            pool: environment.DATABASE_POOL,
            applicationName: `stepwell-${service}`,
          }).initialize();
          await assertSafe(source);
          return source;
        },
      },
      { provide: SafeFetch, useFactory: () => new SafeFetch() },
      Database,
      Metrics,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      providers,
      exports: [...providers, DiscoveryModule],
    };
  }
}

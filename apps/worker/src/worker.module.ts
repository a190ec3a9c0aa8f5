import { Module, type DynamicModule } from '@nestjs/common';
import { AnchorAudit } from '@stepwell/platform/audit/anchor-audit';
import type { Environment } from '@stepwell/platform/config/environment';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { ClockGuard } from '@stepwell/platform/outbox/clock-guard';
import { HandlerRegistry } from '@stepwell/platform/outbox/handler-registry';
import { OwnDatabase } from '@stepwell/platform/outbox/own-database';
import { QueueMetrics } from '@stepwell/platform/outbox/queue-metrics';
import { QUEUE_CONNECTION, Relay } from '@stepwell/platform/outbox/relay';
import { RELAY_POOL, createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { Recurring, SCHEDULE } from '@stepwell/platform/outbox/recurring';
import { RunHandler } from '@stepwell/platform/outbox/run-handler';
import { SharedTables } from '@stepwell/platform/outbox/shared-tables';
import { WorkerHost } from '@stepwell/platform/outbox/worker-host';
import { PlatformModule } from '@stepwell/platform/platform.module';
import { schedule } from './schedule';

/** Composition of the worker out of its slices' manifests; holds no logic. */
@Module({})
export class WorkerModule {
  static for(environment: Environment, manifests: readonly SliceManifest[]): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with({
          environment,
          service: 'worker',
          entities: [...new Set(manifests.flatMap((manifest) => manifest.entities))],
        }),
      ],
      providers: [
        ...new Set(manifests.flatMap((manifest) => manifest.providers)),
        { provide: RELAY_POOL, useFactory: () => createRelayPool(environment.DATABASE_RELAY_URL) },
        {
          provide: QUEUE_CONNECTION,
          useValue: {
            jobsUrl: environment.JOBS_DATABASE_URL,
            redisUrl: environment.REDIS_URL,
            redisPrefix: environment.REDIS_PREFIX,
          },
        },
        SharedTables,
        HandlerRegistry,
        ClockGuard,
        OwnDatabase,
        Relay,
        QueueMetrics,
        RunHandler,
        WorkerHost,
        { provide: SCHEDULE, useValue: schedule },
        Recurring,
        AnchorAudit,
      ],
    };
  }
}

import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { AccessGuard } from '@stepwell/platform/auth/access.guard';
import type { Environment } from '@stepwell/platform/config/environment';
import { AssertGuarded } from '@stepwell/platform/graphql/assert-guarded';
import { graphqlOptions } from '@stepwell/platform/graphql/graphql-options';
import { HealthController } from '@stepwell/platform/http/health.controller';
import { JsonErrors } from '@stepwell/platform/http/json-errors';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { PlatformModule } from '@stepwell/platform/platform.module';
import { Log } from '@stepwell/platform/telemetry/log';

/** One of the two GraphQL schemas; a process has one, because one process = one schema. */
export type Surface = 'staff' | 'patient';

/** Composition of one surface out of its slices' manifests; holds no logic. */
@Module({})
export class ApiModule {
  static for(surface: Surface, environment: Environment, manifests: readonly SliceManifest[]): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.with({
          environment,
          service: `${surface}-api`,
          entities: [...new Set(manifests.flatMap((manifest) => manifest.entities))],
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: graphqlOptions(new Log('silent', 'none')).driver!,
          inject: [Log],
          useFactory: (log: Log) => graphqlOptions(log),
        }),
      ],
      controllers: [HealthController, ...manifests.flatMap((manifest) => manifest.controllers ?? [])],
      providers: [
        ...new Set(manifests.flatMap((manifest) => manifest.providers)),
        AssertGuarded,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, inject: [Log], useFactory: (log: Log) => new JsonErrors(log) },
      ],
    };
  }
}

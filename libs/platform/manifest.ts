import type { Provider, Type } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';

/** What one process takes from a slice; no process loads another's manifest. */
export interface SliceManifest {
  /** Tables that the slice reads through TypeORM. */
  entities: EntityTarget<object>[];
  /** Services, verbs, resolvers, processors, and the implementations of ports. */
  providers: Provider[];
  /** REST routes. */
  controllers?: Type[];
}

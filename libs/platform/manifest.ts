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
  /** A page `/…/:code` that other origins may put into a frame, and the provider that names them. */
  framedPage?: { path: string; by: Type<FramedPage> };
}

/** Names the origins that may frame the page of this code, like `https://example.org`; none keeps it out of frames. */
export interface FramedPage {
  framedBy(code: string, requestId: string): Promise<readonly string[]>;
}

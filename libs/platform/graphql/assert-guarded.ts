import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS } from './decorators';

/** Metadata that @nestjs/graphql puts on queries, mutations and field resolvers. */
const RESOLVER_KEYS = ['graphql:resolver_name', 'graphql:resolve_property'];

/** Refuses to boot while any resolver has not declared who may call it: default deny, also for the forgetful. */
@Injectable()
export class AssertGuarded implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getProviders().flatMap(({ instance, name }) => {
      if (!instance || typeof instance !== 'object') return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => void>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((key) => RESOLVER_KEYS.some((metadata) => this.reflector.get(metadata, prototype[key]!) !== undefined))
        .filter((key) => this.reflector.get(ACCESS, prototype[key]!) === undefined)
        .map((key) => `${String(name)}.${key}`);
    });
    if (open.length > 0) throw new Error(`Resolvers without @Requires, @SignedIn or @OwnRecord: ${open.join(', ')}`);
  }
}

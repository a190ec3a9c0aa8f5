import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { SystemContext } from '@stepwell/kernel/context';
import { declaredMessages, type MessageDefinition } from '@stepwell/kernel/events';
import type { Transaction } from '../database/transaction';
import { HANDLER, type HandlerDeclaration } from '../queue/handler';

/** A handler method, bound to its processor. */
export type BoundHandler = { definition: MessageDefinition<unknown>; name: string } & (
  | { style: 'transaction'; run: (tx: Transaction, payload: unknown) => Promise<void> }
  | { style: 'effect'; run: (ctx: SystemContext, payload: unknown) => Promise<void> }
);

/** Finds every handler of this process and refuses to boot unless each job has exactly one. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly handlers = new Map<string, BoundHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (instance && typeof instance === 'object') this.collect(instance as Record<string, unknown>);
    }
    for (const definition of declaredMessages()) {
      const count = this.of(definition.name).length;
      if (definition.kind === 'job' && count !== 1)
        throw new Error(`Job ${definition.name} has ${count} handlers; it needs one`);
    }
  }

  /** Handlers of a message name. */
  of(messageName: string): BoundHandler[] {
    return [...this.handlers.values()].filter((handler) => handler.definition.name === messageName);
  }

  /** The handler of this name, or undefined when this build has none. */
  named(handlerName: string): BoundHandler | undefined {
    return this.handlers.get(handlerName);
  }

  private collect(instance: Record<string, unknown>): void {
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (!prototype || typeof prototype !== 'object') return;
    for (const key of this.scanner.getAllMethodNames(prototype)) {
      const method = instance[key];
      if (typeof method !== 'function') continue;
      const declaration = this.reflector.get<HandlerDeclaration | undefined>(HANDLER, method as () => void);
      if (!declaration) continue;
      if (this.handlers.has(declaration.name)) throw new Error(`Two handlers are called ${declaration.name}`);
      this.handlers.set(declaration.name, { ...declaration, run: (method as () => Promise<void>).bind(instance) });
    }
  }
}

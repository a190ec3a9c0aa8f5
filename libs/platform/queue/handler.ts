import { SetMetadata } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { MessageDefinition } from '@stepwell/kernel/events';
import type { Transaction } from '../database/transaction';

/** Metadata key of a method that handles a message. */
export const HANDLER = 'stepwell:handler';

/** What a handler method declares. */
export interface HandlerDeclaration {
  definition: MessageDefinition<unknown>;
  /** Unique; stands in the outbox row, so renaming it strands rows that wait. */
  name: string;
  style: 'transaction' | 'effect';
}

type TransactionMethod<P> = (tx: Transaction, payload: P) => Promise<void>;
type EffectMethod<P> = (ctx: SystemContext, payload: P) => Promise<void>;

/**
 * Handles a message inside one transaction that also marks it handled: its effect happens exactly once.
 * The method is `(tx, payload) => Promise<void>`.
 */
export function Handles<P>(definition: MessageDefinition<P>, name: string) {
  return (target: object, key: string, descriptor: TypedPropertyDescriptor<TransactionMethod<P>>): void => {
    const declaration: HandlerDeclaration = { definition: definition, name, style: 'transaction' };
    SetMetadata(HANDLER, declaration)(target, key, descriptor as PropertyDescriptor);
  };
}

/**
 * Handles a message that reaches outside (mail, text): opens its own transactions around the effect and must bear being
 * called twice. The method is `(ctx, payload) => Promise<void>`.
 */
export function Performs<P>(definition: MessageDefinition<P>, name: string) {
  return (target: object, key: string, descriptor: TypedPropertyDescriptor<EffectMethod<P>>): void => {
    const declaration: HandlerDeclaration = { definition: definition, name, style: 'effect' };
    SetMetadata(HANDLER, declaration)(target, key, descriptor as PropertyDescriptor);
  };
}

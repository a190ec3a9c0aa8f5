import type { ZodType } from 'zod';

/** The four queues, named by kind of work. */
export const queueNames = ['delivery', 'projection', 'import', 'maintenance'] as const;

/** One of the four queues. */
export type QueueName = (typeof queueNames)[number];

/**
 * Definition of an event or job, read by producer and consumer alike: payload schema (ids only), queue and retries.
 * An event tells what happened (`plan.activated`) and may have any number of handlers; a job orders one thing
 * (`followup.send`) and has exactly one.
 */
export interface MessageDefinition<Payload> {
  readonly kind: 'event' | 'job';
  readonly name: string;
  readonly queue: QueueName;
  readonly schema: ZodType<Payload>;
  /** Tries before it is parked as a dead letter. */
  readonly attempts: number;
  /** First wait between tries in milliseconds; doubles with full jitter up to five minutes. */
  readonly backoffMs: number;
  /** Event with the same payload that tells of its parking, where somebody waits for what it orders. */
  readonly givenUp?: MessageDefinition<Payload> | undefined;
}

type DefinitionInput<Payload> = Omit<MessageDefinition<Payload>, 'kind' | 'attempts' | 'backoffMs'> &
  Partial<Pick<MessageDefinition<Payload>, 'attempts' | 'backoffMs'>>;

const declared: MessageDefinition<unknown>[] = [];

/** Every event and job that this process has loaded; at boot each job must have exactly one handler. */
export function declaredMessages(): readonly MessageDefinition<unknown>[] {
  return declared;
}

function declare<Payload>(definition: MessageDefinition<Payload>): MessageDefinition<Payload> {
  if (declared.some((other) => other.name === definition.name)) throw new Error(`${definition.name} is declared twice`);
  declared.push(definition);
  return definition;
}

/** Declares an event; its name is in the past tense: `plan.activated`. */
export function defineEvent<Payload>(input: DefinitionInput<Payload>): MessageDefinition<Payload> {
  return declare(Object.freeze({ attempts: 8, backoffMs: 1_000, ...input, kind: 'event' }));
}

/** Declares a job; its name is an order: `followup.send`. */
export function defineJob<Payload>(input: DefinitionInput<Payload>): MessageDefinition<Payload> {
  return declare(Object.freeze({ attempts: 8, backoffMs: 1_000, ...input, kind: 'job' }));
}

/** Topics of the "changed" hints that tell open pages to fetch again; a hint carries no id and no content. */
export const changedTopics = [
  'tasks',
  'intakes',
  'patients',
  'sharing',
  'plans',
  'follow-ups',
  'check-ins',
  'measures',
  'meetings',
  'groups',
  'appointments',
  'staff',
  'organization',
] as const;

/** One topic of a "changed" hint. */
export type ChangedTopic = (typeof changedTopics)[number];

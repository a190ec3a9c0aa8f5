import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../apps/worker/src/worker.module';
import { workerManifests } from '../../apps/worker/src/worker-manifests';
import { Mailer, type MailMessage, type SendOutcome } from '@stepwell/delivery/message';
import { readEnvironment } from '@stepwell/platform/config/environment';
import type { BenchDatabase } from '../bench';
import { productEnvironment } from '../product-environment';

/** A mail server without a network: takes everything at once. Lives in benches only. */
export class InstantMailer extends Mailer {
  /** How often each message came, by key. */
  readonly taken = new Map<string, number>();

  async send({ key }: MailMessage): Promise<SendOutcome> {
    this.taken.set(key, (this.taken.get(key) ?? 0) + 1);
    return { kind: 'accepted', providerId: 'instant' };
  }
}

/** The worker as it ships, in this process: relay, BullMQ, gates, journal. `mailer` takes the place of SMTP where given. */
export async function runWorker(
  database: BenchDatabase,
  options: { mailer?: Mailer; variables?: Record<string, string> } = {},
): Promise<INestApplicationContext> {
  // Not production: the sink of a bench speaks without TLS.
  const variables = { NODE_ENV: 'test', LOG_LEVEL: 'warn', ...options.variables };
  const environment = readEnvironment(productEnvironment(database, variables));
  const ports = options.mailer ? [{ provide: Mailer, useValue: options.mailer }] : [];
  const manifests = [...workerManifests, { entities: [], providers: ports }];
  return NestFactory.createApplicationContext(WorkerModule.for(environment, manifests), { logger: ['error'] });
}

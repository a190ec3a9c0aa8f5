import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readEnvironment } from '@stepwell/platform/config/environment';
import { assertRoles } from '@stepwell/platform/database/assert-roles';
import { answerOperators } from './answer-operators';
import { WorkerModule } from './worker.module';
import { workerManifests } from './worker-manifests';

/** Starts the worker as a process; SIGTERM stops claiming, finishes what runs and leaves the rest to the outbox. */
async function main(): Promise<void> {
  const environment = readEnvironment(process.env);
  await assertRoles(environment);
  const app = await NestFactory.createApplicationContext(WorkerModule.for(environment, workerManifests), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const operators = await answerOperators(app, environment.WORKER_PORT, environment.HOST);
  const stop = (): void => {
    const limit = environment.NODE_ENV === 'production' ? 25_000 : 4_000;
    setTimeout(() => process.exit(1), limit).unref();
    operators.close();
    void app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});

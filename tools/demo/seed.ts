import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import { readEnvironment } from '@stepwell/platform/config/environment';
import { demoPassword } from './accounts';
import { DemoClock } from './demo-clock';
import { DemoOrganizations } from './demo-organizations';
import { DemoModule } from './demo.module';
import { makeDemo } from './make-demo';

/** Fills an empty installation with the demo; does nothing where it is already. Needs the environment of the API and DATABASE_OWNER_URL. */
export async function seed(source: Record<string, string | undefined>): Promise<string> {
  const ownerUrl = source['DATABASE_OWNER_URL'];
  if (!ownerUrl) throw new Error('DATABASE_OWNER_URL is missing (see .env.example)');
  const clock = await DemoClock.open(ownerUrl);
  try {
    await clock.restore();
    const app = await NestFactory.createApplicationContext(DemoModule.for(readEnvironment(source)), {
      logger: ['error', 'warn'],
      abortOnError: false,
    });
    try {
      if (await app.get(DemoOrganizations).areComplete()) return 'The demo data is there already.';
      return await makeDemo(app, clock, await hashSecret(demoPassword));
    } finally {
      await app.close();
    }
  } finally {
    await clock.close();
  }
}

if (require.main === module) {
  seed(process.env).then(
    (line) => process.stdout.write(`${line}\n`),
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    },
  );
}

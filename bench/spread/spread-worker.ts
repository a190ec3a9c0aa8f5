import type { INestApplicationContext } from '@nestjs/common';
import { Mailer, type SendOutcome } from '@stepwell/delivery/message';
import { runWorker } from '../engine/run-worker';

/** Takes everything at once and keeps nothing: it lies in the worker's memory, which is measured. */
class ForgetfulMailer extends Mailer {
  async send(): Promise<SendOutcome> {
    return { kind: 'accepted', providerId: 'instant' };
  }
}

/** The worker as it ships with a mail server in its process; says at its end how much memory it had at most. */
async function main(): Promise<void> {
  const { database, variables } = JSON.parse(process.env['BENCH_WORKER'] ?? '{}') as {
    database: Parameters<typeof runWorker>[0];
    variables: Record<string, string>;
  };
  const worker: INestApplicationContext = await runWorker(database, { mailer: new ForgetfulMailer(), variables });
  process.once('SIGTERM', () => {
    process.stdout.write(`${JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
    void worker.close().finally(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});

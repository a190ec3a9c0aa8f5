import { queueBackends, type QueueBackendName } from '@stepwell/test/support/queue-backends';
import { sampleSize } from '@stepwell/test/support/sample-size';

/** What a run of random kills does; `npm run faults` says so in STEPWELL_FAULTS, `npm test` takes a small sample. */
export interface FaultPlan {
  kills: number;
  seed: number;
  messages: number;
  backends: readonly QueueBackendName[];
  /** File that each backend's counts are added to, a line of JSON each. */
  reportFile?: string;
  limitMs: number;
}

/** What became of the messages. */
export interface FaultCounts {
  messages: number;
  kills: number;
  lost: number;
  duplicated: number;
  unknown: number;
}

/** The plan of this run. */
export function faultPlan(): FaultPlan {
  const given = JSON.parse(process.env['STEPWELL_FAULTS'] ?? '{}') as Partial<FaultPlan>;
  const plan = {
    kills: sampleSize(3, 60),
    seed: 20_270_902,
    messages: sampleSize(60, 1_000),
    backends: queueBackends,
    ...given,
  };
  return { ...plan, limitMs: 180_000 + plan.kills * 15_000 + plan.messages * 500 };
}

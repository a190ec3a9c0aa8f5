/** Places where a test may end or stop the process, to see what a crash there leaves behind. */
export type FailPoint =
  | 'before-sweep'
  | 'before-claim'
  | 'before-offer'
  | 'after-offer'
  | 'before-handle'
  | 'before-handled'
  | 'before-admit'
  | 'before-send'
  | 'before-record';

const hits = new Map<string, number>();

/**
 * Ends this process at once, as a power cut would, at the n-th passing of the point that `FAILPOINT=name:n` names;
 * `FAILPOINT=name:n:SIGSTOP` halts it there instead, until SIGCONT. Does nothing unless NODE_ENV is `test`.
 */
export function failPoint(name: FailPoint): void {
  if (process.env['NODE_ENV'] !== 'test') return;
  const [wanted, count = '1', signal = 'SIGKILL'] = (process.env['FAILPOINT'] ?? '').split(':');
  if (wanted !== name) return;
  const seen = (hits.get(name) ?? 0) + 1;
  hits.set(name, seen);
  if (seen === Number(count)) process.kill(process.pid, signal);
}

import { readdirSync, readFileSync } from 'node:fs';

/** Of Linux, everywhere: what /proc counts in. */
const TICKS_PER_SECOND = 100;

interface ProcessTimes {
  pid: number;
  parent: number;
  ticks: number;
}

/**
 * Seconds of CPU that a process and everything below it have used so far, those that ended included.
 * Null where there is no /proc.
 */
export function cpuSeconds(root: number): number | null {
  const all = processes();
  if (!all) return null;
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid);
  }
  return all.filter(({ pid }) => tree.has(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
}

function processes(): ProcessTimes[] | null {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => timesOf(Number(name)));
  } catch {
    return null;
  }
}

function timesOf(pid: number): ProcessTimes[] {
  try {
    // After the name in parentheses: state, parent, ... and as 12th to 15th the ticks of itself and of ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return [{ pid, parent: fields[1]!, ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) }];
  } catch {
    return []; // Ended since the folder was listed.
  }
}

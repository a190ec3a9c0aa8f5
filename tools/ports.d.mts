export function freePort(): Promise<number>;
export function checkPorts(
  wanted: Record<string, number>,
  options?: { host?: string; command?: string },
): Promise<void>;

export function checkNode(version?: string): void;
export function isInstalled(folder?: string): boolean;
export function ensureInstalled(options?: { folder?: string; say?: (line: string) => void }): Promise<boolean>;
export function installRefusal(
  result: { stderr?: string; error?: { code?: string }; signal?: string | null },
  folder: string,
): string;

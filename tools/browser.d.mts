import type { Browser, LaunchOptions } from 'playwright-core';

export function findBrowser(options?: {
  install?: boolean;
  light?: boolean;
  say?: (line: string) => void;
}): Promise<{ executablePath: string; source: 'CHROMIUM_PATH' | 'installed' | 'apt' | 'npm'; args: string[] }>;

export function launchBrowser(
  options?: LaunchOptions & { install?: boolean; light?: boolean; say?: (line: string) => void },
): Promise<Browser>;

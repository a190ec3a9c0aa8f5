export function findProgram(name: string, options?: { debianPackage?: string; say?: (line: string) => void }): string;
export function installWithApt(debianPackage: string, say?: (line: string) => void): void;

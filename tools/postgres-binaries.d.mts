export function serverAccount(): { uid: number; gid: number } | undefined;

/** The folder in /var/lib that the data of `dataDir` lie in, or undefined when they lie in `dataDir` itself. */
export function linkedHome(dataDir: string): string | undefined;

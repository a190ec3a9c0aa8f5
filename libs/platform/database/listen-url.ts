/** Injection token of the address for LISTEN: direct, never through a pooler (a pooled session forgets what it listens to). */
export const LISTEN_URL = Symbol('LISTEN_URL');

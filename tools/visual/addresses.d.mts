/** Every address that a staff app has a page for, as its router writes it: `/groups/$groupId`. */
export function addressesOf(root: string, app: 'clinician' | 'admin'): string[];
/** Those of the addresses where none of the looks was; a look counts for the address that names it most exactly. */
export function notLookedAt(addresses: readonly string[], looks: readonly string[]): string[];

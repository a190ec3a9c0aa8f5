/** Secrets that live as long as the object, for throw-away clusters. */
export function randomSecrets(): Record<string, string> & { superuserPassword: string; contextSecret: string };

import { postJson } from '@stepwell/web/graphql/send';

/** What an authenticator app needs. */
export interface AppSetup {
  secret: string;
  /** What the square says. */
  uri: string;
}

interface Codes {
  /** None where the account has some already. */
  recoveryCodes: string[];
}

/** Begins with an authenticator app; refused unless the password is right. */
export const beginApp = (password: string) => postJson<AppSetup>('/auth/factors/authenticator/begin', { password });

/** Ends it with a first code. */
export const confirmApp = (code: string) => postJson<Codes>('/auth/factors/authenticator/confirm', { code });

/** Takes a factor away. */
export const removeFactor = (id: string, password: string) => postJson('/auth/factors/remove', { id, password });

/** Ten new recovery codes instead of the old ones. */
export const renewCodes = (password: string) => postJson<Codes>('/auth/factors/recovery-codes', { password });

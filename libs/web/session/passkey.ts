import { ApiError } from '@stepwell/web/graphql/api-error';
import { postJson } from '@stepwell/web/graphql/send';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

const ceremonies = () => import('@simplewebauthn/browser');

/** Whether this browser knows passkeys at this address; they are never for a bare number. */
export function knowsPasskeys(): boolean {
  return window.PublicKeyCredential !== undefined && !/^(\d+\.){3}\d+$|^\[/.test(window.location.hostname);
}

/** Opens a session with a passkey of this device; with a ticket only that account's. @throws ApiError also when the person turned the question down */
export async function signInByPasskey(ticket?: string): Promise<void> {
  const options = await postJson<PublicKeyCredentialRequestOptionsJSON>('/auth/passkey/begin');
  const { startAuthentication } = await ceremonies();
  const answer = await startAuthentication({ optionsJSON: options }).catch(turnedDown);
  await postJson('/auth/passkey/sign-in', { response: JSON.stringify(answer), ticket });
}

/** Makes a passkey on this device; answers recovery codes where it is the first factor. @throws ApiError */
export async function addPasskey(name: string, password: string): Promise<string[]> {
  const options = await postJson<PublicKeyCredentialCreationOptionsJSON>('/auth/factors/passkey/begin', { password });
  const { startRegistration } = await ceremonies();
  const answer = await startRegistration({ optionsJSON: options }).catch(turnedDown);
  const body = { name, response: JSON.stringify(answer) };
  return (await postJson<{ recoveryCodes: string[] }>('/auth/factors/passkey/add', body)).recoveryCodes;
}

/** Browsers say nothing of why: turned down, too late, or no such key here. */
function turnedDown(): never {
  throw new ApiError('SIGN_IN_REFUSED', '');
}

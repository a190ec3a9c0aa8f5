import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { StaffContext } from '@stepwell/kernel/context';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import {
  addPasskey,
  beginStep,
  findPasskey,
  passkeysOf,
  takeStep,
  usePasskey,
} from '@stepwell/platform/auth/second-factors';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import { readAssertion, readAttestation } from './passkey-answers';
import { SecondFactors } from './second-factors.service';
import { StaffEntry, type OpenPlace } from './staff-entry.service';
import { StaffPasswords } from './staff-passwords.service';

/** What the browser is asked, as WebAuthn writes it. */
export type PasskeyOptions =
  | Awaited<ReturnType<typeof generateRegistrationOptions>>
  | Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/**
 * Passkeys: added by who is signed in, and good for signing in without a password. Each is two factors in one (the device,
 * and its PIN or finger), bound to the public address, answers one challenge once, and is found by itself.
 */
@Injectable()
export class Passkeys {
  private readonly origin: string;
  private readonly host: string;

  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly passwords: StaffPasswords,
    private readonly factors: SecondFactors,
    private readonly entry: StaffEntry,
    @Inject(ENVIRONMENT) environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
  ) {
    const url = new URL(environment.PUBLIC_STAFF_URL);
    this.origin = url.origin;
    this.host = url.hostname;
  }

  /** What a browser needs to make a new passkey. @throws AppError BAD_INPUT for the password */
  async beginAdding(ctx: StaffContext, password: string): Promise<PasskeyOptions> {
    await this.passwords.confirm(ctx, password, 'password');
    const place = await this.entry.place(ctx.organizationId, ctx.actorId, ctx.requestId);
    const known = await passkeysOf(this.auth, ctx.accountId);
    return generateRegistrationOptions({
      rpName: this.host,
      rpID: this.host,
      userID: Uint8Array.from(Buffer.from(ctx.accountId)),
      userName: place?.member.email ?? '',
      userDisplayName: place?.member.displayName ?? '',
      challenge: bytesOf(await beginStep(this.auth, 'passkey', ctx.accountId)),
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId.toString('base64url'),
        transports,
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** Keeps the passkey that a browser made; answers recovery codes where it is the first factor. @throws AppError BAD_INPUT */
  async add(ctx: StaffContext, label: string, answer: string): Promise<string[]> {
    const made = await this.checkAttestation(ctx, answer).catch(() => null);
    if (!made) throw badInput('response', 'This passkey could not be added. Begin again.');
    const { id, publicKey, counter, transports } = made;
    return this.database.write({ ...ctx, operation: 'auth.add-passkey' }, async (tx) => {
      const isNew = await addPasskey(tx, {
        accountId: ctx.accountId,
        credentialId: Buffer.from(id, 'base64url'),
        publicKey: Buffer.from(publicKey),
        signCount: counter,
        transports: transports ?? [],
        label,
      });
      if (!isNew) throw badInput('response', 'This passkey is in use already.');
      return this.factors.added(tx, ctx);
    });
  }

  /** What a browser needs to ask for any passkey of this address; says nothing about who has one. */
  async beginSignIn(): Promise<PasskeyOptions> {
    return generateAuthenticationOptions({
      rpID: this.host,
      challenge: bytesOf(await beginStep(this.auth, 'passkey', null)),
      userVerification: 'required',
    });
  }

  /**
   * The place that a signed challenge opens; with the ticket of a right password only that account's, so that whoever
   * signs in again underneath an open page is who opened it.
   * @throws AppError SIGN_IN_REFUSED, alike for everything that is not right
   */
  async signIn(answer: string, ticket: string | undefined, requestId: string): Promise<OpenPlace> {
    const accountId = await this.checkAssertion(answer).catch(() => null);
    const isWanted =
      accountId && (ticket === undefined || (await takeStep(this.auth, 'second_step', ticket, accountId)));
    const [place] = isWanted ? await this.entry.openPlaces(accountId, requestId) : [];
    if (place) return place;
    throw new AppError('SIGN_IN_REFUSED', {
      message: 'This passkey opens nothing here. Sign in with your password instead.',
    });
  }

  private async checkAttestation(ctx: StaffContext, answer: string) {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: readAttestation(answer),
      expectedChallenge: (challenge) => takeStep(this.auth, 'passkey', challenge, ctx.accountId),
      expectedOrigin: this.origin,
      expectedRPID: this.host,
      requireUserVerification: true,
    });
    return registrationInfo?.credential ?? null;
  }

  /** The account whose passkey signed; errors of the library say how an answer is wrong, which is nobody's business. */
  private async checkAssertion(answer: string): Promise<string | null> {
    const response = readAssertion(answer);
    const passkey = await findPasskey(this.auth, Buffer.from(response.id, 'base64url'));
    if (!passkey) return null;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => takeStep(this.auth, 'passkey', challenge, null),
      expectedOrigin: this.origin,
      expectedRPID: this.host,
      credential: { id: response.id, publicKey: Uint8Array.from(passkey.publicKey), counter: passkey.signCount },
      requireUserVerification: true,
    });
    if (!verified || !(await usePasskey(this.auth, passkey.id, authenticationInfo.newCounter))) return null;
    return passkey.accountId;
  }
}

function bytesOf(token: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(token, 'base64url'));
}

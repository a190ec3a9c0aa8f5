import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What an answer does not do right. */
interface Wrongly {
  origin?: string;
  /** No PIN and no finger: the device was only touched. */
  unverified?: boolean;
  counter?: number;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** A passkey in software, which answers as a browser would; one per test. */
export class VirtualAuthenticator {
  private readonly id = randomBytes(32);
  private readonly privateKey: KeyObject;
  private readonly cose: Buffer;
  private counter = 0;

  constructor(private readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    this.privateKey = privateKey;
    this.cose = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x!, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y!, 'base64url'),
    ]);
  }

  /** Makes the passkey. */
  attest(challenge: string, wrongly: Wrongly = {}): string {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.cose]);
    const authData = Buffer.concat([this.frame(HAS_CREDENTIAL, wrongly), credential]);
    const size = Buffer.from([0x58, authData.length]);
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      size,
      authData,
    ]);
    return this.answer({
      clientDataJSON: this.clientData('webauthn.create', challenge, wrongly),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Signs a challenge. */
  assert(challenge: string, wrongly: Wrongly = {}): string {
    const clientDataJSON = this.clientData('webauthn.get', challenge, wrongly);
    const authData = this.frame(0, wrongly);
    const digest = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return this.answer({
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', Buffer.concat([authData, digest]), this.privateKey).toString('base64url'),
    });
  }

  private frame(flags: number, { unverified, counter }: Wrongly): Buffer {
    this.counter = counter ?? this.counter + 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const host = createHash('sha256').update(new URL(this.origin).hostname).digest();
    return Buffer.concat([host, Buffer.of(flags | USER_PRESENT | (unverified ? 0 : USER_VERIFIED)), count]);
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Wrongly): string {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })).toString('base64url');
  }

  private answer(response: object): string {
    const id = this.id.toString('base64url');
    return JSON.stringify({ id, rawId: id, type: 'public-key', response, clientExtensionResults: {} });
  }
}

import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const part = z.string().max(8_000);
const frame = { id: part, rawId: part, type: z.literal('public-key') };

/* Only what is verified is taken over; what else a browser tells (extensions, attachment) is left out. */
const assertion = z.object({
  ...frame,
  response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part }),
});
const attestation = z.object({
  ...frame,
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});

/** Reads what a browser answers when a passkey signed, as JSON. @throws Error when it is not that */
export function readAssertion(json: string): AuthenticationResponseJSON {
  return { ...assertion.parse(JSON.parse(json)), clientExtensionResults: {} };
}

/** Reads what a browser answers when it made a passkey, as JSON. @throws Error when it is not that */
export function readAttestation(json: string): RegistrationResponseJSON {
  return { ...attestation.parse(JSON.parse(json)), clientExtensionResults: {} };
}

import { postJson } from '@stepwell/web/graphql/send';

/** What an invitation says before it is accepted. */
export interface InvitationState {
  organizationName: string;
  displayName: string;
  needsPassword: boolean;
}

/** What waits for its second half after the right password. */
export interface WaitingStep {
  ticket: string;
  kinds: ('authenticator' | 'passkey')[];
}

/** Opens a session, or answers the second step that has to follow; refused with SIGN_IN_REFUSED or TOO_MANY_TRIES. */
export const signIn = (email: string, password: string) =>
  postJson<{ secondStep?: WaitingStep }>('/auth/sign-in', { email, password });

/** Opens the session that a right password waits for, with a code of the app or a recovery code. */
export const finishSecondStep = (ticket: string, code: string) => postJson('/auth/second-step', { ticket, code });

/** Ends every session of this account but this one. */
export const endOtherSessions = () => postJson('/auth/sessions/end-others');

/** Ends this session. */
export const signOut = () => postJson('/auth/sign-out');

/** Makes another of the viewer's organizations the current one. */
export const switchOrganization = (organizationId: string) => postJson('/auth/switch-organization', { organizationId });

/** Asks for a reset letter; the answer never tells whether the address is known. */
export const requestPasswordReset = (email: string) => postJson('/auth/password-reset/request', { email });

/** Sets a new password with the token of the letter. */
export const confirmPasswordReset = (token: string, password: string) =>
  postJson('/auth/password-reset/confirm', { token, password });

/** Reads an invitation without using it up. */
export const checkInvitation = (token: string) => postJson<InvitationState>('/auth/invitation/check', { token });

/** Accepts an invitation and opens a session. */
export const acceptInvitation = (token: string, password?: string) =>
  postJson('/auth/invitation/accept', { token, password });

import { postJson } from '@stepwell/web/graphql/send';

/** What an invitation says before it is accepted. */
export interface InvitationState {
  organizationName: string;
  displayName: string;
  needsPassword: boolean;
}

/** Opens a session; refused with SIGN_IN_REFUSED or TOO_MANY_TRIES. */
export const signIn = (email: string, password: string) => postJson('/auth/sign-in', { email, password });

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

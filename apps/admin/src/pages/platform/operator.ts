import { getJson, postJson } from '@stepwell/web/graphql/send';

/** An organization as operators know it. */
export interface OperatedOrganization {
  id: string;
  name: string;
  status: 'active' | 'suspended';
  createdAt: string;
  seats: number;
  suspendedAt: string | null;
  reason: string | null;
}

/** What the right password leads to. */
export interface OperatorStep {
  ticket: string;
  setup?: { secret: string; uri: string };
}

/** What a new organization begins with. */
export interface NewOrganization {
  name: string;
  neutralSenderName: string;
  ownerName: string;
  ownerEmail: string;
  facilityName: string;
  timeZone: string;
}

/** What stops an organization, and what lets it go on. */
export type Decision = 'suspend' | 'resume';

/** Sets the password with the link of the command line. */
export const acceptOperator = (token: string, password: string) => postJson('/operator/accept', { token, password });

/** Checks the password. */
export const signInOperator = (email: string, password: string) =>
  postJson<OperatorStep>('/operator/sign-in', { email, password });

/** Opens the session; answers recovery codes where the app is new. */
export const finishOperator = (ticket: string, code: string) =>
  postJson<{ recoveryCodes: string[] | null }>('/operator/second-step', { ticket, code });

/** Ends the session. */
export const signOutOperator = () => postJson('/operator/sign-out');

/** Who is signed in, and every organization. */
export const readOrganizations = () =>
  getJson<{ operatorName: string; organizations: OperatedOrganization[] }>('/operator/organizations');

/** Makes an organization and has its owner mailed a link. */
export const createOrganization = (organization: NewOrganization) =>
  postJson('/operator/organizations/create', organization);

/** Stops an organization or lets it go on. */
export const decideOrganization = (decision: Decision, organizationId: string, reason: string) =>
  postJson(`/operator/organizations/${decision}`, { organizationId, reason });

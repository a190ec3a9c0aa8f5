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
  eraseDueAt: string | null;
  isEraseDue: boolean;
  eraseBegun: boolean;
  /** Until when its owners may download its record; null where no export is open. */
  exportUntil: string | null;
  exportedAt: string | null;
}

/** Why the records of an organization may go. */
export const erasureGrounds = ['handed_over', 'retention_over', 'never_used'] as const;

/** What stays of an organization that was deleted. */
export interface ErasedOrganization {
  id: string;
  name: string;
  ground: (typeof erasureGrounds)[number];
  erasedAt: string;
  rows: number;
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

/** What is decided of an organization with a reason. */
export type Decision = 'suspend' | 'resume' | 'open-export' | 'close-export';

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
  getJson<{ operatorName: string; organizations: OperatedOrganization[]; erased: ErasedOrganization[] }>(
    '/operator/organizations',
  );

/** Makes an organization and has its owner mailed a link. */
export const createOrganization = (organization: NewOrganization) =>
  postJson('/operator/organizations/create', organization);

/** Stops an organization or lets it go on, opens its export to its owners or closes it. */
export const decideOrganization = (decision: Decision, organizationId: string, reason: string) =>
  postJson(`/operator/organizations/${decision}`, { organizationId, reason });

/** Has the owner of an organization that nobody entered yet mailed a new link. */
export const reinviteOwner = (organizationId: string) =>
  postJson('/operator/organizations/reinvite', { organizationId });

/** Orders a deletion; it can be carried out after thirty days. */
export const askErasure = (order: { organizationId: string; typedName: string; ground: string; reason: string }) =>
  postJson('/operator/organizations/ask-erasure', order);

/** Deletes for good, a few seconds a request, until nothing is left. */
export async function eraseOrganization(organizationId: string): Promise<void> {
  while ((await postJson<{ more: boolean }>('/operator/organizations/erase', { organizationId })).more);
}

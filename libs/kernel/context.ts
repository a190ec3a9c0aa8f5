import type { Id } from './ids';
import type { Permission, Reach, Role } from './permissions';

/** What every context carries, whoever acts: built once at the edge, immutable, first argument everywhere. */
interface ContextFrame {
  readonly organizationId: Id;
  /** One per request or job; stands in log lines, error references and audit rows. */
  readonly requestId: string;
  /** Name of the operation for the audit row, e.g. `mutation.activatePlan`. */
  readonly operation: string;
  /** Ids that the request named, for the audit row of a refusal: whom somebody tried to reach. */
  readonly named?: readonly Id[];
}

/** A signed-in member of staff, in the one organization that is active in their session. */
export interface StaffContext extends ContextFrame {
  readonly kind: 'staff';
  readonly actorId: Id;
  readonly accountId: Id;
  readonly sessionId: Id;
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  readonly reach: Reach;
  /** Version of the person's access when this context was built; the database refuses an older one. */
  readonly accessVersion: number;
  /** True for who has to set up a second factor first: nothing else is open to them, their permissions are none. */
  readonly lacksFactor: boolean;
}

/** A patient who opened a link and gave the PIN: sees nothing but their own rows. */
export interface PatientContext extends ContextFrame {
  readonly kind: 'patient';
  readonly actorId: Id;
  readonly patientId: Id;
  readonly sessionId: Id;
}

/** Work without a person at the screen: jobs, feeds, sign-in itself. */
export interface SystemContext extends ContextFrame {
  readonly kind: 'system';
  readonly actorId: null;
}

/**
 * An operator of the installation, outside every organization. Deliberately no `RequestContext`: nothing that takes a
 * tenant's context takes this one, and no resolver is ever reached with it (decision 0069).
 */
export interface OperatorContext {
  readonly kind: 'operator';
  /** The account. */
  readonly operatorId: Id;
  readonly sessionId: Id;
  readonly requestId: string;
}

/** Who acts, where, and as part of which operation. */
export type RequestContext = StaffContext | PatientContext | SystemContext;

/** Makes the context of a job or another act of the product itself in one organization. */
export function systemContext(organizationId: Id, operation: string, requestId: string): SystemContext {
  return Object.freeze({ kind: 'system', organizationId, actorId: null, operation, requestId });
}

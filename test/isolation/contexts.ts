import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { permissionsOf } from '@stepwell/kernel/permissions';
import { signContext, signOperator } from '@stepwell/platform/database/signed-context';
import { A, B } from './fill-tables';

/** What a connection may have set before a statement; `own` says whether A's rows must then be visible. */
export interface ContextCase {
  name: string;
  setting: string | null;
  own: boolean;
}

/** Every context that must show nothing of B: none, forged, expired, and A's own. */
export function contextCases(secret: string): ContextCase[] {
  const asA = systemContext(A.organization, 'isolation', 'isolation');
  const asB = systemContext(B.organization, 'isolation', 'isolation');
  const valid = signContext(asA, secret);
  const signedB = signContext(asB, secret);
  return [
    { name: 'no context', setting: null, own: false },
    { name: 'an empty context', setting: '', own: false },
    { name: 'a malformed context', setting: `${B.organization}`, own: false },
    { name: 'B signed with another key', setting: signContext(asB, 'x'.repeat(40)), own: false },
    { name: 'A’s signature on B', setting: signedB.replace(/[0-9a-f]{64}$/, valid.slice(-64)), own: false },
    {
      name: 'an expired context of B',
      setting: signContext(asB, secret, Math.floor(Date.now() / 1000) - 3_600),
      own: false,
    },
    { name: 'an operator', setting: operator(secret), own: false },
    { name: 'A', setting: valid, own: true },
    { name: 'A, as staff of A', setting: signContext(staffOfA(), secret), own: true },
  ];
}

/** The signed context of an operator of the installation, who is in no organization. */
export function operator(secret: string): string {
  const { row: operatorId, row: sessionId } = A;
  return signOperator({ kind: 'operator', operatorId, sessionId, requestId: 'isolation' }, secret);
}

/** The signed context of A's patient. */
export function patientOfA(secret: string): string {
  const { organization: organizationId, row } = A;
  const ids = { organizationId, actorId: row, patientId: row, sessionId: row };
  return signContext({ kind: 'patient', ...ids, operation: 'isolation', requestId: 'isolation' }, secret);
}

function staffOfA(): StaffContext {
  return {
    kind: 'staff',
    organizationId: A.organization,
    actorId: A.row,
    accountId: A.row,
    sessionId: A.row,
    roles: ['clinical_supervisor'],
    permissions: permissionsOf(['clinical_supervisor']),
    reach: 'organization',
    lacksFactor: false,
    accessVersion: 1,
    operation: 'isolation',
    requestId: 'isolation',
  };
}

import type { Id } from '@stepwell/kernel/ids';
import { readShortId, shortId, SHORT_ID_LENGTH } from '@stepwell/platform/auth/short-id';

/** What stands behind the # of a form's address: the organization and the form. It is public, and no secret. */
export function callCode(organizationId: Id, formId: Id): string {
  return shortId(organizationId) + shortId(formId);
}

/** What a code says, or null when it has another form; says nothing about whether there is such a form. */
export function readCallCode(code: string): { organizationId: Id; formId: Id } | null {
  if (!/^[\w-]{44}$/.test(code)) return null;
  const organizationId = readShortId(code.slice(0, SHORT_ID_LENGTH));
  const formId = readShortId(code.slice(SHORT_ID_LENGTH));
  return organizationId === null || formId === null ? null : { organizationId, formId };
}

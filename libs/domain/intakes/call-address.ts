import { isId, type Id } from '@stepwell/kernel/ids';

/** 16 bytes in base64url. */
const ID_LENGTH = 22;

/** What stands behind the # of a form's address: the organization and the form. It is public, and no secret. */
export function callCode(organizationId: Id, formId: Id): string {
  return [organizationId, formId]
    .map((id) => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url'))
    .join('');
}

/** What a code says, or null when it has another form; says nothing about whether there is such a form. */
export function readCallCode(code: string): { organizationId: Id; formId: Id } | null {
  if (!/^[\w-]{44}$/.test(code)) return null;
  const [organizationId, formId] = [code.slice(0, ID_LENGTH), code.slice(ID_LENGTH)].map(idOf) as [Id, Id];
  return isId(organizationId) && isId(formId) ? { organizationId, formId } : null;
}

function idOf(part: string): Id {
  const hex = Buffer.from(part, 'base64url').toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
